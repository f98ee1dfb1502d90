package dev.migrator.dialect.postgresql;

import dev.migrator.dialect.AnsiTypeNames;
import dev.migrator.dialect.Quoting;
import dev.migrator.schema.ArrayType;
import dev.migrator.schema.BinaryType;
import dev.migrator.schema.SimpleType;

/** Spells types for PostgreSQL (PostgreSQL 18, chapter 8). */
final class PostgresqlTypeNames extends AnsiTypeNames {

	/** PostgreSQL 18, 8.5: microseconds. */
	static final int MAX_FRACTION = 6;

	PostgresqlTypeNames(Quoting quoting) {
		super(quoting, MAX_FRACTION);
	}

	@Override
	public String visitSimple(SimpleType type) {
		return switch (type.kind()) {
			case TEXT -> "text";
			case BLOB -> "bytea";
			case JSON -> "jsonb";
			case BOOLEAN, TINYINT, SMALLINT, INTEGER, BIGINT, REAL, DOUBLE, DATE, UUID -> super.visitSimple(type);
		};
	}

	@Override
	public String visitBinary(BinaryType type) {
		return "bytea";
	}

	@Override
	public String visitArray(ArrayType type) {
		return type.element().accept(this) + "[]";
	}

}
