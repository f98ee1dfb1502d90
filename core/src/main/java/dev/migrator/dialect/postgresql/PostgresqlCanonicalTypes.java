package dev.migrator.dialect.postgresql;

import dev.migrator.dialect.AnsiCanonicalTypes;
import dev.migrator.dialect.TypeText;
import dev.migrator.schema.BinaryType;
import dev.migrator.schema.CharacterType;
import dev.migrator.schema.ColumnType;
import dev.migrator.schema.ColumnTypes;
import dev.migrator.schema.SimpleType;
import dev.migrator.schema.SimpleTypeKind;
import dev.migrator.schema.TemporalKind;
import org.jspecify.annotations.Nullable;

/** Knows which types are the same to PostgreSQL (PostgreSQL 18, table 8.1). */
final class PostgresqlCanonicalTypes extends AnsiCanonicalTypes {

	@Override
	public ColumnType visitSimple(SimpleType type) {
		return (type.kind() == SimpleTypeKind.TINYINT) ? ColumnTypes.smallint() : type;
	}

	@Override
	public ColumnType visitBinary(BinaryType type) {
		return ColumnTypes.blob();
	}

	// PostgreSQL 18, 8.15.1: the length of an array is not kept.
	@Override
	protected String spelling(String text) {
		return text.replaceAll("(?i)\\barray\\s*\\[\\d+\\]", "array").replaceAll("\\[\\d+\\]", "[]");
	}

	@Override
	protected int defaultFraction(TemporalKind kind) {
		return PostgresqlTypeNames.MAX_FRACTION;
	}

	@Override
	protected int maxFraction() {
		return PostgresqlTypeNames.MAX_FRACTION;
	}

	@Override
	protected @Nullable ColumnType named(TypeText text) {
		return switch (text.name()) {
			case "smallserial", "serial2" -> ColumnTypes.smallint();
			case "serial", "serial4" -> ColumnTypes.integer();
			case "bigserial", "serial8" -> ColumnTypes.bigint();
			case "text" -> ColumnTypes.text();
			case "bytea" -> ColumnTypes.blob();
			case "jsonb" -> ColumnTypes.json();
			case "bpchar" -> new CharacterType(false, text.argument(0));
			case "timetz" -> temporal(TemporalKind.TIME, text, true);
			case "timestamptz" -> temporal(TemporalKind.TIMESTAMP, text, true);
			default -> super.named(text);
		};
	}

}
