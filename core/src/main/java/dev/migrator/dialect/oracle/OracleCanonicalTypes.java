package dev.migrator.dialect.oracle;

import dev.migrator.dialect.AnsiCanonicalTypes;
import dev.migrator.dialect.TypeText;
import dev.migrator.schema.BinaryType;
import dev.migrator.schema.CharacterType;
import dev.migrator.schema.ColumnType;
import dev.migrator.schema.ColumnTypes;
import dev.migrator.schema.NumericType;
import dev.migrator.schema.SimpleType;
import dev.migrator.schema.TemporalKind;
import dev.migrator.schema.TemporalType;
import org.jspecify.annotations.Nullable;

/**
 * Knows which types are the same to Oracle Database (SQL Language Reference 19c, Data
 * Types).
 */
final class OracleCanonicalTypes extends AnsiCanonicalTypes {

	static TemporalType moment(TemporalType type) {
		return new TemporalType(TemporalKind.TIMESTAMP, type.precision(), type.withTimeZone());
	}

	@Override
	public ColumnType visitSimple(SimpleType type) {
		return switch (type.kind()) {
			case BOOLEAN -> new NumericType(1, 0);
			case TINYINT -> new NumericType(3, 0);
			case SMALLINT -> new NumericType(5, 0);
			case INTEGER -> new NumericType(10, 0);
			case BIGINT -> new NumericType(19, 0);
			case UUID -> new BinaryType(true, 16);
			case JSON -> ColumnTypes.text();
			case REAL, DOUBLE, DATE, TEXT, BLOB -> type;
		};
	}

	@Override
	public ColumnType visitCharacter(CharacterType type) {
		Integer length = type.length();
		boolean large = type.varying() && (length == null || length > OracleTypeNames.MAX_VARCHAR);
		return large ? ColumnTypes.text() : super.visitCharacter(type);
	}

	@Override
	public ColumnType visitBinary(BinaryType type) {
		Integer length = type.length();
		if (length == null) {
			return type.varying() ? ColumnTypes.blob() : new BinaryType(true, 1);
		}
		return (length > OracleTypeNames.MAX_RAW) ? ColumnTypes.blob() : new BinaryType(true, length);
	}

	@Override
	public ColumnType visitTemporal(TemporalType type) {
		return super.visitTemporal(moment(type));
	}

	// ANSI, DB2, and SQL/DS Data Types: the other databases' integers are number(38).
	@Override
	protected @Nullable ColumnType named(TypeText text) {
		return switch (text.name()) {
			case "number" -> new NumericType(text.argument(0), text.argument(1));
			case "smallint", "integer", "int" -> new NumericType(38, 0);
			case "varchar2" -> new CharacterType(true, text.argument(0));
			case "raw" -> new BinaryType(true, text.argument(0));
			case "clob" -> ColumnTypes.text();
			case "blob" -> ColumnTypes.blob();
			case "bool", "boolean", "bigint", "int2", "int4", "int8", "float4", "float8", "uuid", "time" -> null;
			default -> super.named(text);
		};
	}

}
