package dev.migrator.revision;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Branch labels and what they cover: the carrier, its descendants by parent links, and
 * its ancestors down to the next branch point or merge point, where a dependant counts as
 * a branch.
 */
final class BranchLabels {

	private final Map<String, Integer> carriers;

	private final Map<String, BitSet> covered = new LinkedHashMap<>();

	private BranchLabels(Map<String, Integer> carriers) {
		this.carriers = carriers;
	}

	static BranchLabels of(Map<String, Integer> carriers, GraphIndex index) {
		BranchLabels labels = new BranchLabels(new LinkedHashMap<>(carriers));
		labels.carriers.forEach((label, carrier) -> labels.covered.put(label, spread(carrier, index)));
		return labels;
	}

	private static BitSet spread(int carrier, GraphIndex index) {
		BitSet covered = index.lineDescendants(GraphIndex.set(carrier));
		int[] parents = index.parents().of(carrier);
		while (parents.length == 1) {
			int parent = parents[0];
			parents = index.parents().of(parent);
			if (parents.length > 1 || index.dependents().of(parent).length > 1) {
				break;
			}
			covered.set(parent);
		}
		return covered;
	}

	/**
	 * Return the revision that states a label.
	 * @param label the label
	 * @return its position, or {@code null} when there is no such label
	 */
	@Nullable Integer carrier(String label) {
		return this.carriers.get(label);
	}

	Set<String> names() {
		return this.carriers.keySet();
	}

	Set<String> of(int position) {
		Set<String> labels = new LinkedHashSet<>();
		this.covered.forEach((label, positions) -> {
			if (positions.get(position)) {
				labels.add(label);
			}
		});
		return labels;
	}

	BitSet covered(String label) {
		BitSet covered = this.covered.get(label);
		return (covered != null) ? covered : new BitSet();
	}

}
