package dev.migrator.revision;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Finds circles among links that lead downwards. */
final class CycleFinder {

	// One broken file easily closes many circles; the first few tell the story.
	private static final int MAX_CYCLES = 10;

	private final Edges down;

	private final Edges up;

	CycleFinder(Edges down) {
		this.down = down;
		this.up = down.reversed();
	}

	/**
	 * Return circles that share no revision.
	 * @param ignored positions that take no part
	 * @return each circle along its links, at most ten; empty when there is none
	 */
	List<int[]> cycles(BitSet ignored) {
		BitSet left = (BitSet) ignored.clone();
		left.flip(0, this.down.size());
		List<int[]> cycles = new ArrayList<>();
		for (peel(left); !left.isEmpty() && cycles.size() < MAX_CYCLES; peel(left)) {
			int[] cycle = cycleIn(left);
			cycles.add(cycle);
			for (int position : cycle) {
				left.clear(position);
			}
		}
		return cycles;
	}

	/**
	 * Take away, again and again, what has nothing below it: circles and what stands on
	 * them stay.
	 */
	private void peel(BitSet left) {
		int[] below = new int[this.down.size()];
		IntList open = new IntList();
		for (int position = left.nextSetBit(0); position >= 0; position = left.nextSetBit(position + 1)) {
			for (int target : this.down.of(position)) {
				below[position] += left.get(target) ? 1 : 0;
			}
			if (below[position] == 0) {
				open.add(position);
			}
		}
		while (!open.isEmpty()) {
			int position = open.removeLast();
			left.clear(position);
			for (int above : this.up.of(position)) {
				if (left.get(above) && --below[above] == 0) {
					open.add(above);
				}
			}
		}
	}

	private int[] cycleIn(BitSet left) {
		int[] visitedAt = new int[this.down.size()];
		IntList path = new IntList();
		int position = left.nextSetBit(0);
		while (visitedAt[position] == 0) {
			path.add(position);
			visitedAt[position] = path.size();
			position = firstIn(left, this.down.of(position));
		}
		IntList cycle = new IntList();
		for (int index = visitedAt[position] - 1; index < path.size(); index++) {
			cycle.add(path.get(index));
		}
		return cycle.toArray();
	}

	private static int firstIn(BitSet left, int[] targets) {
		for (int target : targets) {
			if (left.get(target)) {
				return target;
			}
		}
		throw new IllegalStateException("a peeled graph has a link on from each position");
	}

}
