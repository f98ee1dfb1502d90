package dev.migrator.dialect.oracle;

import dev.migrator.dialect.AnsiTypeNames;
import dev.migrator.dialect.Quoting;
import dev.migrator.schema.BinaryType;
import dev.migrator.schema.CharacterType;
import dev.migrator.schema.NumericType;
import dev.migrator.schema.SimpleType;
import dev.migrator.schema.TemporalType;

/**
 * Spells types for Oracle Database (SQL Language Reference 19c, Data Types). A time of
 * day is a timestamp on the first of January 1970.
 */
final class OracleTypeNames extends AnsiTypeNames {

	/** Bytes of a {@code varchar2}, unless MAX_STRING_SIZE is EXTENDED. */
	static final int MAX_VARCHAR = 4000;

	/** Bytes of a {@code raw}, unless MAX_STRING_SIZE is EXTENDED. */
	static final int MAX_RAW = 2000;

	private static final int MAX_FRACTION = 9;

	OracleTypeNames(Quoting quoting) {
		super(quoting, MAX_FRACTION);
	}

	@Override
	public String visitSimple(SimpleType type) {
		return switch (type.kind()) {
			case BOOLEAN -> "number(1)";
			case TINYINT -> "number(3)";
			case SMALLINT -> "number(5)";
			case INTEGER -> "number(10)";
			case BIGINT -> "number(19)";
			case TEXT, JSON -> "clob";
			case UUID -> "raw(16)";
			case REAL, DOUBLE, DATE, BLOB -> super.visitSimple(type);
		};
	}

	@Override
	public String visitCharacter(CharacterType type) {
		Integer length = type.length();
		if (!type.varying()) {
			return "char(" + ((length != null) ? length : 1) + " char)";
		}
		return (length == null || length > MAX_VARCHAR) ? "clob" : "varchar2(" + length + " char)";
	}

	@Override
	public String visitBinary(BinaryType type) {
		Integer length = type.length();
		if (length == null) {
			return type.varying() ? "blob" : "raw(1)";
		}
		return (length > MAX_RAW) ? "blob" : "raw(" + length + ")";
	}

	@Override
	public String visitNumeric(NumericType type) {
		return super.visitNumeric(type).replace("numeric", "number");
	}

	@Override
	public String visitTemporal(TemporalType type) {
		return super.visitTemporal(OracleCanonicalTypes.moment(type));
	}

}
