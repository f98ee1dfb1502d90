package dev.migrator.revision;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Plans moves of rows that run nothing. */
final class StampPlanner {

	private final GraphIndex index;

	private final TargetResolver resolver;

	private final Heads before;

	private final Set<String> rows;

	private final List<Step> steps = new ArrayList<>();

	StampPlanner(GraphIndex index, Heads before) {
		this.index = index;
		this.resolver = new TargetResolver(index);
		this.before = before;
		this.rows = new LinkedHashSet<>(before.ids());
	}

	RevisionPlan plan(List<RevisionTarget> targets, boolean purge) {
		BitSet known = purge ? new BitSet() : this.index.rows(this.before);
		if (purge && !this.before.isEmpty()) {
			List<String> all = List.copyOf(this.rows);
			this.rows.clear();
			this.steps.add(new StampStep(all, List.of(), false, new HeadChange(this.before.ids(), Set.of(), null)));
		}
		BitSet wanted = wanted(targets);
		targets.stream().filter((target) -> target.is("base")).forEach((target) -> removeLine(target, known));
		for (RevisionTarget target : targets) {
			for (int position : this.resolver.resolve(target)) {
				move(position, target.branch(), known, wanted);
			}
		}
		return new RevisionPlan(this.steps, this.before, new Heads(this.rows));
	}

	private BitSet wanted(List<RevisionTarget> targets) {
		BitSet wanted = new BitSet();
		targets.forEach((target) -> wanted.or(GraphIndex.set(this.resolver.resolve(target))));
		Selection.requireSeparate(this.index, wanted, "revisions to stamp", "Name the highest of each line only");
		return wanted;
	}

	private void removeLine(RevisionTarget target, BitSet known) {
		BitSet line = (target.branch() != null) ? related(this.resolver.branch(target.branch())) : known;
		for (String id : this.before.ids()) {
			if (!known.isEmpty() && line.get(this.index.position(id)) && this.rows.remove(id)) {
				this.steps
					.add(new StampStep(List.of(id), List.of(), false, new HeadChange(Set.of(id), Set.of(), null)));
			}
		}
	}

	private void move(int position, @Nullable String branch, BitSet known, BitSet wanted) {
		if (known.get(position) && this.rows.contains(this.index.id(position))) {
			return;
		}
		BitSet from = related(position);
		from.and(known);
		boolean upwards = !from.intersects(this.index.descendants(GraphIndex.set(position)));
		if (!from.isEmpty() && branch != null) {
			BitSet ofBranch = related(this.resolver.branch(branch));
			ofBranch.and(known);
			ofBranch.andNot(wanted);
			from.or(ofBranch);
		}
		String id = this.index.id(position);
		List<String> fromIds = this.before.ids().stream().filter((row) -> isIn(from, row)).toList();
		this.steps.add(new StampStep(fromIds, List.of(id), upwards, change(fromIds, id)));
	}

	private boolean isIn(BitSet positions, String id) {
		int position = this.index.position(id);
		return position >= 0 && positions.get(position);
	}

	private HeadChange change(List<String> from, String id) {
		List<String> present = from.stream().filter(this.rows::remove).toList();
		this.rows.add(id);
		if (present.isEmpty()) {
			return new HeadChange(Set.of(), Set.of(id), null);
		}
		Set<String> deletes = new LinkedHashSet<>(present.subList(0, present.size() - 1));
		return new HeadChange(deletes, Set.of(), new HeadChange.Update(present.get(present.size() - 1), id));
	}

	/**
	 * Ancestors and descendants through parents and dependencies, and the revision
	 * itself.
	 */
	private BitSet related(int position) {
		BitSet related = this.index.ancestors(GraphIndex.set(position));
		related.or(this.index.descendants(GraphIndex.set(position)));
		return related;
	}

}
