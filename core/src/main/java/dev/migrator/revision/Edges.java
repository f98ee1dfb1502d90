package dev.migrator.revision;

import java.util.BitSet;

/** Links between revisions, each given by its position in load order. */
final class Edges {

	private final int[][] targets;

	private Edges(int[][] targets) {
		this.targets = targets;
	}

	static Edges of(int[][] targets) {
		return new Edges(targets);
	}

	int[] of(int position) {
		return this.targets[position];
	}

	int size() {
		return this.targets.length;
	}

	/**
	 * Return these links followed by others, without doubles.
	 * @param others further links
	 * @return the union
	 */
	Edges plus(Edges others) {
		int[][] union = new int[size()][];
		for (int position = 0; position < union.length; position++) {
			union[position] = union(of(position), others.of(position));
		}
		return new Edges(union);
	}

	private static int[] union(int[] first, int[] second) {
		if (second.length == 0) {
			return first;
		}
		IntList result = new IntList();
		for (int[] part : new int[][] { first, second }) {
			for (int target : part) {
				if (!result.contains(target)) {
					result.add(target);
				}
			}
		}
		return result.toArray();
	}

	/**
	 * Return the links in the other direction.
	 * @return the links, each list in load order
	 */
	Edges reversed() {
		int[] counts = new int[size()];
		for (int[] list : this.targets) {
			for (int target : list) {
				counts[target]++;
			}
		}
		int[][] reversed = new int[size()][];
		for (int position = 0; position < reversed.length; position++) {
			reversed[position] = new int[counts[position]];
		}
		for (int position = reversed.length - 1; position >= 0; position--) {
			for (int target : this.targets[position]) {
				reversed[target][--counts[target]] = position;
			}
		}
		return new Edges(reversed);
	}

	/**
	 * Return what can be reached, the starting points included.
	 * @param from the starting points
	 * @return a new set
	 */
	BitSet reach(BitSet from) {
		BitSet reached = (BitSet) from.clone();
		IntList open = new IntList();
		from.stream().forEach(open::add);
		while (!open.isEmpty()) {
			for (int target : of(open.removeLast())) {
				if (!reached.get(target)) {
					reached.set(target);
					open.add(target);
				}
			}
		}
		return reached;
	}

	/**
	 * Return the positions that have links.
	 * @return a new set
	 */
	BitSet sources() {
		BitSet sources = new BitSet(size());
		for (int position = 0; position < size(); position++) {
			sources.set(position, of(position).length > 0);
		}
		return sources;
	}

}
