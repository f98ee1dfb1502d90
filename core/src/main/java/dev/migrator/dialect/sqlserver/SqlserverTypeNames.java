package dev.migrator.dialect.sqlserver;

import dev.migrator.dialect.AnsiTypeNames;
import dev.migrator.dialect.Quoting;
import dev.migrator.schema.BinaryType;
import dev.migrator.schema.CharacterType;
import dev.migrator.schema.SimpleType;
import dev.migrator.schema.TemporalKind;
import dev.migrator.schema.TemporalType;
import org.jspecify.annotations.Nullable;

/**
 * Spells types for SQL Server (Transact-SQL reference, Data types). Text is Unicode; a
 * {@code tinyint} has no negative numbers.
 */
final class SqlserverTypeNames extends AnsiTypeNames {

	/** Characters of a {@code nvarchar(n)}. */
	static final int MAX_TEXT = 4000;

	/** Bytes of a {@code varbinary(n)}. */
	static final int MAX_BINARY = 8000;

	/** Digits of the fraction of a second. */
	static final int MAX_FRACTION = 7;

	SqlserverTypeNames(Quoting quoting) {
		super(quoting, MAX_FRACTION);
	}

	@Override
	public String visitSimple(SimpleType type) {
		return switch (type.kind()) {
			case BOOLEAN -> "bit";
			case INTEGER -> "int";
			case DOUBLE -> "float";
			case TEXT, JSON -> "nvarchar(max)";
			case BLOB -> "varbinary(max)";
			case UUID -> "uniqueidentifier";
			case TINYINT, SMALLINT, BIGINT, REAL, DATE -> super.visitSimple(type);
		};
	}

	// Without a length a declared column would hold one character.
	@Override
	public String visitCharacter(CharacterType type) {
		return type.varying() ? "nvarchar" + varying(type.length(), MAX_TEXT)
				: "nchar" + length((type.length() != null) ? type.length() : 1);
	}

	@Override
	public String visitBinary(BinaryType type) {
		return type.varying() ? "varbinary" + varying(type.length(), MAX_BINARY)
				: "binary" + length((type.length() != null) ? type.length() : 1);
	}

	private static String varying(@Nullable Integer length, int greatest) {
		return (length == null || length > greatest) ? "(max)" : length(length);
	}

	@Override
	public String visitTemporal(TemporalType type) {
		Integer precision = type.precision();
		String digits = (precision != null) ? length(Math.min(precision, MAX_FRACTION)) : "";
		if (type.kind() == TemporalKind.TIME) {
			return "time" + digits;
		}
		return (type.withTimeZone() ? "datetimeoffset" : "datetime2") + digits;
	}

}
