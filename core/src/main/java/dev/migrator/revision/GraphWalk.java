package dev.migrator.revision;

import java.util.BitSet;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Walks single steps along parent links. */
final class GraphWalk {

	private final GraphIndex index;

	private final boolean clamp;

	/**
	 * Create a walk.
	 * @param index the graph
	 * @param clamp whether a walk that leaves the graph stops at its end instead of
	 * failing
	 */
	GraphWalk(GraphIndex index, boolean clamp) {
		this.index = index;
		this.clamp = clamp;
	}

	/**
	 * Walk towards newer revisions.
	 * @param start the position to start from, or {@link TargetResolver#BASE}
	 * @param line where to go at a fork, or {@code null} when every fork is ambiguous
	 * @param target the target, with the number of steps
	 * @return the position reached, or {@link TargetResolver#BASE}
	 */
	int up(int start, @Nullable BitSet line, RevisionTarget target) {
		int position = start;
		for (int step = 0; step < target.steps(); step++) {
			BitSet above = (position == TargetResolver.BASE) ? this.index.bases()
					: GraphIndex.set(this.index.children().of(position));
			if (line != null) {
				above.and(line);
			}
			if (above.isEmpty()) {
				return end(position, step, "up", target);
			}
			position = only(above, target);
		}
		return position;
	}

	/**
	 * Walk towards older revisions.
	 * @param start the position to start from, or {@link TargetResolver#BASE}
	 * @param target the target, with the negative number of steps
	 * @return the position reached, or {@link TargetResolver#BASE}
	 */
	int down(int start, RevisionTarget target) {
		int position = start;
		for (int step = 0; step < -target.steps(); step++) {
			if (position == TargetResolver.BASE) {
				return end(position, step, "down", target);
			}
			BitSet below = GraphIndex.set(this.index.parents().of(position));
			position = below.isEmpty() ? TargetResolver.BASE : only(below, target);
		}
		return position;
	}

	private int only(BitSet next, RevisionTarget target) {
		if (next.cardinality() > 1) {
			List<String> candidates = this.index.ids(next);
			throw new AmbiguousWalkException(target.text(), candidates);
		}
		return next.nextSetBit(0);
	}

	private int end(int position, int steps, String direction, RevisionTarget target) {
		if (this.clamp) {
			return position;
		}
		String place = (position == TargetResolver.BASE) ? "base" : "'" + this.index.id(position) + "'";
		throw new RelativeOutOfRangeException(target.text(),
				"only " + steps + ((steps == 1) ? " step leads " : " steps lead ") + direction + ", as far as " + place
						+ ". Use a smaller number");
	}

}
