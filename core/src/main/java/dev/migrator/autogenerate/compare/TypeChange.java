package dev.migrator.autogenerate.compare;

import java.util.Locale;
import java.util.Map;

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

	// MySQL 9.x, 13.7, in bytes of which a character may need four; H2 2.4, Data Types.
	private static final Map<String, Double> RAW_TEXTS = Map.of("tinytext", 63.0, "text", 16383.0, "mediumtext",
			4194303.0, "clob", Extent.UNLIMITED);

	private static final double DECIMAL_DIGITS_OF_A_BIT = Math.log10(2);

	/**
	 * Return whether databases convert the values without being told how.
	 * @return whether they do
	 */
	boolean isImplicit() {
		if (this.from instanceof ArrayType before && this.to instanceof ArrayType after) {
			return new TypeChange(before.element(), after.element()).isImplicit();
		}
		Extent before = extent(this.from);
		Extent after = extent(this.to);
		if (before.family() == Family.BINARY && after.family() == Family.TEXT) {
			return false;
		}
		return after.family() == Family.TEXT || (before.family() == after.family() && before.family() != Family.OTHER);
	}

	/**
	 * Return whether the values are text before.
	 * @return whether they are
	 */
	boolean isFromText() {
		return extent(this.from).family() == Family.TEXT;
	}

	/**
	 * Return whether truths become numbers.
	 * @return whether they do
	 */
	boolean isTruthToNumber() {
		return isBoolean() && extent(this.to).family() == Family.NUMBER;
	}

	/**
	 * Return whether a number becomes a UUID, or a UUID a number.
	 * @return whether it does
	 */
	boolean isNumberAndUuid() {
		return (isUuid(this.from) && extent(this.to).family() == Family.NUMBER)
				|| (isUuid(this.to) && extent(this.from).family() == Family.NUMBER);
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

	/**
	 * Return whether there are values that the new type cannot hold.
	 * @return whether there are
	 */
	boolean isNarrowing() {
		if (this.from instanceof EnumeratedType before && this.to instanceof EnumeratedType after) {
			return !after.values().containsAll(before.values());
		}
		if (this.from instanceof ArrayType before && this.to instanceof ArrayType after) {
			return new TypeChange(before.element(), after.element()).isNarrowing();
		}
		Extent before = extent(this.from);
		Extent after = extent(this.to);
		if (isTruthToNumber()) {
			return false;
		}
		if (before.family() != after.family()) {
			return after.family() != Family.TEXT || after.size() < before.textSize();
		}
		return before.family() == Family.OTHER || before.size() > after.size() || before.detail() > after.detail();
	}

	private static Extent extent(ColumnType type) {
		return type.accept(new Extents());
	}

	private enum Family {

		TEXT, NUMBER, BINARY, MOMENT, TIME, OTHER

	}

	/**
	 * How much a type holds.
	 *
	 * @param family what it holds
	 * @param size characters, bytes, digits before the point, or 1 for a time zone
	 * @param detail digits behind the point
	 * @param textSize how many characters a value has at most when it is written
	 */
	private record Extent(Family family, double size, double detail, double textSize) {

		static final double UNLIMITED = Double.POSITIVE_INFINITY;

		static Extent of(Family family, double size) {
			return new Extent(family, size, 0, (family == Family.TEXT) ? size : UNLIMITED);
		}

		static Extent number(double digits, double scale) {
			return new Extent(Family.NUMBER, digits, scale, digits + scale + 2);
		}

	}

	/** Finds the extent of types. */
	private static final class Extents implements ColumnTypeVisitor<Extent> {

		@Override
		public Extent visitSimple(SimpleType type) {
			return switch (type.kind()) {
				case TEXT -> Extent.of(Family.TEXT, Extent.UNLIMITED);
				case BLOB -> Extent.of(Family.BINARY, Extent.UNLIMITED);
				case TINYINT -> Extent.number(Byte.SIZE * DECIMAL_DIGITS_OF_A_BIT, 0);
				case SMALLINT -> Extent.number(Short.SIZE * DECIMAL_DIGITS_OF_A_BIT, 0);
				case INTEGER -> Extent.number(Integer.SIZE * DECIMAL_DIGITS_OF_A_BIT, 0);
				case BIGINT -> Extent.number(Long.SIZE * DECIMAL_DIGITS_OF_A_BIT, 0);
				case REAL -> Extent.number(38, 6);
				case DOUBLE -> Extent.number(308, 15);
				case DATE -> new Extent(Family.MOMENT, 0, 0, 10);
				case BOOLEAN -> new Extent(Family.OTHER, 0, 0, 5);
				case UUID -> new Extent(Family.OTHER, 0, 0, 36);
				case JSON -> Extent.of(Family.OTHER, 0);
			};
		}

		@Override
		public Extent visitCharacter(CharacterType type) {
			return Extent.of(Family.TEXT, (type.length() != null) ? type.length() : Extent.UNLIMITED);
		}

		@Override
		public Extent visitBinary(BinaryType type) {
			return Extent.of(Family.BINARY, (type.length() != null) ? type.length() : Extent.UNLIMITED);
		}

		@Override
		public Extent visitNumeric(NumericType type) {
			if (type.precision() == null) {
				return Extent.number(Extent.UNLIMITED, Extent.UNLIMITED);
			}
			int scale = (type.scale() != null) ? type.scale() : 0;
			return Extent.number(type.precision() - scale, scale);
		}

		@Override
		public Extent visitTemporal(TemporalType type) {
			int fraction = (type.precision() != null) ? type.precision() : 6;
			Family family = (type.kind() == TemporalKind.TIME) ? Family.TIME : Family.MOMENT;
			return new Extent(family, type.withTimeZone() ? 2 : 1, fraction, 35);
		}

		@Override
		public Extent visitArray(ArrayType type) {
			return Extent.of(Family.OTHER, 0);
		}

		@Override
		public Extent visitNamed(NamedType type) {
			return Extent.of(Family.OTHER, 0);
		}

		@Override
		public Extent visitEnumerated(EnumeratedType type) {
			int longest = type.values().stream().mapToInt(String::length).max().orElse(0);
			return new Extent(Family.OTHER, 0, 0, longest);
		}

		@Override
		public Extent visitRaw(RawType type) {
			Double characters = RAW_TEXTS.get(type.text().toLowerCase(Locale.ROOT));
			return (characters != null) ? Extent.of(Family.TEXT, characters) : Extent.of(Family.OTHER, 0);
		}

	}

}
