package dev.migrator.revision;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import dev.migrator.revision.GraphProblem.Kind;

/** Checks revisions, gathers every problem, and builds the index of a sound graph. */
final class GraphBuilder {

	private final List<RevisionNode> nodes = new ArrayList<>();

	private final Map<String, Integer> positions = new LinkedHashMap<>();

	private final Map<String, Integer> labels = new LinkedHashMap<>();

	private final List<GraphProblem> problems = new ArrayList<>();

	private GraphBuilder() {
	}

	/**
	 * Build the index.
	 * @param nodes the revisions in load order
	 * @return the index
	 * @throws InvalidGraphException if the revisions do not form a sound graph
	 */
	static GraphIndex build(Collection<RevisionNode> nodes) {
		GraphBuilder builder = new GraphBuilder();
		nodes.forEach(builder::addNode);
		builder.nodes.forEach(builder::addLabels);
		Edges parents = builder.edges(builder::parents);
		Edges dependencies = builder.edges(builder::dependencies);
		builder.checkCycles(parents, dependencies);
		if (!builder.problems.isEmpty()) {
			throw new InvalidGraphException(builder.problems);
		}
		return new GraphIndex(builder.nodes, parents, dependencies, builder.labels);
	}

	private void addNode(RevisionNode node) {
		RevisionIds.fault(node.id())
			.ifPresent((fault) -> problem(Kind.ILLEGAL_CHARACTER, node,
					"the identifier '" + node.id() + "' in " + node.source() + " " + fault));
		Integer first = this.positions.putIfAbsent(node.id(), this.nodes.size());
		if (first == null) {
			this.nodes.add(node);
			return;
		}
		problem(Kind.DUPLICATE_REVISION, node, "the revision '" + node.id() + "' is in both "
				+ this.nodes.get(first).source() + " and " + node.source() + "; give one of them another identifier");
	}

	private void addLabels(RevisionNode node) {
		for (String label : node.branchLabels()) {
			RevisionIds.labelFault(label)
				.ifPresent((fault) -> problem(Kind.ILLEGAL_CHARACTER, node,
						"the branch label '" + label + "' in " + node.source() + " " + fault));
			Integer user = this.positions.containsKey(label) ? this.positions.get(label) : this.labels.get(label);
			if (user == null) {
				this.labels.put(label, Objects.requireNonNull(this.positions.get(node.id())));
				continue;
			}
			RevisionNode other = this.nodes.get(user);
			this.problems.add(new GraphProblem(Kind.DUPLICATE_LABEL, List.of(other.id(), node.id()),
					"the branch label '" + label + "' of revision '" + node.id() + "' in " + node.source()
							+ " is already used by revision '" + other.id() + "' in " + other.source()));
		}
	}

	private Edges edges(LinkReader reader) {
		int[][] edges = new int[this.nodes.size()][];
		for (int position = 0; position < edges.length; position++) {
			IntList targets = new IntList();
			reader.read(this.nodes.get(position), position, targets);
			edges[position] = targets.toArray();
		}
		return Edges.of(edges);
	}

	private void parents(RevisionNode node, int position, IntList targets) {
		for (String parent : node.downRevisions()) {
			Integer target = this.positions.get(parent);
			if (target == null) {
				problem(Kind.MISSING_REVISION, node, "the parent '" + parent + "' of revision '" + node.id() + "' in "
						+ node.source() + " does not exist; correct its identifier or bring its file back");
			}
			else if (target == position) {
				problem(Kind.SELF_LOOP, node,
						"the revision '" + node.id() + "' in " + node.source() + " is its own parent");
			}
			else if (!targets.contains(target)) {
				targets.add(target);
			}
		}
	}

	private void dependencies(RevisionNode node, int position, IntList targets) {
		for (String dependency : node.dependsOn()) {
			Set<Integer> found = dependency(dependency);
			if (found.size() != 1) {
				problem(found.isEmpty() ? Kind.MISSING_REVISION : Kind.AMBIGUOUS_DEPENDENCY, node,
						"the dependency '" + dependency + "' of revision '" + node.id() + "' in " + node.source()
								+ (found.isEmpty() ? " does not exist; correct its identifier or bring its file back"
										: " fits " + found.size() + " revisions; give more characters"));
				continue;
			}
			int target = found.iterator().next();
			if (target == position) {
				problem(Kind.DEPENDENCY_SELF_LOOP, node,
						"the revision '" + node.id() + "' in " + node.source() + " depends on itself");
			}
			else if (!targets.contains(target)) {
				targets.add(target);
			}
		}
	}

	private Set<Integer> dependency(String name) {
		Integer exact = this.positions.containsKey(name) ? this.positions.get(name) : this.labels.get(name);
		return (exact != null) ? Set.of(exact) : withPrefix(name);
	}

	private Set<Integer> withPrefix(String prefix) {
		Set<Integer> found = new LinkedHashSet<>();
		this.positions.forEach((id, position) -> {
			if (RevisionIds.isPrefix(prefix, id)) {
				found.add(position);
			}
		});
		return found;
	}

	private void checkCycles(Edges parents, Edges dependencies) {
		BitSet reported = new BitSet();
		for (int[] cycle : new CycleFinder(parents).cycles(new BitSet())) {
			cycle(Kind.CYCLE, "parent links lead round in a circle: ", cycle);
			for (int position : cycle) {
				reported.set(position);
			}
		}
		for (int[] cycle : new CycleFinder(parents.plus(dependencies)).cycles(reported)) {
			cycle(Kind.DEPENDENCY_CYCLE, "parents and dependencies lead round in a circle: ", cycle);
		}
	}

	private void cycle(Kind kind, String what, int[] cycle) {
		List<String> ids = new ArrayList<>();
		StringBuilder message = new StringBuilder(what);
		for (int position : cycle) {
			RevisionNode node = this.nodes.get(position);
			ids.add(node.id());
			message.append("'").append(node.id()).append("' (").append(node.source()).append(") -> ");
		}
		message.append("'").append(ids.get(0)).append("'");
		this.problems.add(new GraphProblem(kind, ids, message.toString()));
	}

	private void problem(Kind kind, RevisionNode node, String message) {
		this.problems.add(new GraphProblem(kind, List.of(node.id()), message));
	}

	/** Reads the links of one revision. */
	@FunctionalInterface
	private interface LinkReader {

		void read(RevisionNode node, int position, IntList targets);

	}

}
