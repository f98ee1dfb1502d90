package dev.migrator.revision;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds for every plan, on random graphs; the expected rows are worked out here by
 * the definition alone.
 */
class PlanPropertyTests {

	private static final int GRAPHS = 600;

	static Stream<Integer> seeds() {
		return IntStream.range(0, GRAPHS).boxed();
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void rowsAreTheMaximalAppliedRevisionsAfterEveryStep(int seed) {
		Random random = new Random(seed);
		RevisionGraph graph = RevisionGraph.of(RandomGraphs.mixed(random, 1 + random.nextInt(25)));
		RevisionPlanner planner = new RevisionPlanner(graph);
		Heads current = someHeads(graph, random);

		Heads partly = check(graph, planner.upgrade(current, List.of(someTarget(graph, random))));
		assertThat(partly.applied(graph)).containsAll(current.applied(graph));
		Heads all = check(graph, planner.upgrade(partly, List.of(RevisionTarget.HEADS)));
		assertThat(all.ids()).isEqualTo(graph.effectiveHeads());
		RevisionTarget target = someTarget(graph, random);
		Heads below = check(graph, planner.downgrade(all, target));
		assertThat(below.applied(graph)).contains(target.text());
		assertThat(check(graph, planner.upgrade(below, List.of(RevisionTarget.HEADS)))).isEqualTo(all);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void upgradeThenDowngradeToBaseReturnsToTheStart(int seed) {
		Random random = new Random(seed);
		RevisionGraph graph = RevisionGraph.of(RandomGraphs.mixed(random, 1 + random.nextInt(25)));
		RevisionPlanner planner = new RevisionPlanner(graph);

		RevisionPlan up = planner.upgrade(Heads.NONE, List.of(RevisionTarget.HEADS));
		RevisionPlan down = planner.downgrade(up.after(), RevisionTarget.BASE);

		assertThat(up.steps()).hasSameSizeAs(graph.nodes());
		assertThat(down.steps()).hasSameSizeAs(graph.nodes());
		assertThat(check(graph, down)).isEqualTo(Heads.NONE);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void stampingTheHeadsLeavesNothingPending(int seed) {
		Random random = new Random(seed);
		RevisionGraph graph = RevisionGraph.of(RandomGraphs.mixed(random, 1 + random.nextInt(25)));
		RevisionPlanner planner = new RevisionPlanner(graph);

		RevisionPlan plan = planner.stamp(someHeads(graph, random), List.of(RevisionTarget.HEADS), false);

		assertThat(plan.headsAfter(plan.steps().size())).isEqualTo(plan.after());
		assertThat(CurrentRevisions.of(graph, plan.after()).isAtHeads()).isTrue();
		assertThat(CurrentRevisions.of(graph, plan.after()).pending()).isEmpty();
		assertThat(planner.upgrade(plan.after(), List.of(RevisionTarget.HEADS)).isEmpty()).isTrue();
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void aStampGivesItsTargetARowAndRowsThatDoNotOverlap(int seed) {
		Random random = new Random(seed);
		RevisionGraph graph = RevisionGraph.of(RandomGraphs.mixed(random, 1 + random.nextInt(25)));
		RevisionTarget target = someTarget(graph, random);

		RevisionPlan plan = new RevisionPlanner(graph).stamp(someHeads(graph, random), List.of(target), false);

		assertThat(plan.headsAfter(plan.steps().size())).isEqualTo(plan.after());
		assertThat(plan.after().ids()).contains(target.text()).isEqualTo(maximal(graph, plan.after().applied(graph)));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void pendingIsWhatAnUpgradeRunsInTheSameOrder(int seed) {
		Random random = new Random(seed);
		RevisionGraph graph = RevisionGraph.of(RandomGraphs.mixed(random, 1 + random.nextInt(25)));
		Heads current = someHeads(graph, random);

		RevisionPlan plan = new RevisionPlanner(graph).upgrade(current, List.of(RevisionTarget.HEADS));

		assertThat(AcceptanceTests.ids(CurrentRevisions.of(graph, current).pending())).isEqualTo(ran(plan));
		assertThat(new RevisionHistory(graph).all()).isEqualTo(graph.newestFirst());
	}

	/** Follow a plan step by step and return its last rows. */
	private static Heads check(RevisionGraph graph, RevisionPlan plan) {
		Set<String> applied = new LinkedHashSet<>(plan.before().applied(graph));
		Heads heads = plan.before();
		boolean up = plan.steps().stream().allMatch(UpgradeStep.class::isInstance);
		for (Step step : plan.steps()) {
			heads = step.headChange().applyTo(heads);
			String id = ran(new RevisionPlan(List.of(step), heads, heads)).get(0);
			assertThat(up ? applied.add(id) : applied.remove(id)).isTrue();
			assertThat(heads.ids()).isEqualTo(maximal(graph, applied));
			assertThat(heads.applied(graph)).isEqualTo(applied);
		}
		AcceptanceTests.assertTopological(graph, ran(plan), up);
		assertThat(plan.after()).isEqualTo(heads);
		return heads;
	}

	private static Set<String> maximal(RevisionGraph graph, Set<String> applied) {
		Set<String> maximal = new LinkedHashSet<>(applied);
		applied.forEach((id) -> maximal.removeAll(graph.ancestors(id)));
		return maximal;
	}

	private static Heads someHeads(RevisionGraph graph, Random random) {
		Set<String> applied = new LinkedHashSet<>();
		for (int count = random.nextInt(4); count > 0; count--) {
			String id = someTarget(graph, random).text();
			applied.add(id);
			applied.addAll(graph.ancestors(id));
		}
		return new Heads(maximal(graph, applied));
	}

	private static RevisionTarget someTarget(RevisionGraph graph, Random random) {
		return RevisionTarget.parse(graph.nodes().get(random.nextInt(graph.nodes().size())).id());
	}

	private static List<String> ran(RevisionPlan plan) {
		List<String> ids = new ArrayList<>();
		TextGraphs.steps(plan).forEach((text) -> ids.add(text.substring(1, text.indexOf(':'))));
		return ids;
	}

}
