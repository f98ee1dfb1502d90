package dev.migrator.dialect.sqlserver;

import dev.migrator.dialect.AnsiCanonicalTypes;
import dev.migrator.dialect.TypeText;
import dev.migrator.schema.BinaryType;
import dev.migrator.schema.CharacterType;
import dev.migrator.schema.ColumnType;
import dev.migrator.schema.ColumnTypes;
import dev.migrator.schema.NumericType;
import dev.migrator.schema.SimpleType;
import dev.migrator.schema.TemporalKind;
import org.jspecify.annotations.Nullable;

/** Knows which types are the same to SQL Server (Transact-SQL reference, Data types). */
final class SqlserverCanonicalTypes extends AnsiCanonicalTypes {

	// decimal and numeric: what a missing precision stands for.
	private static final int DEFAULT_PRECISION = 18;

	@Override
	public ColumnType visitSimple(SimpleType type) {
		return switch (type.kind()) {
			case TINYINT -> ColumnTypes.smallint();
			case JSON -> ColumnTypes.text();
			case BOOLEAN, SMALLINT, INTEGER, BIGINT, REAL, DOUBLE, DATE, TEXT, BLOB, UUID -> type;
		};
	}

	@Override
	public ColumnType visitCharacter(CharacterType type) {
		return (type.varying() && isMax(type.length(), SqlserverTypeNames.MAX_TEXT)) ? ColumnTypes.text()
				: super.visitCharacter(type);
	}

	@Override
	public ColumnType visitBinary(BinaryType type) {
		return (type.varying() && isMax(type.length(), SqlserverTypeNames.MAX_BINARY)) ? ColumnTypes.blob()
				: super.visitBinary(type);
	}

	private static boolean isMax(@Nullable Integer length, int greatest) {
		return length == null || length > greatest;
	}

	@Override
	public ColumnType visitNumeric(NumericType type) {
		return super.visitNumeric((type.precision() != null) ? type : new NumericType(DEFAULT_PRECISION, 0));
	}

	@Override
	protected int defaultFraction(TemporalKind kind) {
		return SqlserverTypeNames.MAX_FRACTION;
	}

	@Override
	protected int maxFraction() {
		return SqlserverTypeNames.MAX_FRACTION;
	}

	// A varchar is not the nvarchar that a character type becomes, and a timestamp is no
	// time but the number of a change.
	@Override
	protected @Nullable ColumnType named(TypeText text) {
		return switch (text.name()) {
			case "bit" -> ColumnTypes.bool();
			case "uniqueidentifier" -> ColumnTypes.uuid();
			case "nvarchar", "national char varying", "national character varying" ->
				new CharacterType(true, orOne(text.argument(0)));
			case "nchar", "national char", "national character" -> new CharacterType(false, text.argument(0));
			case "varbinary", "binary varying" -> new BinaryType(true, orOne(text.argument(0)));
			case "binary" -> new BinaryType(false, text.argument(0));
			case "time" -> temporal(TemporalKind.TIME, text, false);
			case "datetime2" -> temporal(TemporalKind.TIMESTAMP, text, false);
			case "datetimeoffset" -> temporal(TemporalKind.TIMESTAMP, text, true);
			case "smallint", "int", "integer", "bigint", "real", "double precision", "float", "date", "numeric",
					"decimal", "dec" ->
				super.named(text);
			default -> null;
		};
	}

	private static Integer orOne(@Nullable Integer length) {
		return (length != null) ? length : 1;
	}

}
