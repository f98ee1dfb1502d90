package dev.migrator.revision;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Graphs for property tests: the same seed gives the same graph. */
final class RandomGraphs {

	private RandomGraphs() {
	}

	/** A graph with branches, merges, dependencies, several roots and labels. */
	static List<RevisionNode> mixed(Random random, int size) {
		double merges = random.nextDouble() * 0.3;
		double dependencies = random.nextDouble() * 0.4;
		double roots = random.nextDouble() * 0.2;
		int reach = 1 + random.nextInt(8);
		List<RevisionNode> nodes = new ArrayList<>();
		for (int number = 0; number < size; number++) {
			Set<String> parents = new LinkedHashSet<>();
			if (number > 0 && random.nextDouble() >= roots) {
				parents.add(recent(nodes, random, reach));
				while (random.nextDouble() < merges) {
					parents.add(recent(nodes, random, number));
				}
			}
			Set<String> dependsOn = new LinkedHashSet<>();
			while (number > 0 && random.nextDouble() < dependencies) {
				dependsOn.add(recent(nodes, random, number));
			}
			Set<String> labels = (random.nextInt(10) == 0) ? Set.of("label" + number) : Set.of();
			nodes.add(new RevisionNode("r" + number + "x", List.copyOf(parents), List.copyOf(dependsOn), labels, "",
					null, "r" + number + ".sql"));
		}
		return nodes;
	}

	/** One line, the oldest revision first. */
	static List<RevisionNode> line(int size) {
		List<RevisionNode> nodes = new ArrayList<>();
		for (int number = 0; number < size; number++) {
			nodes.add((number == 0) ? RevisionNode.of("r0") : RevisionNode.of("r" + number, "r" + (number - 1)));
		}
		return nodes;
	}

	/**
	 * One root, many branches of a few revisions, and one merge of each hundred branches,
	 * then of all.
	 */
	static List<RevisionNode> fan(int branches, int length) {
		List<RevisionNode> nodes = new ArrayList<>();
		nodes.add(RevisionNode.of("root"));
		List<String> merges = new ArrayList<>();
		List<String> tips = new ArrayList<>();
		for (int branch = 0; branch < branches; branch++) {
			String tip = "root";
			for (int number = 0; number < length; number++) {
				String id = "b" + branch + "n" + number;
				nodes.add(RevisionNode.of(id, tip));
				tip = id;
			}
			tips.add(tip);
			if (tips.size() == 100 || branch == branches - 1) {
				nodes.add(RevisionNode.of("merge" + branch, tips.toArray(String[]::new)));
				merges.add("merge" + branch);
				tips.clear();
			}
		}
		nodes.add(RevisionNode.of("all", merges.toArray(String[]::new)));
		return nodes;
	}

	private static String recent(List<RevisionNode> nodes, Random random, int reach) {
		return nodes.get(nodes.size() - 1 - random.nextInt(Math.min(reach, nodes.size()))).id();
	}

}
