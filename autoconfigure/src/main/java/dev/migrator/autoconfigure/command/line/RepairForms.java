package dev.migrator.autoconfigure.command.line;

import java.util.List;
import java.util.function.Function;

import dev.migrator.command.CommandResult;
import dev.migrator.command.EnsureVersionCommand;
import dev.migrator.command.NoOptions;
import dev.migrator.command.RepairCommand;
import dev.migrator.command.RepairOptions;
import dev.migrator.command.ScriptCommand;
import dev.migrator.command.UsageException;
import dev.migrator.environment.Migrator;
import dev.migrator.environment.ScriptRequest;
import dev.migrator.runner.RepairAction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** The commands that care for the version table. */
final class RepairForms {

	private RepairForms() {
	}

	static List<Form> all() {
		return List.of(ensureVersion(), repair());
	}

	private static Form ensureVersion() {
		CommandSpec spec = Words
			.command("ensure-version", "Create the version table and its companions where they are absent.")
			.aliases("ensure_version")
			.addOption(MigrationForms.sql());
		return new Form(spec, RepairForms::ensureVersion);
	}

	private static Function<Migrator, CommandResult> ensureVersion(Line line) {
		return line.flag("--sql") ? (migrator) -> new ScriptCommand(migrator).run(ScriptRequest.ensureVersion())
				: (migrator) -> new EnsureVersionCommand(migrator).run(new NoOptions());
	}

	private static Form repair() {
		CommandSpec spec = Words
			.command("repair", "Say what a revision left that stopped in its middle, and close it on request.",
					"Without an option it changes nothing. Most such revisions are finished by the next upgrade.")
			.addOption(Words.flag("The statement in question ran: go on behind it.", "--statement-done"))
			.addOption(Words.flag("The statement in question did not run: go on with it.", "--statement-not-done"))
			.addOption(Words.flag("The whole revision was undone by hand: start it anew.", "--start-anew"))
			.addOption(Words.texts("REVISION", "Accept what an applied revision says now.", "--accept-changes"));
		return Form.of(spec, RepairCommand::new,
				(line) -> new RepairOptions(action(line), line.texts("--accept-changes")));
	}

	private static @Nullable RepairAction action(Line line) {
		List<String> given = List.of("--statement-done", "--statement-not-done", "--start-anew")
			.stream()
			.filter(line::flag)
			.toList();
		if (given.size() > 1) {
			throw new UsageException("'repair' takes one of " + String.join(" and ", given) + " at a time.");
		}
		return given.isEmpty() ? null : switch (given.get(0)) {
			case "--statement-done" -> RepairAction.STATEMENT_DONE;
			case "--statement-not-done" -> RepairAction.STATEMENT_NOT_DONE;
			default -> RepairAction.START_ANEW;
		};
	}

}
