package dev.migrator.revision;

import java.util.Arrays;
import java.util.BitSet;

import org.jspecify.annotations.Nullable;

/**
 * Leaves out each dependency that an ancestor by parent links has as well: whoever has
 * the ancestor has it already.
 */
final class EffectiveDependencies {

	private final Edges dependencies;

	private final Edges children;

	EffectiveDependencies(Edges dependencies, Edges children) {
		this.dependencies = dependencies;
		this.children = children;
	}

	Edges edges() {
		Edges dependants = this.dependencies.reversed();
		@Nullable IntList[] dropped = new @Nullable IntList[this.dependencies.size()];
		for (int dependency = 0; dependency < dropped.length; dependency++) {
			if (dependants.of(dependency).length > 1) {
				drop(dependency, dependants.of(dependency), dropped);
			}
		}
		int[][] kept = new int[dropped.length][];
		for (int position = 0; position < kept.length; position++) {
			kept[position] = kept(this.dependencies.of(position), dropped[position]);
		}
		return Edges.of(kept);
	}

	/**
	 * Drop a dependency from those of its dependants that stand above another of them.
	 */
	private void drop(int dependency, int[] dependants, @Nullable IntList[] dropped) {
		BitSet above = new BitSet();
		for (int dependant : dependants) {
			for (int child : this.children.of(dependant)) {
				above.set(child);
			}
		}
		BitSet repeated = this.children.reach(above);
		for (int dependant : dependants) {
			if (repeated.get(dependant)) {
				IntList list = (dropped[dependant] != null) ? dropped[dependant] : new IntList();
				list.add(dependency);
				dropped[dependant] = list;
			}
		}
	}

	private static int[] kept(int[] dependencies, @Nullable IntList dropped) {
		if (dropped == null) {
			return dependencies;
		}
		return Arrays.stream(dependencies).filter((dependency) -> !dropped.contains(dependency)).toArray();
	}

}
