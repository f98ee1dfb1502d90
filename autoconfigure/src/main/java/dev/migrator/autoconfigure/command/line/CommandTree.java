package dev.migrator.autoconfigure.command.line;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.migrator.autoconfigure.command.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** All commands, with what they have in common. */
final class CommandTree {

	private static final Map<String, String> EXIT_CODES = exitCodes();

	private final Map<String, Form> forms = new LinkedHashMap<>();

	private final CommandLine commandLine;

	CommandTree(Terminal terminal) {
		CommandSpec root = root();
		Stream.of(WritingForms.all(terminal.questions()), MigrationForms.all(), RepairForms.all(), ReadingForms.all())
			.flatMap(List::stream)
			.forEach((form) -> add(root, form));
		root.addSubcommand(Completion.NAME, described(Completion.spec()));
		this.commandLine = new CommandLine(root).setExpandAtFiles(false)
			.setCaseInsensitiveEnumValuesAllowed(true)
			.setColorScheme(CommandLine.Help.defaultColorScheme(terminal.ansi()))
			.setUsageHelpWidth(100)
			.setOut(new PrintWriter(terminal.results(), true))
			.setErr(new PrintWriter(terminal.messages(), true));
	}

	private static CommandSpec root() {
		CommandSpec root = Words.command("migrator", "Version control for the schema of this application's database.");
		CommonOptions.addTo(root);
		root.usageMessage()
			.synopsisSubcommandLabel("COMMAND")
			.commandListHeading("%nCommands:%n")
			.footer("", "Properties of the application can be given, too, such as --spring.profiles.active=prod.");
		return described(root);
	}

	private void add(CommandSpec root, Form form) {
		this.forms.put(form.spec().name(), form);
		root.addSubcommand(form.spec().name(), described(form.spec()));
	}

	private static CommandSpec described(CommandSpec spec) {
		spec.usageMessage()
			.parameterListHeading("%nParameters:%n")
			.optionListHeading("%nOptions:%n")
			.descriptionHeading("%n")
			.exitCodeListHeading("%nExit codes:%n")
			.exitCodeList(EXIT_CODES);
		return spec;
	}

	CommandLine commandLine() {
		return this.commandLine;
	}

	Invocation read(ParseResult line, ParseResult command) {
		Form form = this.forms.get(command.commandSpec().name());
		if (form == null) {
			throw new IllegalStateException("no form for '" + command.commandSpec().name() + "'");
		}
		return new Invocation(CommonOptions.read(line, command), form.reader().apply(new Line(command)));
	}

	private static Map<String, String> exitCodes() {
		Map<String, String> codes = new LinkedHashMap<>();
		codes.put("0", "It did what it says.");
		codes.put("1", "It failed.");
		codes.put("2", "It was called wrongly, and nothing was done.");
		codes.put("3", "It is a check, and the check found something.");
		return codes;
	}

}
