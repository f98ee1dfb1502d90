package dev.migrator.command;

import java.util.List;
import java.util.Set;

import dev.migrator.revision.RevisionGraph;
import dev.migrator.revision.RevisionNode;

/** Makes views of revisions. */
final class RevisionViews {

	private final RevisionGraph graph;

	private final Set<String> current;

	/**
	 * Create the maker.
	 * @param graph the graph
	 * @param current the revisions to mark as current
	 */
	RevisionViews(RevisionGraph graph, Set<String> current) {
		this.graph = graph;
		this.current = Set.copyOf(current);
	}

	RevisionView of(RevisionNode node) {
		return RevisionView.of(node, this.graph, this.current.contains(node.id()));
	}

	List<RevisionView> of(List<RevisionNode> nodes) {
		return nodes.stream().map(this::of).toList();
	}

	List<RevisionView> children(RevisionNode node) {
		return this.graph.children(node.id()).stream().map((id) -> of(this.graph.node(id).orElseThrow())).toList();
	}

}
