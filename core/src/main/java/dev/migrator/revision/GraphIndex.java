package dev.migrator.revision;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A sound graph as arrays of positions in load order. Sets given out are new and belong
 * to the caller.
 */
final class GraphIndex {

	private final List<RevisionNode> nodes;

	private final Map<String, Integer> positions = new LinkedHashMap<>();

	private final Edges parents;

	private final Edges down;

	private final Edges effectiveDown;

	private final Edges children;

	private final Edges dependents;

	private final BranchLabels labels;

	GraphIndex(List<RevisionNode> nodes, Edges parents, Edges dependencies, Map<String, Integer> labels) {
		this.nodes = List.copyOf(nodes);
		for (RevisionNode node : nodes) {
			this.positions.put(node.id(), this.positions.size());
		}
		this.parents = parents;
		this.down = parents.plus(dependencies);
		this.children = parents.reversed();
		this.dependents = this.down.reversed();
		this.effectiveDown = parents.plus(new EffectiveDependencies(dependencies, this.children).edges());
		this.labels = BranchLabels.of(labels, this);
	}

	int size() {
		return this.nodes.size();
	}

	RevisionNode node(int position) {
		return this.nodes.get(position);
	}

	List<RevisionNode> nodes() {
		return this.nodes;
	}

	String id(int position) {
		return this.nodes.get(position).id();
	}

	/**
	 * Return where a revision stands.
	 * @param id the whole identifier
	 * @return its position, or -1 when there is no such revision
	 */
	int position(String id) {
		return this.positions.getOrDefault(id, -1);
	}

	Edges parents() {
		return this.parents;
	}

	/**
	 * Return parents and dependencies.
	 * @return the links
	 */
	Edges down() {
		return this.down;
	}

	/**
	 * Return parents, and those dependencies that no ancestor in the line has already.
	 * @return the links
	 */
	Edges effectiveDown() {
		return this.effectiveDown;
	}

	Edges children() {
		return this.children;
	}

	/**
	 * Return children and the revisions that depend on one.
	 * @return the links
	 */
	Edges dependents() {
		return this.dependents;
	}

	BranchLabels labels() {
		return this.labels;
	}

	BitSet ancestors(BitSet of) {
		return this.down.reach(of);
	}

	BitSet descendants(BitSet of) {
		return this.dependents.reach(of);
	}

	BitSet lineAncestors(BitSet of) {
		return this.parents.reach(of);
	}

	BitSet lineDescendants(BitSet of) {
		return this.children.reach(of);
	}

	/**
	 * Return the line of revisions: ancestors and descendants by parent links, and the
	 * revisions themselves.
	 * @param of the revisions
	 * @return the line
	 */
	BitSet line(BitSet of) {
		BitSet line = lineAncestors(of);
		line.or(lineDescendants(of));
		return line;
	}

	BitSet heads() {
		return complement(this.children.sources());
	}

	BitSet effectiveHeads() {
		return complement(this.dependents.sources());
	}

	BitSet bases() {
		return complement(this.parents.sources());
	}

	/**
	 * Leave out what another revision of a set includes.
	 * @param set the revisions
	 * @return those that are not an ancestor of another one
	 */
	BitSet maximal(BitSet set) {
		BitSet maximal = (BitSet) set.clone();
		maximal.andNot(ancestors(directlyBelow(set)));
		return maximal;
	}

	/**
	 * Return parents and dependencies.
	 * @param set the revisions
	 * @return what is one link below them
	 */
	BitSet directlyBelow(BitSet set) {
		BitSet below = new BitSet(size());
		set.stream().forEach((position) -> {
			for (int down : this.down.of(position)) {
				below.set(down);
			}
		});
		return below;
	}

	/**
	 * Look up the rows of the version table.
	 * @param heads the rows
	 * @return their positions
	 * @throws UnknownRevisionInDatabaseException if a row is not in the graph
	 */
	BitSet rows(Heads heads) {
		List<String> unknown = new ArrayList<>();
		BitSet rows = new BitSet(size());
		for (String id : heads.ids()) {
			int position = position(id);
			if (position < 0) {
				unknown.add(id);
			}
			else {
				rows.set(position);
			}
		}
		if (!unknown.isEmpty()) {
			throw new UnknownRevisionInDatabaseException(unknown);
		}
		return rows;
	}

	List<String> ids(BitSet positions) {
		return positions.stream().mapToObj(this::id).toList();
	}

	Set<String> idSet(BitSet positions) {
		return new LinkedHashSet<>(ids(positions));
	}

	List<RevisionNode> nodes(int[] positions) {
		List<RevisionNode> result = new ArrayList<>(positions.length);
		for (int position : positions) {
			result.add(node(position));
		}
		return result;
	}

	static BitSet set(int... positions) {
		BitSet set = new BitSet();
		for (int position : positions) {
			set.set(position);
		}
		return set;
	}

	private BitSet complement(BitSet set) {
		set.flip(0, size());
		return set;
	}

}
