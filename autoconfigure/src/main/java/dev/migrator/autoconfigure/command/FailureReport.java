package dev.migrator.autoconfigure.command;

import java.util.Objects;

import dev.migrator.autoconfigure.command.terminal.Terminal;
import dev.migrator.command.ExitCode;
import dev.migrator.revision.MigratorException;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.ArgumentResolver;
import org.springframework.util.StringUtils;

/** Says what went wrong, in one message. */
final class FailureReport {

	private final Terminal terminal;

	private final @Nullable ConfigurableApplicationContext context;

	private final boolean stacktrace;

	FailureReport(Terminal terminal, @Nullable ConfigurableApplicationContext context, boolean stacktrace) {
		this.terminal = terminal;
		this.context = context;
		this.stacktrace = stacktrace;
	}

	/**
	 * Report an error.
	 * @param error the error
	 * @return the exit code of the process
	 */
	int of(Throwable error) {
		if (this.stacktrace) {
			error.printStackTrace(this.terminal.messages());
		}
		for (Throwable each = error; each != null; each = each.getCause()) {
			if (each instanceof MigratorException) {
				this.terminal.error(String.valueOf(each.getMessage()));
				return ExitCode.of(each).value();
			}
		}
		String analysis = analysis(error);
		if (!analysis.isEmpty()) {
			this.terminal.error(analysis);
		}
		else if (!this.stacktrace) {
			this.terminal.error(error + System.lineSeparator() + "The option --stacktrace says where it came from.");
		}
		return ExitCode.FAILED.value();
	}

	private String analysis(Throwable error) {
		ArgumentResolver arguments = ArgumentResolver.none();
		ClassLoader loader = null;
		if (this.context != null) {
			loader = this.context.getClassLoader();
			arguments = arguments.and(BeanFactory.class, this.context.getBeanFactory())
				.and(Environment.class, this.context.getEnvironment());
		}
		return SpringFactoriesLoader.forDefaultResourceLocation(loader)
			.load(FailureAnalyzer.class, arguments, (type, name, failure) -> {
			})
			.stream()
			.map((analyzer) -> analyze(analyzer, error))
			.filter(Objects::nonNull)
			.findFirst()
			.map(FailureReport::text)
			.orElse("");
	}

	// The start of an application puts up with an analyzer that fails, too.
	private static @Nullable FailureAnalysis analyze(FailureAnalyzer analyzer, Throwable error) {
		try {
			return analyzer.analyze(error);
		}
		catch (RuntimeException | LinkageError ex) {
			return null;
		}
	}

	private static String text(FailureAnalysis analysis) {
		String description = String.valueOf(analysis.getDescription()).strip();
		return StringUtils.hasText(analysis.getAction())
				? description + System.lineSeparator() + analysis.getAction().strip() : description;
	}

}
