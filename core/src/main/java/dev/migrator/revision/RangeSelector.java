package dev.migrator.revision;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Chooses the revisions between two ends, each end being a set of targets; no target
 * stands for {@code base}.
 */
final class RangeSelector {

	private final GraphIndex index;

	private final TargetResolver resolver;

	private final RelativeTargets relative;

	private final GraphWalk walk;

	/**
	 * Create a selector.
	 * @param index the graph
	 * @param clamp whether relative ends stop at the end of the graph instead of failing
	 */
	RangeSelector(GraphIndex index, boolean clamp) {
		this.index = index;
		this.resolver = new TargetResolver(index);
		this.relative = new RelativeTargets(index, clamp);
		this.walk = new GraphWalk(index, clamp);
	}

	/**
	 * Choose what the upper end needs and the lower end has not.
	 * @param upper the upper end
	 * @param lower the lower end
	 * @param inclusive whether the lower end belongs to it
	 * @param implicitBase whether revisions belong to it that do not descend from the
	 * lower end by parent links
	 * @return the revisions
	 * @throws RangeNotAncestorException if the lower end does not lie below the upper
	 * one; never with implicit base
	 */
	Selection between(List<RevisionTarget> upper, List<RevisionTarget> lower, boolean inclusive, boolean implicitBase) {
		BitSet goals = goals(upper, lower);
		BitSet start = start(lower, goals);
		BitSet wanted = this.index.ancestors(goals);
		if (!implicitBase) {
			requireWithin(start, wanted, lower, upper);
		}
		Selection.requireSeparate(this.index, start, "lower ends", "Name the highest of each line only");
		wanted.andNot(this.index.ancestors(start));
		if (inclusive) {
			wanted.or(start);
		}
		if (!implicitBase && !start.isEmpty()) {
			wanted.and(this.index.lineDescendants(start));
		}
		return new Selection(this.index, wanted, goals);
	}

	private BitSet goals(List<RevisionTarget> upper, List<RevisionTarget> lower) {
		BitSet rows = new BitSet();
		if (upper.stream().anyMatch((target) -> target.isRelative() && target.symbol() == null)) {
			lower.forEach((target) -> rows.or(GraphIndex.set(this.resolver.resolve(target))));
		}
		String branch = (lower.size() == 1) ? lower.get(0).branch() : null;
		if (branch != null && upper.equals(List.of(RevisionTarget.HEADS))) {
			return headsOf(branch);
		}
		BitSet goals = new BitSet();
		upper.forEach((target) -> goals.or(this.relative.upgrade(target, rows)));
		Selection.requireSeparate(this.index, goals, "upper ends", "Name the highest of each line only");
		if (branch != null) {
			goals.and(branchMembers(branch));
		}
		return goals;
	}

	/**
	 * The heads of a branch, also when other branches depend on them, but not on each
	 * other.
	 */
	private BitSet headsOf(String branch) {
		BitSet heads = this.index.heads();
		heads.and(branchMembers(branch));
		return this.index.maximal(heads);
	}

	/**
	 * What belongs to a branch; for a revision with one label, the branch of that label.
	 */
	private BitSet branchMembers(String name) {
		BranchLabels labels = this.index.labels();
		if (labels.carrier(name) != null) {
			return labels.covered(name);
		}
		int position = this.resolver.branch(name);
		Set<String> covering = labels.of(position);
		return (covering.size() == 1) ? labels.covered(covering.iterator().next())
				: this.index.line(GraphIndex.set(position));
	}

	private BitSet start(List<RevisionTarget> lower, BitSet goals) {
		BitSet start = new BitSet();
		for (RevisionTarget target : lower) {
			if (target.symbol() == null && target.steps() < 0) {
				start.or(below(goals, target));
			}
			else {
				start.or(GraphIndex.set(this.resolver.resolve(target)));
			}
		}
		return start;
	}

	private BitSet below(BitSet goals, RevisionTarget target) {
		BitSet from = (BitSet) goals.clone();
		if (target.branch() != null) {
			from.and(this.resolver.branchLine(target.branch()));
		}
		BitSet below = new BitSet();
		from.stream()
			.map((position) -> this.walk.down(position, target))
			.filter((position) -> position != TargetResolver.BASE)
			.forEach(below::set);
		return below;
	}

	private void requireWithin(BitSet start, BitSet needed, List<RevisionTarget> lower, List<RevisionTarget> upper) {
		BitSet outside = (BitSet) start.clone();
		outside.andNot(needed);
		if (!outside.isEmpty()) {
			throw RangeNotAncestorException.unrelated(text(lower), text(upper));
		}
	}

	private static String text(List<RevisionTarget> targets) {
		return String.join(", ", targets.stream().map(RevisionTarget::text).toList());
	}

}
