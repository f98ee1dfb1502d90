package dev.migrator.autoconfigure.command.line;

import java.util.Optional;

import dev.migrator.command.ExitCode;

/**
 * What became of the words of a line.
 *
 * @param invocation the command to run, or empty when the process ends here
 * @param exitCode how the process then ends
 */
public record ParsedLine(Optional<Invocation> invocation, int exitCode) {

	static ParsedLine of(Invocation invocation) {
		return new ParsedLine(Optional.of(invocation), ExitCode.OK.value());
	}

	static ParsedLine finished(ExitCode exitCode) {
		return new ParsedLine(Optional.empty(), exitCode.value());
	}

}
