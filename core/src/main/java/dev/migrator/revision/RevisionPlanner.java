package dev.migrator.revision;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Plans upgrades, downgrades and stamps from the rows of a version table. Pure: reads no
 * database and runs nothing. A plan for a whole graph takes time in proportion to its
 * links, apart from ties between lines.
 */
public final class RevisionPlanner {

	private final GraphIndex index;

	/**
	 * Create a planner.
	 * @param graph the graph
	 */
	public RevisionPlanner(RevisionGraph graph) {
		this.index = graph.index();
	}

	/**
	 * Plan an upgrade: everything the targets need and the database does not have.
	 * @param current the rows of the version table
	 * @param targets what to upgrade to
	 * @return the plan; without steps when all of it is applied
	 * @throws RevisionException if a target or a row cannot be used
	 */
	public RevisionPlan upgrade(Heads current, List<RevisionTarget> targets) {
		Selection selection = new UpgradeSelector(this.index).select(targets, this.index.rows(current));
		VersionRows rows = new VersionRows(this.index, current);
		List<Step> steps = new ArrayList<>();
		for (int position : selection.oldestFirst()) {
			steps.add(rows.upgrade(position));
		}
		return new RevisionPlan(steps, current, rows.heads());
	}

	/**
	 * Plan an upgrade of a database that cannot be asked.
	 * @param range from where, {@code base} when left out, to where
	 * @return the plan
	 * @throws RangeNotAncestorException if the upper end has nothing to do with the lower
	 * one, or lies below it
	 * @throws RevisionException if an end cannot be used
	 */
	public RevisionPlan upgrade(RevisionRange range) {
		Heads start = start(range);
		RevisionTarget target = upper(range);
		BitSet rows = this.index.rows(start);
		BitSet goals = new UpgradeSelector(this.index).goals(List.of(target), rows);
		BitSet applied = this.index.ancestors(rows);
		BitSet wanted = this.index.ancestors(goals);
		BitSet unrelated = (BitSet) rows.clone();
		unrelated.andNot(wanted);
		unrelated.andNot(this.index.descendants(goals));
		if (!unrelated.isEmpty() && !goals.isEmpty()) {
			throw RangeNotAncestorException.unrelated(String.valueOf(range.lower()), target.text());
		}
		applied.andNot(wanted);
		wanted.andNot(this.index.ancestors(rows));
		if (wanted.isEmpty() && !applied.isEmpty()) {
			throw RangeNotAncestorException.downwards(String.valueOf(range.lower()), target.text());
		}
		return upgrade(start, List.of(target));
	}

	/**
	 * Plan a downgrade: everything applied above the target.
	 * @param current the rows of the version table; {@code -N} counts from the first
	 * @param target what to downgrade to
	 * @return the plan; without steps when nothing above the target is applied
	 * @throws InvalidDowngradeTargetException if the target is not applied
	 * @throws RevisionException if the target or a row cannot be used
	 */
	public RevisionPlan downgrade(Heads current, RevisionTarget target) {
		BitSet positions = this.index.rows(current);
		int first = current.isEmpty() ? TargetResolver.BASE : this.index.position(current.ids().iterator().next());
		DowngradeGoal goal = new RelativeTargets(this.index, false).downgrade(target, positions, first);
		Selection selection = new DowngradeSelector(this.index).select(goal, target, positions);
		return downgrade(current, selection, warnings(current, target));
	}

	/**
	 * Plan a downgrade to rows that stood once: everything applied that they do not
	 * include.
	 * @param current the rows of the version table
	 * @param goal the rows to go down to
	 * @param target what the user typed, for messages
	 * @return the plan, after which the rows are those of the goal
	 * @throws InvalidDowngradeTargetException if a row of the goal is not applied
	 * @throws RevisionException if a row is not known
	 */
	public RevisionPlan downgrade(Heads current, Heads goal, String target) {
		BitSet positions = this.index.rows(current);
		BitSet wanted = this.index.ancestors(positions);
		BitSet kept = this.index.ancestors(this.index.rows(goal));
		BitSet missing = (BitSet) kept.clone();
		missing.andNot(wanted);
		if (!missing.isEmpty()) {
			throw new InvalidDowngradeTargetException(target, this.index.ids(positions));
		}
		wanted.andNot(kept);
		return downgrade(current, new Selection(this.index, wanted, positions), List.of());
	}

	private RevisionPlan downgrade(Heads current, Selection selection, List<String> warnings) {
		VersionRows rows = new VersionRows(this.index, current);
		List<Step> steps = new ArrayList<>();
		for (int position : selection.newestFirst()) {
			steps.add(rows.downgrade(position));
		}
		return new RevisionPlan(steps, current, rows.heads(), warnings);
	}

	/**
	 * Plan a downgrade of a database that cannot be asked.
	 * @param range from where to where; both ends are needed, as {@code FROM:TO}
	 * @return the plan
	 * @throws AmbiguousStartException if {@code -N} could count from several revisions
	 * @throws RevisionException if an end cannot be used
	 */
	public RevisionPlan downgrade(RevisionRange range) {
		if (range.lower() == null) {
			throw new TargetSyntaxException(range.toString(), 0, "an offline downgrade needs FROM:TO, FROM is missing");
		}
		Heads start = start(range);
		RevisionTarget target = upper(range);
		if (isAmbiguous(start, target)) {
			throw new AmbiguousStartException(target.text(), List.copyOf(start.ids()));
		}
		return downgrade(start, target);
	}

	/**
	 * Plan a stamp: rows on the line of a target move there, rows of other lines stay, a
	 * target on no such line gets a further row. Nothing is run.
	 * @param current the rows of the version table
	 * @param targets the revisions to stamp; {@code base} removes rows, none removes all
	 * @param purge whether to delete all rows first, whatever they hold
	 * @return the plan
	 * @throws OverlappingRevisionsException if one target includes another
	 * @throws RevisionException if a target or, without purge, a row cannot be used
	 */
	public RevisionPlan stamp(Heads current, List<RevisionTarget> targets, boolean purge) {
		List<RevisionTarget> wanted = targets.isEmpty() ? List.of(RevisionTarget.BASE) : targets;
		return new StampPlanner(this.index, current).plan(wanted, purge);
	}

	/**
	 * Plan a stamp of a database that cannot be asked.
	 * @param ranges from where, {@code base} when left out, to where; with the same start
	 * in each that has one
	 * @return the plan
	 * @throws SingleStartRequiredException if there are several starts
	 * @throws RevisionException if an end cannot be used
	 */
	public RevisionPlan stamp(List<RevisionRange> ranges) {
		Set<String> starts = new LinkedHashSet<>();
		List<RevisionTarget> targets = new ArrayList<>();
		RevisionRange first = RevisionRange.ALL;
		for (RevisionRange range : ranges) {
			targets.add(upper(range));
			if (range.lower() != null && starts.add(range.lower().text())) {
				first = range;
			}
		}
		if (starts.size() > 1) {
			throw new SingleStartRequiredException(List.copyOf(starts));
		}
		return stamp(start(first), targets, false);
	}

	private Heads start(RevisionRange range) {
		if (range.lower() == null) {
			return Heads.NONE;
		}
		return Heads.of(this.index.ids(GraphIndex.set(new TargetResolver(this.index).resolve(range.lower()))));
	}

	private static RevisionTarget upper(RevisionRange range) {
		if (range.upper() == null) {
			String text = range.toString();
			throw new TargetSyntaxException(text, text.length(), "nothing follows ':'");
		}
		return range.upper();
	}

	private static List<String> warnings(Heads current, RevisionTarget target) {
		if (!isAmbiguous(current, target)) {
			return List.of();
		}
		return List.of("The downgrade target '" + target.text() + "' is ambiguous with several current heads ("
				+ RevisionException.quoted(current.ids()) + "); only the line of the first one falls. Use 'label@"
				+ target.text() + "' to choose");
	}

	private static boolean isAmbiguous(Heads current, RevisionTarget target) {
		return target.branch() == null && target.symbol() == null && current.ids().size() > 1;
	}

}
