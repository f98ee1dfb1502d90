package dev.migrator.revision;

import java.util.BitSet;

/** Chooses what a downgrade takes back. */
final class DowngradeSelector {

	private final GraphIndex index;

	DowngradeSelector(GraphIndex index) {
		this.index = index;
	}

	/**
	 * Choose what is applied above a target: its children by parent links and all their
	 * descendants, where a branch in the goal leaves out the children on other lines.
	 * @param goal what to go down to
	 * @param target the target as typed, for messages
	 * @param rows the positions of the rows
	 * @return the revisions
	 * @throws InvalidDowngradeTargetException if the target is not applied
	 */
	Selection select(DowngradeGoal goal, RevisionTarget target, BitSet rows) {
		BitSet applied = this.index.ancestors(rows);
		if (!goal.isBase() && !applied.get(goal.target())) {
			throw new InvalidDowngradeTargetException(target.text(), this.index.ids(rows));
		}
		BitSet wanted = this.index.descendants(roots(goal, target, rows));
		wanted.and(applied);
		return new Selection(this.index, wanted, rows);
	}

	/**
	 * Find where the part that falls begins.
	 * @param goal what to go down to
	 * @param target the target as typed, for messages
	 * @param rows the positions of the rows
	 * @return the lowest revisions to take back
	 */
	BitSet roots(DowngradeGoal goal, RevisionTarget target, BitSet rows) {
		BitSet roots = allRoots(goal);
		if (goal.hasBranch() && roots.cardinality() > 1) {
			roots.and(this.index.lineAncestors(GraphIndex.set(goal.branch())));
			if (roots.isEmpty()) {
				throw new InvalidDowngradeTargetException(target.text(), this.index.ids(rows));
			}
		}
		return roots;
	}

	private BitSet allRoots(DowngradeGoal goal) {
		return goal.isBase() ? this.index.bases() : GraphIndex.set(this.index.children().of(goal.target()));
	}

}
