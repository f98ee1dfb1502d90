package dev.migrator.autoconfigure.command.line;

import java.util.List;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.TypeConversionException;

/** Makes the script that completes commands in a shell; one script serves both shells. */
final class Completion {

	static final String NAME = "completion";

	private static final List<String> SHELLS = List.of("bash", "zsh");

	private Completion() {
	}

	static CommandSpec spec() {
		CommandSpec spec = Words.command(NAME, "Print a script that completes commands and options in a shell.",
				"It completes the word 'migrator', for which there should be a function or an alias:",
				"  migrator() { java -jar app.jar migrator \"$@\"; }");
		return spec.addPositional(PositionalParamSpec.builder()
			.type(String.class)
			.index("0")
			.arity("1")
			.required(true)
			.paramLabel("SHELL")
			.completionCandidates(SHELLS)
			.converters(Completion::shell)
			.description("The shell: " + String.join(" or ", SHELLS) + ".")
			.build());
	}

	private static String shell(String text) {
		if (!SHELLS.contains(text)) {
			throw new TypeConversionException("expected one of " + SHELLS + " but was '" + text + "'");
		}
		return text;
	}

	static String script(CommandLine commandLine) {
		return AutoComplete.bash(commandLine.getCommandName(), commandLine);
	}

}
