package dev.migrator.revision;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Keeps the rows of the version table step by step: after each step they are the applied
 * revisions that no other applied revision includes. A step costs as much as its revision
 * has parents and dependencies.
 */
final class VersionRows {

	private final GraphIndex index;

	private final Set<String> rows;

	private final BitSet applied;

	private final int[] appliedDependents;

	VersionRows(GraphIndex index, Heads heads) {
		this.index = index;
		this.rows = new LinkedHashSet<>(heads.ids());
		this.applied = index.ancestors(index.rows(heads));
		this.appliedDependents = new int[index.size()];
		this.applied.stream().forEach((position) -> countBelow(position, 1));
	}

	Heads heads() {
		return new Heads(this.rows);
	}

	Step upgrade(int position) {
		return new UpgradeStep(this.index.node(position), apply(position));
	}

	Step downgrade(int position) {
		return new DowngradeStep(this.index.node(position), takeBack(position));
	}

	private HeadChange apply(int position) {
		this.applied.set(position);
		countBelow(position, 1);
		Set<String> absorbed = new LinkedHashSet<>();
		for (int below : this.index.down().of(position)) {
			if (this.rows.remove(this.index.id(below))) {
				absorbed.add(this.index.id(below));
			}
		}
		String id = this.index.id(position);
		this.rows.add(id);
		if (absorbed.isEmpty()) {
			return new HeadChange(Set.of(), Set.of(id), null);
		}
		String replaced = takeFirst(absorbed);
		return new HeadChange(absorbed, Set.of(), new HeadChange.Update(replaced, id));
	}

	private HeadChange takeBack(int position) {
		this.applied.clear(position);
		countBelow(position, -1);
		Set<String> returning = new LinkedHashSet<>();
		for (int below : this.index.down().of(position)) {
			if (this.appliedDependents[below] == 0 && !this.rows.contains(this.index.id(below))) {
				returning.add(this.index.id(below));
			}
		}
		String id = this.index.id(position);
		this.rows.remove(id);
		if (returning.isEmpty()) {
			return new HeadChange(Set.of(id), Set.of(), null);
		}
		String replacement = takeFirst(returning);
		this.rows.addAll(returning);
		this.rows.add(replacement);
		return new HeadChange(Set.of(), returning, new HeadChange.Update(id, replacement));
	}

	private void countBelow(int position, int difference) {
		for (int below : this.index.down().of(position)) {
			this.appliedDependents[below] += difference;
		}
	}

	private static String takeFirst(Set<String> ids) {
		String first = ids.iterator().next();
		ids.remove(first);
		return first;
	}

}
