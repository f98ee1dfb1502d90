package dev.migrator.autoconfigure.command.line;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/**
 * What every command takes, before its name or behind it.
 *
 * @param name which migrator, or {@code null} for the only one
 * @param format how the result is printed
 * @param quiet whether to leave out the progress
 * @param stacktrace whether to say where in the code an error came from
 */
record CommonOptions(@Nullable String name, OutputFormat format, boolean quiet, boolean stacktrace) {

	static void addTo(CommandSpec root) {
		root.addOption(Words.inherited(Words.text("NAME",
				"The migrator, where the application has several: a key of 'migrator.instances', or a bean.", "-n",
				"--name")))
			.addOption(Words.inherited(formatOption()))
			.addOption(Words.inherited(Words.flag("Leave out the progress.", "-q", "--quiet")))
			.addOption(Words
				.inherited(Words.flag("Say where in the code an error came from.", "--stacktrace", "--raiseerr")))
			.addOption(Words.inherited(
					OptionSpec.builder("-h", "--help").usageHelp(true).description("Print this and end.").build()))
			.addOption(Words.inherited(OptionSpec.builder("-V", "--version")
				.versionHelp(true)
				.description("Print the version and end.")
				.build()))
			.versionProvider(new Versions());
	}

	private static OptionSpec formatOption() {
		return OptionSpec.builder("--format")
			.type(OutputFormat.class)
			.paramLabel("FORMAT")
			.description("How to print the result: " + String.join(" or ", OutputFormat.words()) + ".")
			.completionCandidates(OutputFormat.words())
			.converters((text) -> OutputFormat.of(text)
				.orElseThrow(() -> new TypeConversionException(
						"expected one of " + OutputFormat.words() + " but was '" + text + "'")))
			.build();
	}

	static CommonOptions read(ParseResult line, ParseResult command) {
		Line before = new Line(line);
		Line behind = new Line(command);
		String name = behind.text("--name");
		return new CommonOptions((name != null) ? name : before.text("--name"),
				behind.value("--format", before.value("--format", OutputFormat.TEXT)),
				before.flag("--quiet") || behind.flag("--quiet"),
				before.flag("--stacktrace") || behind.flag("--stacktrace"));
	}

}
