package dev.migrator.autogenerate.compare;

import dev.migrator.schema.ArrayType;
import dev.migrator.schema.BinaryType;
import dev.migrator.schema.CharacterType;
import dev.migrator.schema.ColumnType;
import dev.migrator.schema.ColumnTypeVisitor;
import dev.migrator.schema.EnumeratedType;
import dev.migrator.schema.NamedType;
import dev.migrator.schema.NumericType;
import dev.migrator.schema.RawType;
import dev.migrator.schema.SimpleType;
import dev.migrator.schema.TemporalKind;
import dev.migrator.schema.TemporalType;

/** Knows a value of each type that stands in until somebody puts in a better one. */
final class NeutralValue implements ColumnTypeVisitor<String> {

	private static final String NONE = "null";

	private static final String EMPTY = "''";

	private NeutralValue() {
	}

	/**
	 * Return the value.
	 * @param type the type
	 * @return the value as SQL, {@code null} when no value is more neutral than another
	 */
	static String of(ColumnType type) {
		return type.accept(new NeutralValue());
	}

	@Override
	public String visitSimple(SimpleType type) {
		return switch (type.kind()) {
			case BOOLEAN -> "false";
			case TINYINT, SMALLINT, INTEGER, BIGINT, REAL, DOUBLE -> "0";
			case DATE -> "current_date";
			case TEXT -> EMPTY;
			case BLOB, UUID, JSON -> NONE;
		};
	}

	@Override
	public String visitCharacter(CharacterType type) {
		return EMPTY;
	}

	@Override
	public String visitBinary(BinaryType type) {
		return NONE;
	}

	@Override
	public String visitNumeric(NumericType type) {
		return "0";
	}

	@Override
	public String visitTemporal(TemporalType type) {
		return (type.kind() == TemporalKind.TIME) ? "'00:00:00'" : "current_timestamp";
	}

	@Override
	public String visitArray(ArrayType type) {
		return NONE;
	}

	@Override
	public String visitNamed(NamedType type) {
		return NONE;
	}

	@Override
	public String visitEnumerated(EnumeratedType type) {
		return "'" + type.values().get(0).replace("'", "''") + "'";
	}

	@Override
	public String visitRaw(RawType type) {
		return NONE;
	}

}
