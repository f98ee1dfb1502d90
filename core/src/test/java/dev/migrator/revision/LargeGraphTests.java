package dev.migrator.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Ten thousand revisions: the limits only catch what grows with the square. */
@Timeout(value = 10, unit = TimeUnit.SECONDS)
class LargeGraphTests {

	static Stream<Named<List<RevisionNode>>> shapes() {
		return Stream.of(Named.of("line", RandomGraphs.line(10_000)), Named.of("wide fan", RandomGraphs.fan(9_800, 1)),
				Named.of("long fan", RandomGraphs.fan(1_000, 10)),
				Named.of("random", RandomGraphs.mixed(new Random(42), 10_000)));
	}

	@ParameterizedTest
	@MethodSource("shapes")
	void loadAndPlanInNoTime(List<RevisionNode> nodes) {
		RevisionGraph graph = RevisionGraph.of(nodes);
		RevisionPlanner planner = new RevisionPlanner(graph);

		RevisionPlan up = planner.upgrade(Heads.NONE, List.of(RevisionTarget.HEADS));
		RevisionPlan down = planner.downgrade(up.after(), RevisionTarget.BASE);
		RevisionPlan stamp = planner.stamp(Heads.NONE, List.of(RevisionTarget.HEADS), false);

		assertThat(up.steps()).hasSameSizeAs(nodes);
		assertThat(down.steps()).hasSameSizeAs(nodes);
		assertThat(down.after()).isEqualTo(Heads.NONE);
		assertThat(stamp.after()).isEqualTo(up.after());
		assertThat(new RevisionHistory(graph).all()).hasSameSizeAs(nodes);
		assertThat(CurrentRevisions.of(graph, up.after()).isAtHeads()).isTrue();
	}

	@ParameterizedTest
	@MethodSource("shapes")
	void relativeStepsAreFollowedToTheEnd(List<RevisionNode> nodes) {
		RevisionGraph graph = RevisionGraph.of(nodes);
		String last = nodes.get(nodes.size() - 1).id();

		assertThatExceptionOfType(RevisionException.class).isThrownBy(() -> new RevisionPlanner(graph)
			.upgrade(Heads.NONE, List.of(RevisionTarget.parse(last + "-99999999"))));
	}

	@ParameterizedTest
	@MethodSource("shapes")
	void aCircleIsFound(List<RevisionNode> nodes) {
		List<RevisionNode> closed = new ArrayList<>(nodes);
		closed.set(0, RevisionNode.of(nodes.get(0).id(), nodes.get(nodes.size() - 1).id()));

		assertThatExceptionOfType(InvalidGraphException.class).isThrownBy(() -> RevisionGraph.of(closed))
			.withMessageContaining("round in a circle");
	}

}
