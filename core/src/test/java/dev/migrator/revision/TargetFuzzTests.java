package dev.migrator.revision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

import dev.migrator.fuzz.Fuzz;
import dev.migrator.fuzz.FuzzTexts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for targets, ranges and graphs of any kind. */
class TargetFuzzTests {

	private static final FuzzTexts TEXTS = new FuzzTexts(
			List.of("head", "heads", "base", "current", "label3@head", "r1x", "r12x+2", "label1@r1-1", "-1", "+3",
					"r1x:r5x", ":head", "base:", "label0@base:heads"),
			List.of("@", "+", "-", ":", "1", "0", "99999999999", "r", "r1", "r2x", "r10", "x", "label", "label2",
					"head", "heads", "base", "current", " ", "\u00A0", "\n", "é", "\uD83D\uDE00", "\uD83D", "\u0000",
					","));

	@Test
	void aTargetIsWhatWasTyped() {
		Fuzz.check(10_000, TEXTS::next, (text) -> {
			RevisionTarget target = quiet(() -> RevisionTarget.parse(text));
			if (target != null) {
				assertThat(target.toString()).isEqualTo(text);
				assertThat(text).startsWith(written(target));
				assertThat(text.substring(written(target).length()))
					.matches((target.offset() != null) ? "[+-][0-9]+" : "");
			}
		});
	}

	@Test
	void aRangeIsWhatWasTyped() {
		Fuzz.check(10_000, TEXTS::next, (text) -> {
			RevisionRange range = quiet(() -> RevisionRange.parse(text));
			if (range != null) {
				int colon = text.indexOf(':');
				assertThat(range)
					.hasToString(text.substring(0, colon).strip() + ":" + text.substring(colon + 1).strip());
			}
		});
	}

	@Test
	void aTargetMeansWhatTheGrammarSays() {
		Fuzz.check(1500, Request::of, (request) -> {
			RevisionTarget target = quiet(() -> RevisionTarget.parse(request.text()));
			if (target == null) {
				return;
			}
			RevisionGraph graph = RevisionGraph.of(request.nodes());
			Set<String> found = quiet(() -> graph.index()
				.idSet(new RelativeTargets(graph.index(), false).upgrade(target, GraphIndex.set())));
			assertThat((target.symbol() != null) ? found : null).isEqualTo(naive(request.nodes(), target));
		});
	}

	@Test
	void everyUseOfATargetAnswersOrSaysWhyNot() {
		Fuzz.check(1500, Request::of, (request) -> {
			RevisionGraph graph = RevisionGraph.of(request.nodes());
			RevisionPlanner planner = new RevisionPlanner(graph);
			Heads rows = new Heads(graph.index().idSet(graph.index().maximal(graph.index().rows(request.rows()))));
			quiet(() -> graph.resolve(request.text()));
			quiet(() -> graph.resolveOne(request.text()));
			quiet(() -> new RevisionHistory(graph).list(RevisionRange.parse(request.text()), rows));
			quiet(() -> new RevisionHistory(graph).list(RevisionRange.parse(request.text() + ":"), rows));
			quiet(() -> planner.upgrade(RevisionRange.parse(":" + request.text())));
			quiet(() -> planner.downgrade(RevisionRange.parse(request.text())));
			quiet(() -> planner.stamp(List.of(RevisionRange.parse(request.text()))));
			RevisionTarget target = quiet(() -> RevisionTarget.parse(request.text()));
			if (target != null) {
				quiet(() -> graph.sharingLine(rows.ids(), target));
				applied(graph, quiet(() -> planner.upgrade(rows, List.of(target))));
				applied(graph, quiet(() -> planner.downgrade(rows, target)));
				quiet(() -> planner.stamp(rows, List.of(target), false));
				quiet(() -> planner.stamp(rows, List.of(target), true));
			}
		});
	}

	@Test
	void aGraphIsSoundOrRefused() {
		Fuzz.check(4000, TargetFuzzTests::loose, (nodes) -> {
			RevisionGraph graph = quiet(() -> RevisionGraph.of(nodes));
			assertThat(graph != null).isEqualTo(isSound(nodes));
			if (graph != null) {
				assertThat(graph.oldestFirst()).containsExactlyInAnyOrderElementsOf(nodes);
			}
		});
	}

	private static void applied(RevisionGraph graph, @Nullable RevisionPlan plan) {
		if (plan != null) {
			assertThat(plan.headsAfter(plan.steps().size())).isEqualTo(plan.after());
			assertThat(graph.index().maximal(graph.index().rows(plan.after())))
				.isEqualTo(graph.index().rows(plan.after()));
		}
	}

	private static @Nullable Set<String> naive(List<RevisionNode> nodes, RevisionTarget target) {
		try {
			return new NaiveTargets(nodes).answer(target);
		}
		catch (NaiveTargets.NoAnswer ex) {
			return null;
		}
	}

	private static <T> @Nullable T quiet(Supplier<T> call) {
		try {
			return call.get();
		}
		catch (RevisionException ex) {
			assertThat(ex.getMessage()).isNotBlank();
			return null;
		}
	}

	private static String written(RevisionTarget target) {
		return ((target.branch() != null) ? target.branch() + "@" : "")
				+ ((target.symbol() != null) ? target.symbol() : "");
	}

	/** Nodes that name each other without care. */
	private static List<RevisionNode> loose(Random random) {
		int size = 1 + random.nextInt(7);
		List<RevisionNode> nodes = new ArrayList<>();
		for (int number = 0; number < size; number++) {
			String id = "r" + ((random.nextInt(40) == 0) ? random.nextInt(size) : number);
			List<String> parents = some(random, size);
			nodes.add(new RevisionNode(id, parents, some(random, size),
					(random.nextInt(6) == 0) ? Set.of("l" + random.nextInt(4)) : Set.of(), "", null, id + ".sql"));
		}
		return nodes;
	}

	private static List<String> some(Random random, int size) {
		Set<String> ids = new LinkedHashSet<>();
		while (random.nextInt(3) == 0) {
			ids.add("r" + random.nextInt((random.nextInt(30) == 0) ? size + 1 : size));
		}
		return List.copyOf(ids);
	}

	/** Names are unique, are there, and nothing comes before itself. */
	private static boolean isSound(List<RevisionNode> nodes) {
		List<String> names = new ArrayList<>();
		nodes.forEach((node) -> {
			names.add(node.id());
			names.addAll(node.branchLabels());
		});
		Set<String> done = new HashSet<>();
		for (int pass = 0; pass < nodes.size(); pass++) {
			for (RevisionNode node : nodes) {
				if (done.containsAll(node.downRevisions()) && done.containsAll(node.dependsOn())) {
					done.add(node.id());
				}
			}
		}
		return done.size() == nodes.size() && new HashSet<>(names).size() == names.size();
	}

	/**
	 * A target for a graph.
	 *
	 * @param nodes the graph
	 * @param rows revisions that are applied
	 * @param text the target as typed
	 */
	private record Request(List<RevisionNode> nodes, Heads rows, String text) {

		static Request of(Random random) {
			List<RevisionNode> nodes = RandomGraphs.mixed(random, 1 + random.nextInt(15));
			Set<String> rows = new LinkedHashSet<>();
			while (random.nextInt(3) > 0) {
				rows.add(nodes.get(random.nextInt(nodes.size())).id());
			}
			return new Request(nodes, new Heads(rows), text(random, nodes));
		}

		private static String text(Random random, List<RevisionNode> nodes) {
			if (random.nextInt(5) == 0) {
				return TEXTS.next(random);
			}
			String branch = (random.nextInt(3) == 0) ? symbol(random, nodes) + "@" : "";
			String offset = (random.nextInt(2) == 0) ? (random.nextBoolean() ? "+" : "-") + random.nextInt(4) : "";
			return branch + symbol(random, nodes) + offset;
		}

		private static String symbol(Random random, List<RevisionNode> nodes) {
			List<String> names = new ArrayList<>(List.of("head", "heads", "base", "current", ""));
			nodes.forEach((node) -> names.addAll(node.branchLabels()));
			String id = nodes.get(random.nextInt(nodes.size())).id();
			String name = (random.nextInt(3) == 0) ? names.get(random.nextInt(names.size())) : id;
			return (random.nextInt(5) == 0) ? name.substring(0, random.nextInt(name.length() + 1)) : name;
		}

	}

}
