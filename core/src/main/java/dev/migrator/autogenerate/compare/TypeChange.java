package dev.migrator.autogenerate.compare;

import java.util.Locale;
import java.util.Set;

import dev.migrator.schema.ArrayType;
import dev.migrator.schema.BinaryType;
import dev.migrator.schema.CharacterType;
import dev.migrator.schema.ColumnType;
import dev.migrator.schema.ColumnTypeVisitor;
import dev.migrator.schema.ColumnTypes;
import dev.migrator.schema.EnumeratedType;
import dev.migrator.schema.NamedType;
import dev.migrator.schema.NumericType;
import dev.migrator.schema.RawType;
import dev.migrator.schema.SimpleType;
import dev.migrator.schema.SimpleTypeKind;
import dev.migrator.schema.TemporalKind;
import dev.migrator.schema.TemporalType;

/**
 * What happens to the values of a column whose type changes.
 *
 * @param from the type before
 * @param to the type after
 */
record TypeChange(ColumnType from, ColumnType to) {

	// MySQL 9.x, 13.3.4; H2 2.4, Data Types.
	private static final Set<String> TEXTS = Set.of("tinytext", "text", "mediumtext", "clob");

	/**
	 * Return whether databases convert the values without being told how.
	 * @return whether they do
	 */
	boolean isImplicit() {
		if (this.from instanceof ArrayType before && this.to instanceof ArrayType after) {
			return new TypeChange(before.element(), after.element()).isImplicit();
		}
		Family before = family(this.from);
		Family after = family(this.to);
		if (before == Family.BINARY && after == Family.TEXT) {
			return false;
		}
		return after == Family.TEXT || (before == after && before != Family.OTHER);
	}

	/**
	 * Return whether the values are text before.
	 * @return whether they are
	 */
	boolean isFromText() {
		return family(this.from) == Family.TEXT;
	}

	/**
	 * Return whether truths become numbers.
	 * @return whether they do
	 */
	boolean isTruthToNumber() {
		return isBoolean() && family(this.to) == Family.NUMBER;
	}

	/**
	 * Return whether a number becomes a UUID, or a UUID a number.
	 * @return whether it does
	 */
	boolean isNumberAndUuid() {
		return (isUuid(this.from) && family(this.to) == Family.NUMBER)
				|| (isUuid(this.to) && family(this.from) == Family.NUMBER);
	}

	private static boolean isUuid(ColumnType type) {
		return type instanceof SimpleType simple && simple.kind() == SimpleTypeKind.UUID;
	}

	private boolean isBoolean() {
		return this.from instanceof SimpleType simple && simple.kind() == SimpleTypeKind.BOOLEAN;
	}

	/**
	 * Return the type that every value can be written in.
	 * @return text, or an array of it between arrays
	 */
	ColumnType text() {
		return (this.from instanceof ArrayType && this.to instanceof ArrayType) ? ColumnTypes.array(ColumnTypes.text())
				: ColumnTypes.text();
	}

	private static Family family(ColumnType type) {
		return type.accept(new Families());
	}

	private enum Family {

		TEXT, NUMBER, BINARY, MOMENT, TIME, OTHER

	}

	/** Finds what types hold. */
	private static final class Families implements ColumnTypeVisitor<Family> {

		@Override
		public Family visitSimple(SimpleType type) {
			return switch (type.kind()) {
				case TEXT -> Family.TEXT;
				case BLOB -> Family.BINARY;
				case TINYINT, SMALLINT, INTEGER, BIGINT, REAL, DOUBLE -> Family.NUMBER;
				case DATE -> Family.MOMENT;
				case BOOLEAN, UUID, JSON -> Family.OTHER;
			};
		}

		@Override
		public Family visitCharacter(CharacterType type) {
			return Family.TEXT;
		}

		@Override
		public Family visitBinary(BinaryType type) {
			return Family.BINARY;
		}

		@Override
		public Family visitNumeric(NumericType type) {
			return Family.NUMBER;
		}

		@Override
		public Family visitTemporal(TemporalType type) {
			return (type.kind() == TemporalKind.TIME) ? Family.TIME : Family.MOMENT;
		}

		@Override
		public Family visitArray(ArrayType type) {
			return Family.OTHER;
		}

		@Override
		public Family visitNamed(NamedType type) {
			return word(type.name().toString());
		}

		@Override
		public Family visitEnumerated(EnumeratedType type) {
			return Family.OTHER;
		}

		@Override
		public Family visitRaw(RawType type) {
			return word(type.text());
		}

		private static Family word(String text) {
			return TEXTS.contains(text.toLowerCase(Locale.ROOT)) ? Family.TEXT : Family.OTHER;
		}

	}

}
