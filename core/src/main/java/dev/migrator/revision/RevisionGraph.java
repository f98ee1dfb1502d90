package dev.migrator.revision;

import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The revisions and how they follow each other. A graph is sound, or it cannot be built:
 * no circles, no missing parents, no doubles. It never changes. Identifiers given to its
 * methods are whole ones; {@link #resolve(String)} takes whatever a user types. Sets of
 * identifiers come in load order.
 */
public final class RevisionGraph {

	private final GraphIndex index;

	private RevisionGraph(GraphIndex index) {
		this.index = index;
	}

	/**
	 * Build a graph.
	 * @param nodes the revisions in load order, which decides ties wherever an order is
	 * free
	 * @return the graph
	 * @throws InvalidGraphException if the revisions do not form a sound graph; it lists
	 * every problem
	 */
	public static RevisionGraph of(Collection<RevisionNode> nodes) {
		return new RevisionGraph(GraphBuilder.build(nodes));
	}

	/**
	 * Return all revisions.
	 * @return the revisions in load order
	 */
	public List<RevisionNode> nodes() {
		return this.index.nodes();
	}

	/**
	 * Return one revision.
	 * @param id the whole identifier
	 * @return the revision, or nothing when there is none
	 */
	public Optional<RevisionNode> node(String id) {
		int position = this.index.position(id);
		return (position < 0) ? Optional.empty() : Optional.of(this.index.node(position));
	}

	/**
	 * Return the revisions that are no revision's parent.
	 * @return the declared heads
	 */
	public Set<String> heads() {
		return this.index.idSet(this.index.heads());
	}

	/**
	 * Return the revisions that are neither parent nor dependency of any revision.
	 * @return the effective heads: the rows of a database with everything applied
	 */
	public Set<String> effectiveHeads() {
		return this.index.idSet(this.index.effectiveHeads());
	}

	/**
	 * Return the revisions without parents. They may have dependencies.
	 * @return the bases
	 */
	public Set<String> bases() {
		return this.index.idSet(this.index.bases());
	}

	/**
	 * Return the revisions that have a revision as parent.
	 * @param id the identifier
	 * @return its children
	 */
	public Set<String> children(String id) {
		return linked(this.index.children(), id);
	}

	/**
	 * Return the revisions that have a revision as parent or dependency.
	 * @param id the identifier
	 * @return its children and dependants
	 */
	public Set<String> allChildren(String id) {
		return linked(this.index.dependents(), id);
	}

	/**
	 * Return the parents of a revision, and its dependencies except those that an
	 * ancestor in the line has already.
	 * @param id the identifier
	 * @return what has to be applied just before it, parents first
	 */
	public Set<String> effectiveDownRevisions(String id) {
		return linked(this.index.effectiveDown(), id);
	}

	/**
	 * Return everything a revision needs: through parents and dependencies, without
	 * itself.
	 * @param id the identifier
	 * @return its ancestors
	 */
	public Set<String> ancestors(String id) {
		return without(id, this.index.ancestors(GraphIndex.set(require(id))));
	}

	/**
	 * Return everything that needs a revision: through parents and dependencies, without
	 * itself.
	 * @param id the identifier
	 * @return its descendants
	 */
	public Set<String> descendants(String id) {
		return without(id, this.index.descendants(GraphIndex.set(require(id))));
	}

	/**
	 * Return the labels that cover a revision: those stated on it, on an ancestor by
	 * parent links, or on a descendant up to which no branch and no merge lies between.
	 * @param id the identifier
	 * @return the labels
	 */
	public Set<String> labels(String id) {
		return this.index.labels().of(require(id));
	}

	/**
	 * Return whether a revision has several children.
	 * @param id the identifier
	 * @return whether branches begin above it
	 */
	public boolean isBranchPoint(String id) {
		return this.index.children().of(require(id)).length > 1;
	}

	/**
	 * Return whether a revision has several parents.
	 * @param id the identifier
	 * @return whether it joins branches
	 */
	public boolean isMergePoint(String id) {
		return this.index.parents().of(require(id)).length > 1;
	}

	/**
	 * Return all revisions, each before its parents and dependencies, line by line.
	 * @return the revisions, newest first
	 */
	public List<RevisionNode> newestFirst() {
		return this.index.nodes(everything().newestFirst());
	}

	/**
	 * Return all revisions, each after its parents and dependencies:
	 * {@link #newestFirst()} from the end.
	 * @return the revisions, oldest first
	 */
	public List<RevisionNode> oldestFirst() {
		return this.index.nodes(everything().oldestFirst());
	}

	/**
	 * Return the revisions that an absolute target names.
	 * @param target the target as typed
	 * @return the revisions in load order; none for {@code base}
	 * @throws TargetSyntaxException if it is no target
	 * @throws UnknownTargetException if it names nothing
	 * @throws MultipleHeadsException if it says {@code head} and there are several
	 */
	public List<RevisionNode> resolve(String target) {
		return this.index.nodes(new TargetResolver(this.index).resolve(RevisionTarget.parse(target)));
	}

	/**
	 * Return the one revision that an absolute target names.
	 * @param target the target as typed
	 * @return the revision; nothing for {@code base}
	 * @throws TargetSyntaxException if it is no target
	 * @throws UnknownTargetException if it names nothing
	 * @throws MultipleHeadsException if it names several
	 */
	public Optional<RevisionNode> resolveOne(String target) {
		int position = new TargetResolver(this.index).resolveOne(RevisionTarget.parse(target));
		return (position < 0) ? Optional.empty() : Optional.of(this.index.node(position));
	}

	/**
	 * Return those revisions that stand in one line with a target: ancestors or
	 * descendants by parent links.
	 * @param ids whole identifiers
	 * @param target the target; the part before {@code @} counts as well, and
	 * {@code base} stands for everything
	 * @return the identifiers that share a line with it, in the order given
	 */
	public List<String> sharingLine(Collection<String> ids, RevisionTarget target) {
		BitSet line = new TargetResolver(this.index).line(target);
		return ids.stream().filter((id) -> line.get(require(id))).toList();
	}

	GraphIndex index() {
		return this.index;
	}

	private Selection everything() {
		BitSet all = new BitSet();
		all.set(0, this.index.size());
		return new Selection(this.index, all, this.index.effectiveHeads());
	}

	private int require(String id) {
		int position = this.index.position(id);
		if (position < 0) {
			throw new UnknownTargetException(id, "There is no revision '" + id + "'");
		}
		return position;
	}

	private Set<String> linked(Edges edges, String id) {
		Set<String> linked = new LinkedHashSet<>();
		for (int position : edges.of(require(id))) {
			linked.add(this.index.id(position));
		}
		return linked;
	}

	private Set<String> without(String id, BitSet positions) {
		positions.clear(require(id));
		return this.index.idSet(positions);
	}

}
