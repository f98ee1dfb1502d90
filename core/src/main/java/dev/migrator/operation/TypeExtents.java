package dev.migrator.operation;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.migrator.operation.TypeExtent.Family;
import dev.migrator.schema.ArrayType;
import dev.migrator.schema.BinaryType;
import dev.migrator.schema.CharacterType;
import dev.migrator.schema.ColumnTypeVisitor;
import dev.migrator.schema.EnumeratedType;
import dev.migrator.schema.NamedType;
import dev.migrator.schema.NumericType;
import dev.migrator.schema.RawType;
import dev.migrator.schema.SimpleType;
import dev.migrator.schema.TemporalKind;
import dev.migrator.schema.TemporalType;

/** Finds how much types hold. */
final class TypeExtents implements ColumnTypeVisitor<TypeExtent> {

	// MySQL 9.x, 13.7, in bytes of which a character may need four; H2 2.4, Data Types;
	// PostgreSQL 18, 33: an oid is the number of a large object.
	private static final Map<String, TypeExtent> WORDS = Map.of("tinytext", TypeExtent.text(63, false), "text",
			TypeExtent.text(16383, false), "mediumtext", TypeExtent.text(4194303, false), "clob",
			TypeExtent.text(TypeExtent.UNLIMITED, false), "tinyblob", TypeExtent.binary(255, false), "blob",
			TypeExtent.binary(65535, false), "mediumblob", TypeExtent.binary(16777215, false), "oid",
			TypeExtent.of(Family.REFERENCE, TypeExtent.UNLIMITED));

	private static final double DECIMAL_DIGITS_OF_A_BIT = Math.log10(2);

	// IEEE 754: the bits of the significand, which are the whole numbers that are exact.
	private static final int SINGLE_BITS = 24;

	private static final int DOUBLE_BITS = 53;

	private static final int SINGLE_TEXT = 15;

	private static final int DOUBLE_TEXT = 24;

	private static final int DATE_TEXT = 10;

	private static final int TIME_TEXT = 35;

	private static final int UUID_TEXT = 36;

	private static final int DEFAULT_FRACTION = 6;

	@Override
	public TypeExtent visitSimple(SimpleType type) {
		return switch (type.kind()) {
			case TEXT -> TypeExtent.text(TypeExtent.UNLIMITED, false);
			case BLOB -> TypeExtent.binary(TypeExtent.UNLIMITED, false);
			case TINYINT -> integer(Byte.SIZE);
			case SMALLINT -> integer(Short.SIZE);
			case INTEGER -> integer(Integer.SIZE);
			case BIGINT -> integer(Long.SIZE);
			case REAL -> TypeExtent.floating(SINGLE_BITS * DECIMAL_DIGITS_OF_A_BIT, SINGLE_TEXT);
			case DOUBLE -> TypeExtent.floating(DOUBLE_BITS * DECIMAL_DIGITS_OF_A_BIT, DOUBLE_TEXT);
			case DATE -> new TypeExtent(Family.MOMENT, 0, 0, DATE_TEXT, true);
			case BOOLEAN -> TypeExtent.of(Family.TRUTH, "false".length());
			case UUID -> new TypeExtent(Family.OTHER, 0, 0, UUID_TEXT, true);
			case JSON -> TypeExtent.of(Family.OTHER, TypeExtent.UNLIMITED);
		};
	}

	// Of one bit fewer, since there is a sign.
	private static TypeExtent integer(int bits) {
		return TypeExtent.number((bits - 1) * DECIMAL_DIGITS_OF_A_BIT, 0);
	}

	@Override
	public TypeExtent visitCharacter(CharacterType type) {
		return TypeExtent.text(orUnlimited(type.length()), !type.varying());
	}

	@Override
	public TypeExtent visitBinary(BinaryType type) {
		return TypeExtent.binary(orUnlimited(type.length()), !type.varying());
	}

	private static double orUnlimited(@Nullable Integer length) {
		return (length != null) ? length : TypeExtent.UNLIMITED;
	}

	@Override
	public TypeExtent visitNumeric(NumericType type) {
		if (type.precision() == null) {
			return TypeExtent.number(TypeExtent.UNLIMITED, TypeExtent.UNLIMITED);
		}
		int scale = Objects.requireNonNullElse(type.scale(), 0);
		return TypeExtent.number(type.precision() - scale, scale);
	}

	@Override
	public TypeExtent visitTemporal(TemporalType type) {
		int fraction = Objects.requireNonNullElse(type.precision(), DEFAULT_FRACTION);
		Family family = (type.kind() == TemporalKind.TIME) ? Family.TIME : Family.MOMENT;
		return new TypeExtent(family, type.withTimeZone() ? 2 : 1, fraction, TIME_TEXT, false);
	}

	// Databases write arrays, but do not read what they have written as text.
	@Override
	public TypeExtent visitArray(ArrayType type) {
		return TypeExtent.of(Family.REFERENCE, TypeExtent.UNLIMITED);
	}

	@Override
	public TypeExtent visitNamed(NamedType type) {
		return word(type.name().toString());
	}

	@Override
	public TypeExtent visitEnumerated(EnumeratedType type) {
		return TypeExtent.of(Family.OTHER, type.values().stream().mapToInt(String::length).max().orElse(0));
	}

	@Override
	public TypeExtent visitRaw(RawType type) {
		return word(type.text());
	}

	private static TypeExtent word(String text) {
		TypeExtent known = WORDS.get(text.toLowerCase(Locale.ROOT));
		return (known != null) ? known : TypeExtent.of(Family.OTHER, TypeExtent.UNLIMITED);
	}

}
