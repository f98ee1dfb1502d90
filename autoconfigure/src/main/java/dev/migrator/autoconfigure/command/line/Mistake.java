package dev.migrator.autoconfigure.command.line;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

import dev.migrator.autoconfigure.command.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Something in a line that cannot be read. */
final class Mistake {

	private final ParameterException error;

	Mistake(ParameterException error) {
		this.error = error;
	}

	void print(Terminal terminal) {
		CommandLine place = this.error.getCommandLine();
		List<String> lines = new ArrayList<>();
		lines.add(message(place));
		StringWriter suggestions = new StringWriter();
		UnmatchedArgumentException.printSuggestions(this.error, new PrintWriter(suggestions, true));
		suggestions.toString().lines().forEach(lines::add);
		lines.add("Try '" + place.getCommandSpec().qualifiedName() + " --help'.");
		terminal.error(String.join(System.lineSeparator(), lines).replace(Words.TARGET_MARK, ""));
	}

	private String message(CommandLine place) {
		if (this.error instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()
				&& place.getParent() == null) {
			return "There is no command '" + unmatched.getUnmatched().get(0) + "'.";
		}
		return String.valueOf(this.error.getMessage());
	}

}
