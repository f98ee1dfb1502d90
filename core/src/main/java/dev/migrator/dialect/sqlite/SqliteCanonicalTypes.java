package dev.migrator.dialect.sqlite;

import org.jspecify.annotations.Nullable;

import dev.migrator.dialect.AnsiCanonicalTypes;
import dev.migrator.dialect.TypeText;
import dev.migrator.schema.BinaryType;
import dev.migrator.schema.CharacterType;
import dev.migrator.schema.ColumnType;
import dev.migrator.schema.ColumnTypes;
import dev.migrator.schema.SimpleType;
import dev.migrator.schema.TemporalType;

/** Knows which types are spelled the same for SQLite. */
final class SqliteCanonicalTypes extends AnsiCanonicalTypes {

	@Override
	public ColumnType visitSimple(SimpleType type) {
		return switch (type.kind()) {
			case JSON -> ColumnTypes.text();
			case UUID -> ColumnTypes.blob();
			case BOOLEAN, TINYINT, SMALLINT, INTEGER, BIGINT, REAL, DOUBLE, DATE, TEXT, BLOB -> type;
		};
	}

	@Override
	public ColumnType visitCharacter(CharacterType type) {
		return type;
	}

	@Override
	public ColumnType visitBinary(BinaryType type) {
		return ColumnTypes.blob();
	}

	@Override
	public ColumnType visitTemporal(TemporalType type) {
		return new TemporalType(type.kind(), null, false);
	}

	@Override
	protected @Nullable ColumnType named(TypeText text) {
		return switch (text.name()) {
			case "tinyint" -> ColumnTypes.tinyint();
			case "text", "clob" -> ColumnTypes.text();
			case "blob", "binary", "varbinary" -> ColumnTypes.blob();
			case "double" -> ColumnTypes.doublePrecision();
			default -> super.named(text);
		};
	}

}
