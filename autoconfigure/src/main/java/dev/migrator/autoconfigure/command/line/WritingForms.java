package dev.migrator.autoconfigure.command.line;

import java.util.List;
import java.util.function.Function;

import dev.migrator.command.AutogenerateCommand;
import dev.migrator.command.AutogenerateOptions;
import dev.migrator.command.CommandResult;
import dev.migrator.command.InitCommand;
import dev.migrator.command.MergeCommand;
import dev.migrator.command.Questions;
import dev.migrator.command.RevisionCommand;
import dev.migrator.command.UsageException;
import dev.migrator.environment.Migrator;
import dev.migrator.script.ScriptType;
import dev.migrator.template.NewEnvironment;
import dev.migrator.template.NewRevision;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The commands that write into the source tree. */
final class WritingForms {

	private WritingForms() {
	}

	static List<Form> all(Questions questions) {
		return List.of(init(), revision(questions), merge());
	}

	private static Form init() {
		CommandSpec spec = typed(Words.command("init", "Make folder, template and properties for a first revision."))
			.addPositional(Words.optionalParameter("DIRECTORY",
					"The folder for revisions. Without one: that of the first of 'migrator.locations'."))
			.addOption(Words.text("NAME", "The template to copy; see 'list-templates'.", "-t", "--template"));
		return Form.of(spec, InitCommand::new,
				(line) -> new NewEnvironment(line.optionalParameter(), line.text("--template"), type(line)));
	}

	private static Form revision(Questions questions) {
		CommandSpec spec = labelled(typed(Words.command("revision", "Write a new revision.")))
			.addOption(Words.texts("TARGET",
					"What it follows. Without one: 'head'. 'base' makes a new root, a label a branch.", "--head"))
			.addOption(Words.flag("Let it follow a revision that is no head, as a new branch.", "--splice"))
			.addOption(Words.texts("REVISION", "A revision or a label that must be applied first.", "--depends-on"))
			.addOption(Words.text("DIRECTORY", "Where to write it. Without one: beside the others.", "--directory",
					"--version-path"))
			.addOption(
					Words.flag("Fill it with what the entities want and the database does not have.", "--autogenerate"))
			.addOption(renames());
		return new Form(spec, (line) -> revision(line, request(line, line.texts("--head")), questions));
	}

	private static Function<Migrator, CommandResult> revision(Line line, NewRevision request, Questions questions) {
		List<String> renames = line.texts("--rename");
		if (line.flag("--autogenerate")) {
			return (migrator) -> new AutogenerateCommand(migrator, questions)
				.run(new AutogenerateOptions(request, renames));
		}
		if (!renames.isEmpty()) {
			throw new UsageException(
					"--rename says what --autogenerate should take for a rename; it needs that option.");
		}
		return (migrator) -> new RevisionCommand(migrator).run(request);
	}

	static OptionSpec renames() {
		return Words.texts("OLD:NEW",
				"What was renamed: old_table:new_table or table.old_column:new_column. May be given several times.",
				"--rename");
	}

	private static Form merge() {
		CommandSpec spec = labelled(typed(Words.command("merge", "Write a revision that joins others.")))
			.addPositional(Words.parameters("REVISION", "What it joins; 'heads' for all heads."))
			.addOption(Words.flag("Let it join revisions that are no heads.", "--splice"))
			.addOption(Words.text("DIRECTORY", "Where to write it. Without one: beside the others.", "--directory",
					"--version-path"));
		return Form.of(spec, MergeCommand::new, (line) -> request(line, line.parameters()));
	}

	private static NewRevision request(Line line, List<String> heads) {
		return new NewRevision(line.text("--message", ""), type(line), line.text("--rev-id"), heads,
				line.flag("--splice"), line.texts("--branch-label"), line.texts("--depends-on"),
				line.text("--directory"), line.text("--template"));
	}

	private static CommandSpec labelled(CommandSpec spec) {
		return spec.addOption(Words.text("NAME", "The template; see 'list-templates'.", "-t", "--template"))
			.addOption(Words.text("TEXT", "What it does, in one line.", "-m", "--message"))
			.addOption(Words.text("ID", "Its identifier. Without one: twelve random hex digits.", "--rev-id"))
			.addOption(Words.texts("LABEL", "A name for the line that begins with it.", "--branch-label"));
	}

	private static CommandSpec typed(CommandSpec spec) {
		return spec.addOption(Words.flag("Write SQL.", "--sql")).addOption(Words.flag("Write Java.", "--java"));
	}

	private static @Nullable ScriptType type(Line line) {
		if (line.flag("--sql") && line.flag("--java")) {
			throw new UsageException(
					"A revision is written as SQL or as Java, so --sql and --java exclude each other.");
		}
		if (line.flag("--sql")) {
			return ScriptType.SQL;
		}
		return line.flag("--java") ? ScriptType.JAVA : null;
	}

}
