package dev.migrator.autogenerate.compare;

import java.util.List;
import java.util.Set;

import dev.migrator.schema.Constraint;
import dev.migrator.schema.Deferrability;
import dev.migrator.schema.Index;
import dev.migrator.schema.IndexPart;
import dev.migrator.schema.Table;
import dev.migrator.schema.UniqueConstraint;

/**
 * Knows which indexes the model can say, and which of them do the work of a constraint.
 */
final class KeyedParts {

	private KeyedParts() {
	}

	/**
	 * Return whether an index stands for a foreign key: MySQL makes one by itself, which
	 * may stay when another index serves the key as well.
	 * @param index the index
	 * @param table its table
	 * @return whether it has the name and the columns of a foreign key
	 */
	static boolean isOfForeignKey(Index index, Table table) {
		return !index.unique() && isPlain(index)
				&& ForeignKeyComparison.keys(table)
					.stream()
					.anyMatch((key) -> index.name().equals(key.name()) && index.columns().equals(key.columns()));
	}

	/**
	 * Return whether an index has more than the columns a mapping names.
	 * @param index the index
	 * @return whether only a hand can have written it
	 */
	static boolean isBeyondModel(Index index) {
		return index.where() != null || index.method() != null || !index.include().isEmpty()
				|| index.parts().stream().anyMatch(IndexPart::isExpression);
	}

	/**
	 * Return whether an index is another one with a condition, further columns or a
	 * method that somebody has added.
	 * @param found the index in the database
	 * @param wanted the index in the model
	 * @return whether it is
	 */
	static boolean isRefinement(Index found, Index wanted) {
		return isBeyondModel(found) && !isBeyondModel(wanted) && found.name().equals(wanted.name())
				&& found.unique() == wanted.unique() && found.columns().equals(wanted.columns());
	}

	/**
	 * Return whether an index and a constraint do the same.
	 * @param index the index
	 * @param constraint the constraint
	 * @return whether both keep the same columns unique
	 */
	static boolean isUnique(Index index, Constraint constraint) {
		return constraint instanceof UniqueConstraint unique && index.unique() && isPlain(index)
				&& unique.deferrability() == Deferrability.NOT_DEFERRABLE && !unique.nullsNotDistinct()
				&& Set.copyOf(index.columns()).equals(Set.copyOf(unique.columns()));
	}

	private static boolean isPlain(Index index) {
		return !isBeyondModel(index)
				&& index.parts().stream().noneMatch((part) -> part.descending() || part.nulls() != null);
	}

	/**
	 * Take out of both lists what does the same.
	 * @param indexes the indexes of one side
	 * @param constraints the constraints of the other side
	 */
	static void removeCounterparts(List<Index> indexes, List<Constraint> constraints) {
		for (Index index : List.copyOf(indexes)) {
			constraints.stream().filter((each) -> isUnique(index, each)).findFirst().ifPresent((constraint) -> {
				indexes.remove(index);
				constraints.remove(constraint);
			});
		}
	}

}
