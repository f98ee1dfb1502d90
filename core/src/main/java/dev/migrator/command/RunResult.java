package dev.migrator.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.migrator.revision.RevisionNode;
import dev.migrator.runner.ExecutedStep;
import dev.migrator.runner.MigrationResult;
import dev.migrator.runner.RunDirection;

/**
 * What {@code upgrade}, {@code downgrade} or {@code stamp} did.
 *
 * @param result the steps
 */
public record RunResult(MigrationResult result) implements CommandResult {

	@Override
	public List<String> lines() {
		List<String> lines = new ArrayList<>();
		this.result.steps().forEach((step) -> lines.add(line(step)));
		lines.addAll(summary());
		return lines;
	}

	@Override
	public List<String> summary() {
		boolean unchanged = this.result.before().equals(this.result.after());
		return List.of((unchanged ? "Nothing to do, the database is at " : "The database is at ") + rows());
	}

	private String rows() {
		return this.result.after().isEmpty() ? "<base>" : String.join(", ", this.result.after());
	}

	private static String line(ExecutedStep step) {
		RevisionNode node = step.revision();
		String parents = node.downRevisions().isEmpty() ? "<base>" : String.join(", ", node.downRevisions());
		String message = node.message().isEmpty() ? "" : ", " + node.message();
		String way = switch (step.direction()) {
			case UPGRADE -> "Running upgrade " + parents + " -> " + node.id();
			case DOWNGRADE -> "Running downgrade " + node.id() + " -> " + parents;
			case STAMP -> "Running stamp " + node.id();
		};
		return way + message + " (" + step.duration().toMillis() + " ms)";
	}

	@Override
	public Object tree() {
		return new Tree().put("steps", this.result.steps().stream().map(RunResult::tree).toList())
			.put("before", this.result.before())
			.put("after", this.result.after())
			.toMap();
	}

	private static Map<String, @Nullable Object> tree(ExecutedStep step) {
		RunDirection direction = step.direction();
		return new Tree().put("revision", step.revision().id())
			.put("message", step.revision().message())
			.put("direction", direction.name())
			.put("durationMs", step.duration().toMillis())
			.toMap();
	}

}
