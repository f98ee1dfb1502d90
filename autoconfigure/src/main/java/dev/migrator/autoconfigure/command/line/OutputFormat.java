package dev.migrator.autoconfigure.command.line;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.migrator.command.CommandResult;

import org.springframework.boot.json.JsonWriter;

/** How a result is printed. */
enum OutputFormat {

	/** For people. */
	TEXT {

		@Override
		String print(CommandResult result) {
			return String.join(System.lineSeparator(), result.lines());
		}

	},

	/** For programs. */
	JSON {

		@Override
		String print(CommandResult result) {
			return JsonWriter.standard().writeToString(result.tree());
		}

	};

	abstract String print(CommandResult result);

	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	static Optional<OutputFormat> of(String word) {
		return Arrays.stream(values()).filter((each) -> each.word().equals(word)).findFirst();
	}

	static List<String> words() {
		return Arrays.stream(values()).map(OutputFormat::word).toList();
	}

}
