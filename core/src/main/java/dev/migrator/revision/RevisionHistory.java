package dev.migrator.revision;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Lists stretches of the graph. */
public final class RevisionHistory {

	private final GraphIndex index;

	/**
	 * Create the listing of a graph.
	 * @param graph the graph
	 */
	public RevisionHistory(RevisionGraph graph) {
		this.index = graph.index();
	}

	/**
	 * Return everything.
	 * @return the revisions, newest first
	 */
	public List<RevisionNode> all() {
		return list(RevisionRange.ALL, Heads.NONE);
	}

	/**
	 * Return the revisions of a range, both ends included. A relative end counts from the
	 * other end and stops at the end of the graph; {@code current} stands for the rows.
	 * @param range the range; an end left out stands for {@code base} and {@code heads}
	 * @param current the rows of the version table, used only where the range says
	 * {@code current}
	 * @return the revisions, newest first
	 * @throws RangeNotAncestorException if the ends are not on one line
	 * @throws RevisionException if an end cannot be used
	 */
	public List<RevisionNode> list(RevisionRange range, Heads current) {
		List<RevisionTarget> upper = end(range.upper(), RevisionTarget.HEADS, current);
		List<RevisionTarget> lower = end(range.lower(), RevisionTarget.BASE, current);
		Selection selection = new RangeSelector(this.index, true).between(upper, lower, true, false);
		return this.index.nodes(selection.newestFirst());
	}

	private List<RevisionTarget> end(@Nullable RevisionTarget end, RevisionTarget otherwise, Heads current) {
		if (end == null) {
			return List.of(otherwise);
		}
		boolean isCurrent = end.is("current") && end.branch() == null && !end.isRelative();
		return isCurrent ? this.index.ids(this.index.rows(current)).stream().map(RevisionTarget::parse).toList()
				: List.of(end);
	}

}
