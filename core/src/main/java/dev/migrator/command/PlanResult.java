package dev.migrator.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.migrator.dialect.TableLock;
import dev.migrator.operation.DataRisk;
import dev.migrator.revision.RevisionNode;
import dev.migrator.runner.MigrationPlan;
import dev.migrator.runner.PlannedStatement;
import dev.migrator.runner.PlannedStep;

/**
 * What would be done.
 *
 * @param plan the steps
 */
public record PlanResult(MigrationPlan plan) implements CommandResult {

	@Override
	public List<String> lines() {
		List<String> lines = new ArrayList<>();
		if (this.plan.steps().isEmpty()) {
			lines.add("Nothing to do, the database is at " + rows(this.plan.before()));
			return lines;
		}
		for (PlannedStep step : this.plan.steps()) {
			RevisionNode node = step.revision();
			lines.add(
					word(step.direction()) + " " + node.id() + (node.message().isEmpty() ? "" : ", " + node.message()));
			step.statements().forEach((statement) -> lines.addAll(lines(statement)));
			lines.add("");
		}
		lines.add("The database would go from " + rows(this.plan.before()) + " to " + rows(this.plan.after()));
		return lines;
	}

	private static List<String> lines(PlannedStatement statement) {
		List<String> lines = new ArrayList<>();
		lines.add((statement.transaction() == 0) ? "  -- alone, outside a transaction"
				: "  -- transaction " + statement.transaction());
		for (DataRisk risk : statement.risks()) {
			lines.add("  -- " + word(risk.kind()) + ": " + risk.text());
		}
		for (TableLock lock : statement.locks()) {
			lines.add("  -- locks " + lock.object() + ": " + lock.lock() + ", blocks " + word(lock.blocks()));
		}
		statement.text().lines().forEach((line) -> lines.add("  " + line));
		return lines;
	}

	private static String word(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

	private static String rows(List<String> rows) {
		return rows.isEmpty() ? "<base>" : String.join(", ", rows);
	}

	@Override
	public Object tree() {
		return new Tree().put("steps", this.plan.steps().stream().map(PlanResult::tree).toList())
			.put("before", this.plan.before())
			.put("after", this.plan.after())
			.toMap();
	}

	private static Map<String, @Nullable Object> tree(PlannedStep step) {
		return new Tree().put("revision", step.revision().id())
			.put("message", step.revision().message())
			.put("direction", step.direction().name())
			.put("transaction", step.transaction())
			.put("statements", step.statements().stream().map(PlanResult::tree).toList())
			.toMap();
	}

	private static Map<String, @Nullable Object> tree(PlannedStatement statement) {
		return new Tree().put("sql", statement.text())
			.put("transaction", (statement.transaction() == 0) ? null : statement.transaction())
			.put("locks", statement.locks().stream().map(PlanResult::tree).toList())
			.put("risks", statement.risks().stream().map(PlanResult::tree).toList())
			.toMap();
	}

	private static Map<String, @Nullable Object> tree(TableLock lock) {
		return new Tree().put("object", lock.object())
			.put("lock", lock.lock())
			.put("blocks", lock.blocks().name())
			.toMap();
	}

	private static Map<String, @Nullable Object> tree(DataRisk risk) {
		return new Tree().put("kind", risk.kind().name()).put("text", risk.text()).toMap();
	}

}
