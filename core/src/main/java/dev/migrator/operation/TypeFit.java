package dev.migrator.operation;

import dev.migrator.schema.ArrayType;
import dev.migrator.schema.ColumnType;
import dev.migrator.schema.EnumeratedType;

/** Says whether every value of a type is one of another type; in doubt it is not. */
final class TypeFit {

	private TypeFit() {
	}

	static boolean fits(ColumnType before, ColumnType after) {
		if (before.equals(after)) {
			return true;
		}
		if (before instanceof EnumeratedType one && after instanceof EnumeratedType other) {
			return other.values().containsAll(one.values());
		}
		if (before instanceof ArrayType one && after instanceof ArrayType other) {
			return fits(one.element(), other.element());
		}
		TypeExtents extents = new TypeExtents();
		return fits(before.accept(extents), after.accept(extents));
	}

	private static boolean fits(TypeExtent before, TypeExtent after) {
		return switch (after.family()) {
			case TEXT -> fitsText(before, after);
			case NUMBER -> (isTruth(before) && after.size() > 0)
					|| (before.family() == TypeExtent.Family.NUMBER && isWithin(before, after));
			case FLOAT -> isTruth(before) || (isWhole(before) && before.size() <= after.size());
			case BINARY -> before.family() == TypeExtent.Family.BINARY && isWithin(before, after)
					&& (!after.fixed() || (before.fixed() && before.size() == after.size()));
			case MOMENT, TIME -> before.family() == after.family() && isWithin(before, after);
			case TRUTH, OTHER, REFERENCE -> false;
		};
	}

	private static boolean isWithin(TypeExtent before, TypeExtent after) {
		return before.size() <= after.size() && before.detail() <= after.detail();
	}

	// Bytes are no text in the character set of the database, and no database writes them
	// as such without being told how.
	private static boolean fitsText(TypeExtent before, TypeExtent after) {
		return before.family() != TypeExtent.Family.BINARY && before.family() != TypeExtent.Family.REFERENCE
				&& before.textSize() <= after.size() && (!after.fixed() || isOfSameLength(before, after));
	}

	private static boolean isOfSameLength(TypeExtent before, TypeExtent after) {
		return before.fixed() && (before.family() == TypeExtent.Family.TEXT || before.textSize() == after.size());
	}

	private static boolean isTruth(TypeExtent extent) {
		return extent.family() == TypeExtent.Family.TRUTH;
	}

	private static boolean isWhole(TypeExtent extent) {
		return extent.family() == TypeExtent.Family.FLOAT
				|| (extent.family() == TypeExtent.Family.NUMBER && extent.detail() == 0);
	}

}
