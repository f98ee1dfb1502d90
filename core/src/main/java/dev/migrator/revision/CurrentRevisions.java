package dev.migrator.revision;

import java.util.BitSet;
import java.util.List;

/** Where a database stands in the graph. */
public final class CurrentRevisions {

	private final GraphIndex index;

	private final Heads rows;

	private final BitSet applied;

	private CurrentRevisions(GraphIndex index, Heads rows) {
		this.index = index;
		this.rows = rows;
		this.applied = index.ancestors(index.rows(rows));
	}

	/**
	 * Find out where a database stands.
	 * @param graph the graph
	 * @param rows the rows of its version table
	 * @return where it stands
	 * @throws UnknownRevisionInDatabaseException if a row is not in the graph
	 */
	public static CurrentRevisions of(RevisionGraph graph, Heads rows) {
		return new CurrentRevisions(graph.index(), rows);
	}

	/**
	 * Return the rows.
	 * @return the rows of the version table
	 */
	public Heads rows() {
		return this.rows;
	}

	/**
	 * Return the newest applied revision of each line: the rows, and those without a row
	 * because something applied depends on them.
	 * @return the revisions in load order
	 */
	public List<RevisionNode> shown() {
		BitSet covered = new BitSet();
		this.applied.stream().forEach((position) -> {
			for (int parent : this.index.parents().of(position)) {
				covered.set(parent);
			}
		});
		BitSet shown = (BitSet) this.applied.clone();
		shown.andNot(covered);
		return this.index.nodes(shown.stream().toArray());
	}

	/**
	 * Return everything applied.
	 * @return the revisions in load order
	 */
	public List<RevisionNode> applied() {
		return this.index.nodes(this.applied.stream().toArray());
	}

	/**
	 * Return everything that is not applied.
	 * @return the revisions in the order in which an upgrade to {@code heads} runs them
	 */
	public List<RevisionNode> pending() {
		BitSet pending = new BitSet();
		pending.set(0, this.index.size());
		pending.andNot(this.applied);
		return this.index.nodes(new Selection(this.index, pending, this.index.effectiveHeads()).oldestFirst());
	}

	/**
	 * Return whether every head is applied, be it as a row or through a dependency. Only
	 * then may the entities be compared with the database.
	 * @return whether nothing is pending
	 */
	public boolean isAtHeads() {
		BitSet missing = this.index.effectiveHeads();
		missing.andNot(this.applied);
		return missing.isEmpty();
	}

}
