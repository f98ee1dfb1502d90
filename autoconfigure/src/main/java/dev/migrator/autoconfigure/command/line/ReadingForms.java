package dev.migrator.autoconfigure.command.line;

import java.util.List;

import dev.migrator.command.BranchesCommand;
import dev.migrator.command.BranchesOptions;
import dev.migrator.command.CheckCommand;
import dev.migrator.command.CheckOptions;
import dev.migrator.command.CurrentCommand;
import dev.migrator.command.CurrentOptions;
import dev.migrator.command.HeadsCommand;
import dev.migrator.command.HeadsOptions;
import dev.migrator.command.HistoryCommand;
import dev.migrator.command.HistoryFormat;
import dev.migrator.command.HistoryOptions;
import dev.migrator.command.ListTemplatesCommand;
import dev.migrator.command.NoOptions;
import dev.migrator.command.ShowCommand;
import dev.migrator.command.ShowOptions;
import dev.migrator.command.UsageException;
import dev.migrator.command.ValidateCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The commands that look and change nothing. */
final class ReadingForms {

	private ReadingForms() {
	}

	static List<Form> all() {
		return List.of(current(), history(), heads(), branches(), show(), validate(), check(), listTemplates());
	}

	private static Form current() {
		CommandSpec spec = Words.command("current", "Say where the database stands.")
			.addOption(verbose())
			.addOption(Words.flag("End with 3 unless every head is applied.", "-c", "--check-heads"));
		return Form.of(spec, CurrentCommand::new,
				(line) -> new CurrentOptions(line.flag("--verbose"), line.flag("--check-heads")));
	}

	private static Form history() {
		CommandSpec spec = Words.command("history", "List revisions, newest first.")
			.addOption(Words.text("FROM:TO",
					"Only what lies between two targets, both included. Either may be left out, and may be 'current'.",
					"-r", "--rev-range"))
			.addOption(verbose())
			.addOption(Words.flag("Mark where the database stands, and what is applied.", "-i", "--indicate-current"))
			.addOption(Words.flag("Draw the graph beside the revisions.", "-g", "--graph"))
			.addOption(Words.flag("Print a flowchart for Mermaid.", "--mermaid"))
			.addOption(Words.flag("Print a digraph for Graphviz.", "--dot"));
		return Form.of(spec, HistoryCommand::new,
				(line) -> new HistoryOptions(line.text("--rev-range"), line.flag("--indicate-current"), format(line)));
	}

	private static HistoryFormat format(Line line) {
		List<String> given = List.of("--verbose", "--graph", "--mermaid", "--dot").stream().filter(line::flag).toList();
		if (given.size() > 1) {
			throw new UsageException("'history' takes one of " + String.join(" and ", given) + " at a time.");
		}
		return given.isEmpty() ? HistoryFormat.LINES : switch (given.get(0)) {
			case "--graph" -> HistoryFormat.GRAPH;
			case "--mermaid" -> HistoryFormat.MERMAID;
			case "--dot" -> HistoryFormat.DOT;
			default -> HistoryFormat.VERBOSE;
		};
	}

	private static Form heads() {
		CommandSpec spec = Words.command("heads", "List the revisions that no revision follows.")
			.addOption(verbose())
			.addOption(Words.flag("Leave out those that another revision depends on.", "--resolve-dependencies"));
		return Form.of(spec, HeadsCommand::new,
				(line) -> new HeadsOptions(line.flag("--verbose"), line.flag("--resolve-dependencies")));
	}

	private static Form branches() {
		CommandSpec spec = Words.command("branches", "List the revisions that several revisions follow.")
			.addOption(verbose());
		return Form.of(spec, BranchesCommand::new, (line) -> new BranchesOptions(line.flag("--verbose")));
	}

	private static Form show() {
		CommandSpec spec = Words.command("show", "Say all there is to say about revisions, with their SQL both ways.")
			.addPositional(Words.parameter("REVISION", "A target; also 'current'."));
		return Form.of(spec, ShowCommand::new, (line) -> new ShowOptions(line.parameter()));
	}

	private static Form validate() {
		CommandSpec spec = Words.command("validate",
				"Check that the graph is sound, that the version table names no unknown revision and that no applied "
						+ "revision has changed.",
				"Ends with 3 when something is wrong.");
		return Form.of(spec, ValidateCommand::new, (line) -> new NoOptions());
	}

	private static Form check() {
		CommandSpec spec = Words
			.command("check",
					"Compare the entities with the database, and list the operations that a revision would have.",
					"Ends with 3 when they differ.")
			.addOption(WritingForms.renames());
		return Form.of(spec, CheckCommand::new, (line) -> new CheckOptions(line.texts("--rename")));
	}

	private static Form listTemplates() {
		CommandSpec spec = Words.command("list-templates", "List the templates for new revisions.")
			.aliases("list_templates");
		return Form.of(spec, ListTemplatesCommand::new, (line) -> new NoOptions());
	}

	private static OptionSpec verbose() {
		return Words.flag("Say all there is to say about each.", "-v", "--verbose");
	}

}
