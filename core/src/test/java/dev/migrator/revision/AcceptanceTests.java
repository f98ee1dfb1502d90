package dev.migrator.revision;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * Answers every recorded request as Alembic did, or as the rules say where Alembic is
 * wrong.
 */
class AcceptanceTests {

	private static final String LABEL_DEFECT = "defect/label_not_spread_below_branch_point";

	private static final String IMPLIED_DEFECT = "defect/downgrade_to_implied_revision";

	private static final String STAMP_DEFECT = "defect/stamp_accepts_ancestor_and_descendant";

	@Test
	void allRecordedCasesAreFound() {
		assertThat(AcceptanceCase.all()).hasSizeGreaterThanOrEqualTo(340);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("dev.migrator.revision.AcceptanceCase#all")
	void answersAsRecorded(AcceptanceCase recorded) {
		if (recorded.see().equals(IMPLIED_DEFECT)) {
			assertNothingToDo(recorded);
		}
		else if (recorded.see().equals(STAMP_DEFECT)) {
			assertThat(catchThrowableOfType(RevisionException.class, () -> answer(recorded)))
				.isInstanceOf(OverlappingRevisionsException.class);
		}
		else if (recorded.expect().has("error")) {
			assertError(recorded);
		}
		else {
			answer(recorded);
		}
	}

	private void assertNothingToDo(AcceptanceCase recorded) {
		Heads current = AcceptanceCase.heads(recorded.request().path("current"));
		RevisionTarget target = RevisionTarget.parse(recorded.request().path("target").asString());
		RevisionPlan plan = new RevisionPlanner(recorded.graph()).downgrade(current, target);
		assertThat(plan.steps()).isEmpty();
		assertThat(plan.after()).isEqualTo(current);
	}

	private void assertError(AcceptanceCase recorded) {
		JsonNode error = recorded.expect().path("error");
		String kind = ErrorKinds.expected(error.path("kind").asString(), error.path("alembic").asString());
		RevisionException thrown = catchThrowableOfType(RevisionException.class, () -> answer(recorded));
		assertThat(thrown).as("expected %s", kind).isNotNull();
		assertThat(ErrorKinds.of(thrown)).as(thrown.getMessage()).contains(kind);
	}

	private void answer(AcceptanceCase recorded) {
		RevisionGraph graph = recorded.graph();
		switch (recorded.op()) {
			case "load" -> assertThat(graph.nodes()).isNotNull();
			case "structure" ->
				new StructureAnswers(graph, !recorded.see().equals(LABEL_DEFECT)).check(recorded.expect());
			case "resolve_one" -> resolveOne(recorded, graph);
			case "resolve_many" -> resolveMany(recorded, graph);
			case "lineage" -> lineage(recorded, graph);
			case "current", "at_heads", "autogenerate_gate" -> current(recorded, graph);
			case "new_revision" -> newRevision(recorded, graph);
			case "history" -> history(recorded, graph);
			case "iterate" -> iterate(recorded, graph);
			default -> new PlanAnswers(recorded, graph).check();
		}
	}

	private void resolveOne(AcceptanceCase recorded, RevisionGraph graph) {
		List<String> found = graph.resolveOne(recorded.request().path("id").asString())
			.map(RevisionNode::id)
			.stream()
			.toList();
		assertThat(found).isEqualTo(AcceptanceCase.texts(recorded.expect().path("revisions")));
	}

	private void resolveMany(AcceptanceCase recorded, RevisionGraph graph) {
		Set<String> found = new LinkedHashSet<>();
		for (String id : AcceptanceCase.texts(recorded.request().path("id"))) {
			graph.resolve(id).forEach((node) -> found.add(node.id()));
		}
		assertThat(found).isEqualTo(AcceptanceCase.set(recorded.expect().path("revisions")));
	}

	private void lineage(AcceptanceCase recorded, RevisionGraph graph) {
		RevisionTarget against = RevisionTarget.parse(recorded.request().path("against").asString());
		List<String> found = graph.sharingLine(AcceptanceCase.texts(recorded.request().path("targets")), against);
		assertThat(found)
			.containsExactlyInAnyOrderElementsOf(AcceptanceCase.texts(recorded.expect().path("revisions")));
	}

	private void current(AcceptanceCase recorded, RevisionGraph graph) {
		Heads rows = AcceptanceCase.heads(recorded.request().path("current"));
		CurrentRevisions current = CurrentRevisions.of(graph, rows);
		if (recorded.expect().has("shown")) {
			assertThat(ids(current.shown()))
				.containsExactlyInAnyOrderElementsOf(AcceptanceCase.texts(recorded.expect().path("shown")));
		}
		recorded.expect().forEach((value) -> {
			if (value.isBoolean()) {
				assertThat(current.isAtHeads()).isEqualTo(value.asBoolean());
				assertThat(current.pending().isEmpty()).isEqualTo(value.asBoolean());
			}
		});
	}

	private void newRevision(AcceptanceCase recorded, RevisionGraph graph) {
		JsonNode request = recorded.request();
		NewRevisionPlacement placement = new NewRevisionPlacement(graph);
		if (request.has("rev_id")) {
			RevisionIds.requireLegal(request.path("rev_id").asString());
		}
		JsonNode head = request.has("head") ? request.path("head") : request.path("revisions");
		List<RevisionTarget> heads = AcceptanceCase.targets(head);
		List<String> parents = placement.parents(heads.isEmpty() ? RevisionTarget.parseAll(List.of("head")) : heads,
				request.path("splice").asBoolean(false));
		assertThat(parents).containsExactlyInAnyOrderElementsOf(AcceptanceCase.texts(recorded.expect().path("down")));
		if (recorded.expect().has("depends_on")) {
			assertThat(placement.dependencies(AcceptanceCase.targets(request.path("depends_on"))))
				.isEqualTo(AcceptanceCase.texts(recorded.expect().path("depends_on")));
		}
	}

	private void history(AcceptanceCase recorded, RevisionGraph graph) {
		JsonNode range = recorded.request().path("range");
		Heads current = AcceptanceCase.heads(recorded.request().path("current"));
		List<RevisionNode> listed = new RevisionHistory(graph)
			.list(range.isNull() ? RevisionRange.ALL : RevisionRange.parse(range.asString()), current);
		assertNewestFirst(recorded, graph, ids(listed));
	}

	private void iterate(AcceptanceCase recorded, RevisionGraph graph) {
		JsonNode request = recorded.request();
		List<RevisionTarget> upper = AcceptanceCase.targets(request.path("upper"));
		List<RevisionTarget> lower = AcceptanceCase.targets(request.path("lower"));
		boolean inclusive = request.path("inclusive").asBoolean();
		boolean implicitBase = request.path("implicit_base").asBoolean();
		Selection selection = request.path("for_downgrade").asBoolean()
				? downgrade(graph.index(), upper, lower.isEmpty() ? RevisionTarget.BASE : lower.get(0), request)
				: new RangeSelector(graph.index(), false).between(upper, lower, inclusive, implicitBase);
		assertNewestFirst(recorded, graph, ids(graph.index().nodes(selection.newestFirst())));
	}

	/**
	 * What a downgrade takes back, together with the lower end or with everything else if
	 * the request says so.
	 */
	private Selection downgrade(GraphIndex index, List<RevisionTarget> upper, RevisionTarget lower, JsonNode request) {
		BitSet rows = new BitSet();
		upper.forEach((row) -> rows.or(GraphIndex.set(new TargetResolver(index).resolve(row))));
		DowngradeGoal goal = new RelativeTargets(index, false).downgrade(lower, rows, rows.nextSetBit(0));
		DowngradeSelector selector = new DowngradeSelector(index);
		BitSet roots = selector.roots(goal, lower, rows);
		BitSet wanted = selector.select(goal, lower, rows).wanted();
		if (request.path("inclusive").asBoolean() && !goal.isBase()) {
			roots = GraphIndex.set(goal.target());
			wanted = index.descendants(roots);
			wanted.and(index.ancestors(rows));
		}
		if (request.path("implicit_base").asBoolean()) {
			BitSet others = index.ancestors(rows);
			others.andNot(index.ancestors(roots));
			wanted.or(others);
		}
		return new Selection(index, wanted, rows);
	}

	private void assertNewestFirst(AcceptanceCase recorded, RevisionGraph graph, List<String> listed) {
		List<String> expected = AcceptanceCase.texts(recorded.expect().path("steps"));
		if (recorded.isOrderForced()) {
			assertThat(listed).isEqualTo(expected);
		}
		assertThat(listed).containsExactlyInAnyOrderElementsOf(expected);
		assertTopological(graph, listed, false);
	}

	static void assertTopological(RevisionGraph graph, List<String> ids, boolean oldestFirst) {
		Map<String, Integer> places = new LinkedHashMap<>();
		ids.forEach((id) -> places.put(id, oldestFirst ? places.size() : -places.size()));
		for (String id : ids) {
			graph.allChildren(id)
				.stream()
				.filter(places::containsKey)
				.forEach((child) -> assertThat(places.get(child)).as("%s after %s", child, id)
					.isGreaterThan(places.get(id)));
		}
	}

	static List<String> ids(List<RevisionNode> nodes) {
		return nodes.stream().map(RevisionNode::id).toList();
	}

}
