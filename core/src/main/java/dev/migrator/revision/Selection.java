package dev.migrator.revision;

import java.util.BitSet;
import java.util.List;

/**
 * Revisions chosen for a plan or a listing.
 *
 * @param index the graph
 * @param wanted the positions chosen
 * @param starts where lines start when they are put into order
 */
record Selection(GraphIndex index, BitSet wanted, BitSet starts) {

	int[] newestFirst() {
		return NewestFirst.sort(this.index, this.wanted, this.starts);
	}

	int[] oldestFirst() {
		int[] newestFirst = newestFirst();
		int[] oldestFirst = new int[newestFirst.length];
		for (int position = 0; position < newestFirst.length; position++) {
			oldestFirst[newestFirst.length - 1 - position] = newestFirst[position];
		}
		return oldestFirst;
	}

	/**
	 * Refuse revisions of which one is an ancestor of another.
	 * @param index the graph
	 * @param given the revisions
	 * @param what how to call them
	 * @param remedy what to do about it
	 * @throws OverlappingRevisionsException if one includes another
	 */
	static void requireSeparate(GraphIndex index, BitSet given, String what, String remedy) {
		if (given.cardinality() < 2) {
			return;
		}
		BitSet contained = (BitSet) given.clone();
		contained.andNot(index.maximal(given));
		if (!contained.isEmpty()) {
			throw overlap(index, given, contained.nextSetBit(0), what, remedy);
		}
	}

	private static OverlappingRevisionsException overlap(GraphIndex index, BitSet given, int contained, String what,
			String remedy) {
		BitSet above = index.descendants(GraphIndex.set(contained));
		above.and(given);
		above.clear(contained);
		int first = above.nextSetBit(0);
		BitSet all = index.ancestors(GraphIndex.set(first));
		all.and(given);
		all.clear(first);
		List<String> ids = index.ids(all);
		return new OverlappingRevisionsException(what, index.id(first), ids, remedy);
	}

}
