package dev.migrator.autoconfigure.command.line;

import java.util.function.Function;
import java.util.function.Supplier;

import dev.migrator.autoconfigure.command.terminal.Terminal;
import dev.migrator.command.CommandResult;
import dev.migrator.environment.Migrator;
import org.jspecify.annotations.Nullable;

/** A command with everything that was typed. */
public final class Invocation {

	private final CommonOptions options;

	private final Function<Migrator, CommandResult> command;

	Invocation(CommonOptions options, Function<Migrator, CommandResult> command) {
		this.options = options;
		this.command = command;
	}

	/**
	 * Return which migrator is meant.
	 * @return the name, or {@code null} for the only one
	 */
	public @Nullable String name() {
		return this.options.name();
	}

	/**
	 * Return whether to leave out the progress.
	 * @return whether to
	 */
	public boolean quiet() {
		return this.options.quiet();
	}

	/**
	 * Return whether to say where in the code an error came from.
	 * @return whether to
	 */
	public boolean stacktrace() {
		return this.options.stacktrace();
	}

	/**
	 * Run the command and print its result.
	 * @param migrator the migrator
	 * @param terminal where the result is printed
	 * @return the exit code of the process
	 */
	public int run(Supplier<Migrator> migrator, Terminal terminal) {
		CommandResult result = this.command.apply(migrator.get());
		this.options.format().print(result, terminal);
		return result.exitCode().value();
	}

}
