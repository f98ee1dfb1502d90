package dev.migrator.conformance;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;

import dev.migrator.autoconfigure.command.line.CommandLineParser;
import dev.migrator.autoconfigure.command.line.ParsedLine;
import dev.migrator.autoconfigure.command.terminal.Terminal;
import dev.migrator.command.ExitCode;
import dev.migrator.environment.Migrator;
import dev.migrator.revision.MigratorException;

/** Takes command lines as a terminal does, with a new migrator for each. */
final class CommandTerminal {

	private final Supplier<Migrator> migrators;

	CommandTerminal(Supplier<Migrator> migrators) {
		this.migrators = migrators;
	}

	/**
	 * What a command left.
	 *
	 * @param exitCode its exit code
	 * @param lines what it printed
	 * @param error what went wrong
	 */
	record Answer(int exitCode, List<String> lines, String error) {

	}

	Answer type(String... words) {
		ByteArrayOutputStream results = new ByteArrayOutputStream();
		ByteArrayOutputStream messages = new ByteArrayOutputStream();
		Terminal terminal = Terminal.plain(new PrintStream(results, true, StandardCharsets.UTF_8),
				new PrintStream(messages, true, StandardCharsets.UTF_8));
		ParsedLine line = new CommandLineParser(terminal).parse(List.of(words));
		try {
			int code = line.invocation()
				.map((invocation) -> invocation.run(this.migrators, terminal))
				.orElse(line.exitCode());
			return new Answer(code, lines(results), messages.toString(StandardCharsets.UTF_8));
		}
		catch (MigratorException ex) {
			return new Answer(ExitCode.of(ex).value(), lines(results), String.valueOf(ex.getMessage()));
		}
	}

	private static List<String> lines(ByteArrayOutputStream output) {
		return output.toString(StandardCharsets.UTF_8).lines().toList();
	}

}
