package dev.migrator.autoconfigure.command;

import java.util.List;

import dev.migrator.autoconfigure.command.terminal.Terminal;
import dev.migrator.command.ExitCode;
import dev.migrator.revision.MigratorException;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.ArgumentResolver;

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
		if (reporters().stream().noneMatch((each) -> each.reportException(error)) && !this.stacktrace) {
			this.terminal.error(error + System.lineSeparator() + "The option --stacktrace says where it came from.");
		}
		return ExitCode.FAILED.value();
	}

	private List<SpringBootExceptionReporter> reporters() {
		ClassLoader loader = (this.context != null) ? this.context.getClassLoader() : null;
		ArgumentResolver arguments = ArgumentResolver.none();
		if (this.context != null) {
			arguments = arguments.and(ConfigurableApplicationContext.class, this.context);
		}
		return SpringFactoriesLoader.forDefaultResourceLocation(loader)
			.load(SpringBootExceptionReporter.class, arguments);
	}

}
