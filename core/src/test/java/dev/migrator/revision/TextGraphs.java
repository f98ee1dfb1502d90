package dev.migrator.revision;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Graphs drawn as text, one revision a line: {@code c <- a b needs x labelled shop}. */
final class TextGraphs {

	private TextGraphs() {
	}

	static RevisionGraph graph(String text) {
		return RevisionGraph.of(nodes(text));
	}

	static List<RevisionNode> nodes(String text) {
		return text.strip().lines().map(TextGraphs::node).toList();
	}

	static RevisionPlanner planner(String text) {
		return new RevisionPlanner(graph(text));
	}

	static RevisionTarget target(String text) {
		return RevisionTarget.parse(text);
	}

	static List<RevisionTarget> targets(String... texts) {
		return RevisionTarget.parseAll(List.of(texts));
	}

	/**
	 * Each step as {@code +id} or {@code -id} or {@code from>to}, with the statements on
	 * the version table.
	 */
	static List<String> steps(RevisionPlan plan) {
		return plan.steps().stream().map((step) -> step.accept(new Describe())).toList();
	}

	private static RevisionNode node(String line) {
		List<String> parents = new ArrayList<>();
		List<String> dependencies = new ArrayList<>();
		Set<String> labels = new LinkedHashSet<>();
		List<String> words = List.of(line.strip().split(" +"));
		String kind = "";
		for (String word : words.subList(1, words.size())) {
			if (Set.of("<-", "needs", "labelled").contains(word)) {
				kind = word;
				continue;
			}
			switch (kind) {
				case "<-" -> parents.add(word);
				case "needs" -> dependencies.add(word);
				case "labelled" -> labels.add(word);
				default -> throw new IllegalArgumentException("cannot read '" + line + "'");
			}
		}
		return new RevisionNode(words.get(0), parents, dependencies, labels, "", null, words.get(0) + ".sql");
	}

	/** Writes a step as text. */
	private static final class Describe implements StepVisitor<String> {

		@Override
		public String upgrade(UpgradeStep step) {
			return "+" + step.revision().id() + describe(step.headChange());
		}

		@Override
		public String downgrade(DowngradeStep step) {
			return "-" + step.revision().id() + describe(step.headChange());
		}

		@Override
		public String stamp(StampStep step) {
			return String.join(",", step.from()) + ">" + String.join(",", step.to()) + describe(step.headChange());
		}

		private static String describe(HeadChange change) {
			StringBuilder text = new StringBuilder(":");
			change.deletes().forEach((id) -> text.append(" delete ").append(id));
			change.inserts().forEach((id) -> text.append(" insert ").append(id));
			if (change.update() != null) {
				text.append(" update ").append(change.update().from()).append(">").append(change.update().to());
			}
			return text.toString();
		}

	}

}
