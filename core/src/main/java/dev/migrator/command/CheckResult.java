package dev.migrator.command;

import java.util.ArrayList;
import java.util.List;

import dev.migrator.environment.ModelDifference;
import dev.migrator.environment.ModelDifference.ModelChange;

/**
 * What the model wants and the database does not have.
 *
 * @param difference what is to be done
 */
public record CheckResult(ModelDifference difference) implements CommandResult {

	@Override
	public List<String> lines() {
		List<String> lines = new ArrayList<>();
		if (this.difference.isEmpty()) {
			lines.add("No new upgrade operations detected.");
		}
		else {
			lines.add("New upgrade operations detected: " + this.difference.changes().size());
			this.difference.changes().forEach((each) -> add(lines, each));
		}
		this.difference.notes().forEach((note) -> lines.add("Left alone: " + note));
		return lines;
	}

	private static void add(List<String> lines, ModelChange change) {
		change.change().markedRemarks().forEach((remark) -> lines.add("  // " + remark));
		change.source().lines().forEach((line) -> lines.add("  " + line));
	}

	@Override
	public Object tree() {
		return new Tree().put("upToDate", this.difference.isEmpty())
			.put("losesData", this.difference.losesData())
			.put("operations", this.difference.changes().stream().map(CheckResult::tree).toList())
			.put("notes", this.difference.notes())
			.toMap();
	}

	private static Object tree(ModelChange change) {
		String type = change.change().operation().getClass().getSimpleName();
		return new Tree().put("operation", Character.toLowerCase(type.charAt(0)) + type.substring(1))
			.put("source", change.source())
			.put("sql", change.sql())
			.put("losesData", change.change().losesData())
			.put("remarks", change.change().remarks())
			.toMap();
	}

	@Override
	public ExitCode exitCode() {
		return this.difference.isEmpty() ? ExitCode.OK : ExitCode.FOUND;
	}

}
