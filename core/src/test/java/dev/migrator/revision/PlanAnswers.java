package dev.migrator.revision;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Compares plans with recorded runs. */
final class PlanAnswers {

	private final AcceptanceCase recorded;

	private final RevisionGraph graph;

	private final RevisionPlanner planner;

	PlanAnswers(AcceptanceCase recorded, RevisionGraph graph) {
		this.recorded = recorded;
		this.graph = graph;
		this.planner = new RevisionPlanner(graph);
	}

	void check() {
		JsonNode request = this.recorded.request();
		Heads current = AcceptanceCase.heads(request.path("current"));
		switch (this.recorded.op()) {
			case "upgrade" -> checkRun(this.planner.upgrade(current, AcceptanceCase.targets(request.path("target"))));
			case "downgrade" -> checkRun(downgrade(current, request.path("target")));
			case "stamp" -> checkStamp(this.planner.stamp(current, AcceptanceCase.targets(request.path("targets")),
					request.path("purge").asBoolean(false)));
			case "apply" -> checkApply(current);
			case "command" -> checkCommand(AcceptanceCase.texts(request.path("argv")));
			default -> throw new IllegalArgumentException("no such operation: " + this.recorded.op());
		}
	}

	private RevisionPlan downgrade(Heads current, JsonNode target) {
		List<RevisionTarget> targets = AcceptanceCase.targets(target);
		return this.planner.downgrade(current, targets.isEmpty() ? RevisionTarget.BASE : targets.get(0));
	}

	private void checkRun(RevisionPlan plan) {
		JsonNode expect = this.recorded.expect();
		List<String> ran = ran(plan);
		List<String> expected = AcceptanceCase.texts(expect.path(expect.has("steps") ? "steps" : "steps_as_set"));
		if (this.recorded.isOrderForced()) {
			assertThat(ran).isEqualTo(expected);
		}
		assertThat(ran).containsExactlyInAnyOrderElementsOf(expected);
		AcceptanceTests.assertTopological(this.graph, ran, this.recorded.op().equals("upgrade"));
		assertThat(plan.after()).isEqualTo(AcceptanceCase.heads(expect.path("heads_after")));
		assertThat(plan.headsAfter(plan.steps().size())).isEqualTo(plan.after());
		int count = 0;
		for (JsonNode heads : expect.path("heads_after_each")) {
			assertThat(plan.headsAfter(++count)).isEqualTo(AcceptanceCase.heads(heads));
		}
		assertThat(!plan.warnings().isEmpty()).isEqualTo(this.recorded.json().path("warns").asBoolean(false));
	}

	private void checkStamp(RevisionPlan plan) {
		assertThat(plan.after()).isEqualTo(AcceptanceCase.heads(this.recorded.expect().path("heads_after")));
		assertThat(plan.headsAfter(plan.steps().size())).isEqualTo(plan.after());
		List<Move> expected = new ArrayList<>();
		for (JsonNode move : this.recorded.expect().path("moves")) {
			expected.add(new Move(ownLine(move), AcceptanceCase.set(move.path("to")), move.path("up").asBoolean()));
		}
		assertThat(plan.steps().stream().map(PlanAnswers::move)).containsExactlyInAnyOrderElementsOf(expected);
	}

	/**
	 * With several targets Alembic names the rows of all of them in each move; a move
	 * concerns those of its own line.
	 */
	private Set<String> ownLine(JsonNode move) {
		Set<String> from = AcceptanceCase.set(move.path("from"));
		for (String to : AcceptanceCase.texts(move.path("to"))) {
			Set<String> line = new LinkedHashSet<>(this.graph.ancestors(to));
			line.addAll(this.graph.descendants(to));
			boolean byBranch = this.recorded.request().path("targets").toString().contains("@");
			from.removeIf((row) -> !byBranch && !line.contains(row));
		}
		return from;
	}

	private void checkApply(Heads current) {
		VersionRows rows = new VersionRows(this.graph.index(), current);
		boolean up = this.recorded.request().path("direction").asString().equals("up");
		List<String> ids = AcceptanceCase.texts(this.recorded.request().path("steps"));
		JsonNode sequence = this.recorded.expect().path("heads_sequence");
		assertThat(sequence).hasSize(ids.size());
		Heads heads = current;
		for (int index = 0; index < ids.size(); index++) {
			int position = this.graph.index().position(ids.get(index));
			Step step = up ? rows.upgrade(position) : rows.downgrade(position);
			heads = step.headChange().applyTo(heads);
			assertThat(heads).isEqualTo(AcceptanceCase.heads(sequence.path(index)));
			assertThat(rows.heads()).isEqualTo(heads);
		}
	}

	private void checkCommand(List<String> argv) {
		RevisionPlan plan = command(argv);
		JsonNode expect = this.recorded.expect();
		List<String> ran = new ArrayList<>();
		List<String> rows = new ArrayList<>();
		plan.steps().forEach((step) -> {
			ran.addAll(step.accept(new Describe()));
			rows.addAll(statements(step.headChange()));
		});
		boolean forced = this.recorded.isOrderForced();
		assertThat(forced ? ran : Set.copyOf(ran))
			.isEqualTo(forced ? AcceptanceCase.texts(expect.path("ran")) : AcceptanceCase.set(expect.path("ran")));
		if (forced) {
			assertThat(rows).isEqualTo(AcceptanceCase.texts(expect.path("rows")));
		}
		assertThat(after(plan.before(), rows))
			.isEqualTo(after(plan.before(), AcceptanceCase.texts(expect.path("rows"))));
		assertThat(plan.before().isEmpty()).isEqualTo(expect.path("creates_version_table").asBoolean());
	}

	private RevisionPlan command(List<String> argv) {
		List<String> targets = argv.subList(1, argv.size()).stream().filter((word) -> !word.startsWith("--")).toList();
		List<RevisionRange> ranges = targets.stream()
			.map((text) -> RevisionRange.parse(text.contains(":") ? text : ":" + text))
			.toList();
		return switch (argv.get(0)) {
			case "upgrade" -> this.planner.upgrade(ranges.get(0));
			case "downgrade" -> this.planner.downgrade(ranges.get(0));
			case "stamp" -> this.planner.stamp(ranges);
			default -> throw new IllegalArgumentException("no such command: " + argv);
		};
	}

	private static Heads after(Heads before, List<String> statements) {
		Set<String> rows = new LinkedHashSet<>(before.ids());
		for (String statement : statements) {
			List<String> words = List.of(statement.split(" "));
			boolean insert = words.get(0).equals("insert");
			assertThat(insert || rows.remove(words.get(1))).as(statement).isTrue();
			assertThat(words.get(0).equals("delete") || rows.add(words.get(words.size() - 1))).as(statement).isTrue();
		}
		return new Heads(rows);
	}

	private static List<String> statements(HeadChange change) {
		List<String> statements = new ArrayList<>();
		change.deletes().forEach((id) -> statements.add("delete " + id));
		change.inserts().forEach((id) -> statements.add("insert " + id));
		if (change.update() != null) {
			statements.add("update " + change.update().from() + " " + change.update().to());
		}
		return statements;
	}

	private static List<String> ran(RevisionPlan plan) {
		return plan.steps()
			.stream()
			.flatMap((step) -> step.accept(new Describe()).stream())
			.map((text) -> text.substring(text.indexOf(' ') + 1))
			.toList();
	}

	private static Move move(Step step) {
		StampStep stamp = (StampStep) step;
		return new Move(new LinkedHashSet<>(stamp.from()), new LinkedHashSet<>(stamp.to()), stamp.upwards());
	}

	/** Where a stamp moves rows. */
	private record Move(Set<String> from, Set<String> to, boolean up) {
	}

	/** Names the script that a step runs. */
	private static final class Describe implements StepVisitor<List<String>> {

		@Override
		public List<String> upgrade(UpgradeStep step) {
			return List.of("up " + step.revision().id());
		}

		@Override
		public List<String> downgrade(DowngradeStep step) {
			return List.of("down " + step.revision().id());
		}

		@Override
		public List<String> stamp(StampStep step) {
			return List.of();
		}

	}

}
