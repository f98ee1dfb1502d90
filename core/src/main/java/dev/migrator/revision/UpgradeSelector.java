package dev.migrator.revision;

import java.util.BitSet;
import java.util.List;

/** Chooses what an upgrade runs. */
final class UpgradeSelector {

	private final GraphIndex index;

	UpgradeSelector(GraphIndex index) {
		this.index = index;
	}

	/**
	 * Choose what the targets need and the database does not have.
	 * @param targets the targets
	 * @param rows the positions of the rows
	 * @return the revisions
	 */
	Selection select(List<RevisionTarget> targets, BitSet rows) {
		BitSet goals = goals(targets, rows);
		Selection.requireSeparate(this.index, goals, "targets", "Name the highest of each line only");
		Selection.requireSeparate(this.index, rows, "rows of the version table",
				"Remove the lower ones, for example with 'stamp --purge'");
		BitSet wanted = this.index.ancestors(goals);
		wanted.andNot(this.index.ancestors(rows));
		return new Selection(this.index, wanted, goals);
	}

	/**
	 * Find what the targets name.
	 * @param targets the targets
	 * @param rows the positions of the rows
	 * @return the positions named
	 */
	BitSet goals(List<RevisionTarget> targets, BitSet rows) {
		RelativeTargets resolver = new RelativeTargets(this.index, false);
		BitSet goals = new BitSet();
		targets.forEach((target) -> goals.or(resolver.upgrade(target, rows)));
		return goals;
	}

}
