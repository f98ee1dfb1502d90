package dev.migrator.autoconfigure.command;

import java.util.Optional;

import dev.migrator.autoconfigure.command.line.CommandLineParser;
import dev.migrator.autoconfigure.command.line.Invocation;
import dev.migrator.autoconfigure.command.line.ParsedLine;
import dev.migrator.autoconfigure.command.terminal.Terminal;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * A process that runs one command and ends. What the command gives goes to the standard
 * output; whatever else is written there, such as logs, goes to the standard error.
 */
final class CommandProcess {

	private final CommandWords words;

	private final Terminal terminal;

	private final Invocation invocation;

	private CommandProcess(CommandWords words, Terminal terminal, Invocation invocation) {
		this.words = words;
		this.terminal = terminal;
		this.invocation = invocation;
	}

	/**
	 * Read the command and prepare the application for it. Help and mistakes need no
	 * application: the process ends here.
	 * @param application the application
	 * @param words the command
	 * @return the process
	 */
	static Optional<CommandProcess> start(SpringApplication application, CommandWords words) {
		Terminal terminal = Terminal.ofProcess();
		System.setOut(System.err);
		ParsedLine parsed = new CommandLineParser(terminal).parse(words.command());
		if (parsed.invocation().isEmpty()) {
			exit(parsed.exitCode());
		}
		System.setProperty("spring.devtools.restart.enabled", "false");
		application.setWebApplicationType(WebApplicationType.NONE);
		application.setListeners(application.getListeners().stream().filter(CommandProcess::isOfUse).toList());
		return parsed.invocation().map((invocation) -> {
			application.setApplicationContextFactory((type) -> context(terminal, invocation));
			return new CommandProcess(words, terminal, invocation);
		});
	}

	// It loads JSON, HTTP and validation in advance, in a second thread.
	private static boolean isOfUse(ApplicationListener<?> listener) {
		return !listener.getClass().getName().startsWith("org.springframework.boot.autoconfigure.preinitialize.");
	}

	private static CommandModeContext context(Terminal terminal, Invocation invocation) {
		CommandModeContext context = new CommandModeContext();
		if (!invocation.quiet()) {
			context.getBeanFactory().registerSingleton("migratorProgress", terminal.progress());
		}
		return context;
	}

	void prepare(ConfigurableEnvironment environment) {
		new CommandModeProperties(this.words.properties()).applyTo(environment);
	}

	/**
	 * Run the command on a context and end the process. Returns only from the context of
	 * a parent whose child is still to come.
	 * @param context the context
	 */
	void run(ConfigurableApplicationContext context) {
		MigratorBeans migrators = new MigratorBeans(context.getBeanFactory());
		if (migrators.isEmpty() && CallingCode.isRunOfParent()) {
			migrators.forgetRunners();
			return;
		}
		exit(execute(context, migrators));
	}

	private int execute(ConfigurableApplicationContext context, MigratorBeans migrators) {
		try (context) {
			return this.invocation.run(() -> migrators.get(this.invocation.name()), this.terminal);
		}
		catch (RuntimeException ex) {
			return report(context).of(ex);
		}
	}

	void fail(@Nullable ConfigurableApplicationContext context, Throwable error) {
		exit(report(context).of(error));
	}

	private FailureReport report(@Nullable ConfigurableApplicationContext context) {
		return new FailureReport(this.terminal, context, this.invocation.stacktrace());
	}

	private static void exit(int code) {
		Runtime.getRuntime().exit(code);
	}

}
