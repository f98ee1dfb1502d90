package dev.migrator.command;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.migrator.revision.RevisionGraph;
import dev.migrator.revision.RevisionNode;

/** Makes views of revisions. */
final class RevisionViews {

	private final RevisionGraph graph;

	private final Set<String> current;

	private final @Nullable Standings standings;

	/**
	 * Create the maker without a database.
	 * @param graph the graph
	 * @param current the revisions to mark as current
	 */
	RevisionViews(RevisionGraph graph, Set<String> current) {
		this(graph, current, null);
	}

	/**
	 * Create the maker.
	 * @param graph the graph
	 * @param current the revisions to mark as current
	 * @param standings where the revisions stand, or {@code null} when the database was
	 * not asked
	 */
	RevisionViews(RevisionGraph graph, Set<String> current, @Nullable Standings standings) {
		this.graph = graph;
		this.current = Set.copyOf(current);
		this.standings = standings;
	}

	RevisionView of(RevisionNode node) {
		Standing standing = (this.standings != null) ? this.standings.of(node.id()) : null;
		return RevisionView.of(node, this.graph, this.current.contains(node.id()), standing);
	}

	List<RevisionView> of(List<RevisionNode> nodes) {
		return nodes.stream().map(this::of).toList();
	}

	List<RevisionView> children(RevisionNode node) {
		return this.graph.children(node.id()).stream().map((id) -> of(this.graph.node(id).orElseThrow())).toList();
	}

}
