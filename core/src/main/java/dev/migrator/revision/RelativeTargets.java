package dev.migrator.revision;

import java.util.Arrays;
import java.util.BitSet;

import org.jspecify.annotations.Nullable;

/**
 * Finds the revisions that a target names when it may be relative to the rows of the
 * version table.
 */
final class RelativeTargets {

	private final GraphIndex index;

	private final TargetResolver resolver;

	private final GraphWalk walk;

	RelativeTargets(GraphIndex index, boolean clamp) {
		this.index = index;
		this.resolver = new TargetResolver(index);
		this.walk = new GraphWalk(index, clamp);
	}

	/**
	 * Find where an upgrade leads.
	 * @param target the target
	 * @param rows where the database stands
	 * @return the positions to reach; none for {@code base}
	 */
	BitSet upgrade(RevisionTarget target, BitSet rows) {
		if (!target.isRelative()) {
			return GraphIndex.set(this.resolver.resolve(target));
		}
		int position = relativeUpgrade(target, rows);
		return (position == TargetResolver.BASE) ? new BitSet() : GraphIndex.set(position);
	}

	private int relativeUpgrade(RevisionTarget target, BitSet rows) {
		String symbol = target.symbol();
		if (symbol == null && target.steps() <= 0) {
			throw new RelativeOutOfRangeException(target.text(),
					"an upgrade leads up. Use '+N', or 'downgrade' to go down");
		}
		BitSet line = (target.branch() != null) ? this.resolver.branchLine(target.branch()) : null;
		if (symbol == null) {
			return this.walk.up(upgradeStart(target, rows, line), line, target);
		}
		int start = this.resolver.start(target, symbol);
		return (target.steps() < 0) ? this.walk.down(start, target) : this.walk.up(start, line, target);
	}

	private int upgradeStart(RevisionTarget target, BitSet rows, @Nullable BitSet line) {
		BitSet starts = (BitSet) rows.clone();
		if (line != null) {
			starts.and(line);
			if (starts.isEmpty()) {
				BitSet appliedOnLine = this.index.ancestors(rows);
				appliedOnLine.and(line);
				starts = tips(appliedOnLine, this.index.dependents());
			}
		}
		return onlyStart(target, starts);
	}

	/**
	 * Find what a downgrade goes down to.
	 * @param target the target
	 * @param rows where the database stands
	 * @param firstRow the position of the first row, or {@link TargetResolver#BASE} when
	 * there is none
	 * @return the revision that stays, and the branch that falls
	 */
	DowngradeGoal downgrade(RevisionTarget target, BitSet rows, int firstRow) {
		String symbol = target.symbol();
		int branch = (target.branch() != null) ? this.resolver.branch(target.branch()) : DowngradeGoal.NO_BRANCH;
		if (!target.isRelative()) {
			return new DowngradeGoal(this.resolver.resolveOne(target), branch);
		}
		if (symbol != null) {
			return new DowngradeGoal(relativeToSymbol(target, symbol), branch);
		}
		if (target.steps() >= 0) {
			throw new RelativeOutOfRangeException(target.text(),
					"a downgrade leads down. Use '-N', or 'upgrade' to go up");
		}
		if (rows.isEmpty()) {
			throw new RelativeOutOfRangeException(target.text(), "nothing is applied, so nothing can be taken back");
		}
		int start = (branch == DowngradeGoal.NO_BRANCH) ? firstRow : downgradeStart(target, branch, rows);
		int fallen = (branch == DowngradeGoal.NO_BRANCH) ? firstRow : branch;
		return new DowngradeGoal(this.walk.down(start, target), fallen);
	}

	private int relativeToSymbol(RevisionTarget target, String symbol) {
		int start = this.resolver.start(target, symbol);
		if (target.steps() < 0) {
			return this.walk.down(start, target);
		}
		BitSet line = (target.branch() != null) ? this.resolver.branchLine(target.branch()) : null;
		return this.walk.up(start, line, target);
	}

	private int downgradeStart(RevisionTarget target, int branch, BitSet rows) {
		BitSet line = this.index.line(GraphIndex.set(branch));
		BitSet starts = (BitSet) rows.clone();
		starts.and(line);
		if (starts.isEmpty()) {
			starts = tips(this.index.ancestors(rows), this.index.children());
			starts.and(line);
		}
		if (starts.isEmpty()) {
			throw new RelativeOutOfRangeException(target.text(), "nothing of this branch is applied");
		}
		return onlyStart(target, starts);
	}

	private int onlyStart(RevisionTarget target, BitSet starts) {
		if (starts.cardinality() > 1) {
			throw new AmbiguousStartException(target.text(), this.index.ids(starts));
		}
		return starts.isEmpty() ? TargetResolver.BASE : starts.nextSetBit(0);
	}

	/** The revisions of a set that have none of the set above them. */
	private static BitSet tips(BitSet set, Edges up) {
		BitSet tips = (BitSet) set.clone();
		set.stream().filter((position) -> Arrays.stream(up.of(position)).anyMatch(set::get)).forEach(tips::clear);
		return tips;
	}

}
