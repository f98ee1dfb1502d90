package dev.migrator.autoconfigure.command.line;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.migrator.autoconfigure.command.terminal.Terminal;
import dev.migrator.command.CommandResult;

import org.springframework.boot.json.JsonWriter;

/** How a result is printed. */
enum OutputFormat {

	/** For people. */
	TEXT {

		@Override
		void print(CommandResult result, Terminal terminal) {
			result.document().ifPresentOrElse(terminal::write, () -> terminal.print(result.summary()));
		}

	},

	/** For programs. */
	JSON {

		@Override
		void print(CommandResult result, Terminal terminal) {
			terminal.write(JsonWriter.standard().writeToString(result.tree()) + "\n");
		}

	};

	abstract void print(CommandResult result, Terminal terminal);

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
