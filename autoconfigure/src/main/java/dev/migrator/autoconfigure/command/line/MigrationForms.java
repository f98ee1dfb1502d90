package dev.migrator.autoconfigure.command.line;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.migrator.command.Command;
import dev.migrator.command.CommandResult;
import dev.migrator.command.DowngradeCommand;
import dev.migrator.command.DowngradeOptions;
import dev.migrator.command.PlanCommand;
import dev.migrator.command.PlanOptions;
import dev.migrator.command.ScriptCommand;
import dev.migrator.command.StampCommand;
import dev.migrator.command.StampOptions;
import dev.migrator.command.UpgradeCommand;
import dev.migrator.command.UpgradeOptions;
import dev.migrator.command.UsageException;
import dev.migrator.environment.Migrator;
import dev.migrator.environment.ScriptRequest;
import dev.migrator.runner.RunDirection;
import dev.migrator.version.Tag;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The commands that move the version rows: on the database, as a script, or as a plan.
 */
final class MigrationForms {

	private MigrationForms() {
	}

	static List<Form> all() {
		return List.of(upgrade(), downgrade(), stamp());
	}

	private static Form upgrade() {
		CommandSpec spec = Words.command("upgrade", "Apply what is missing of the targets.")
			.addPositional(Words.optionalParameters("TARGET",
					"What to reach, such as 'head', '+1', 'label@head' or the beginning of an identifier. Without one: "
							+ "'heads'. With --sql one target, or FROM:TO."))
			.addOption(sql())
			.addOption(Words.flag("With --sql: let each revision run only where it is not applied.", "--idempotent"))
			.addOption(plan())
			.addOption(tag());
		return new Form(spec, MigrationForms::upgrade);
	}

	private static Function<Migrator, CommandResult> upgrade(Line line) {
		exclude(line, "--sql", "--plan");
		exclude(line, "--plan", "--tag");
		List<String> targets = line.parameters();
		if (line.flag("--sql")) {
			if (targets.size() > 1) {
				throw new UsageException("A script is made for one target or range, but there are " + targets + ".");
			}
			ScriptRequest request = ScriptRequest.upgrade(targets.isEmpty() ? "heads" : targets.get(0));
			return script(line, line.flag("--idempotent") ? request.asIdempotent() : request);
		}
		noRanges(targets);
		if (line.flag("--idempotent")) {
			throw new UsageException("--idempotent is said of a script, so --sql must be given, too.");
		}
		return line.flag("--plan") ? plan(RunDirection.UPGRADE, targets)
				: run(line, UpgradeCommand::new, new UpgradeOptions(targets));
	}

	private static Form downgrade() {
		CommandSpec spec = Words.command("downgrade", "Take back what lies above a target.")
			.addPositional(Words.parameter("TARGET",
					"What to go back to, such as '-1', 'base', 'tag:v1.2.3' or the beginning of an identifier. With "
							+ "--sql: FROM:TO."))
			.addOption(sql())
			.addOption(plan())
			.addOption(tag());
		return new Form(spec, MigrationForms::downgrade);
	}

	private static Function<Migrator, CommandResult> downgrade(Line line) {
		exclude(line, "--sql", "--plan");
		exclude(line, "--plan", "--tag");
		String target = line.parameter();
		if (line.flag("--sql")) {
			if (target.indexOf(':') < 0) {
				throw new UsageException(
						"A script of a downgrade begins somewhere, so it is made for FROM:TO, such as 'heads:" + target
								+ "', but found '" + target + "'.");
			}
			return script(line, ScriptRequest.downgrade(target));
		}
		noRanges(List.of(target));
		return line.flag("--plan") ? plan(RunDirection.DOWNGRADE, List.of(target))
				: run(line, DowngradeCommand::new, new DowngradeOptions(target));
	}

	private static Form stamp() {
		CommandSpec spec = Words.command("stamp", "Set the version table without running anything.")
			.addPositional(
					Words.parameters("REVISION", "Targets; 'heads' for all, 'base' for none. With --sql also FROM:TO."))
			.addOption(Words.flag("Delete all rows first, those of unknown revisions included.", "--purge"))
			.addOption(sql())
			.addOption(tag());
		return new Form(spec, MigrationForms::stamp);
	}

	private static Function<Migrator, CommandResult> stamp(Line line) {
		exclude(line, "--sql", "--purge");
		if (line.flag("--sql")) {
			return script(line, ScriptRequest.stamp(line.parameters().toArray(String[]::new)));
		}
		noRanges(line.parameters());
		return run(line, StampCommand::new, new StampOptions(line.parameters(), line.flag("--purge")));
	}

	private static void noRanges(List<String> targets) {
		for (String target : targets) {
			if (target.indexOf(':') >= 0 && !target.startsWith("tag:")) {
				throw new UsageException(
						"The range '" + target + "' is for a script, so --sql must be given, too. On a "
								+ "database a command begins where that stands: name the target alone.");
			}
		}
	}

	static OptionSpec sql() {
		return Words.flag("Print a script for the database's own client program instead of running anything.", "--sql");
	}

	private static OptionSpec plan() {
		return Words.flag("Say what would be done, with SQL, locks and risks, and do nothing.", "--plan");
	}

	private static OptionSpec tag() {
		return Words.text("NAME", "A name for the rows that are left, for 'downgrade tag:NAME'.", "--tag");
	}

	private static @Nullable String tag(Line line) {
		String tag = line.text("--tag");
		if (tag != null) {
			try {
				Tag.checkName(tag);
			}
			catch (IllegalArgumentException ex) {
				throw new UsageException(String.valueOf(ex.getMessage()));
			}
		}
		return tag;
	}

	private static void exclude(Line line, String one, String other) {
		if (Stream.of(one, other).allMatch(line::has)) {
			throw new UsageException(one + " and " + other + " exclude each other.");
		}
	}

	private static Function<Migrator, CommandResult> script(Line line, ScriptRequest request) {
		request.ranges().stream().filter((range) -> range.contains("tag:")).findFirst().ifPresent((range) -> {
			throw new UsageException("'" + range + "' names a tag. Tags are in the history of a database, which no "
					+ "script sees: name the revisions of the tag, as 'history' lists them.");
		});
		String tag = tag(line);
		return (migrator) -> new ScriptCommand(migrator).run((tag != null) ? request.withTag(tag) : request);
	}

	private static Function<Migrator, CommandResult> plan(RunDirection direction, List<String> targets) {
		return (migrator) -> new PlanCommand(migrator).run(new PlanOptions(direction, targets));
	}

	private static <O> Function<Migrator, CommandResult> run(Line line, Function<Migrator, Command<O>> command,
			O options) {
		String tag = tag(line);
		return (migrator) -> command.apply((tag != null) ? migrator.tagged(tag) : migrator).run(options);
	}

}
