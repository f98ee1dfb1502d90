package dev.migrator.dialect.sqlite;

import dev.migrator.dialect.AnsiTypeNames;
import dev.migrator.dialect.Quoting;
import dev.migrator.schema.BinaryType;
import dev.migrator.schema.SimpleType;
import dev.migrator.schema.TemporalKind;
import dev.migrator.schema.TemporalType;

/**
 * Spells types for SQLite, which keeps them as they are written and takes the affinity
 * from the letters in them (sqlite.org, datatype3). The names are those of Hibernate's
 * community dialect, but for {@code json}, whose affinity would make numbers of text.
 */
final class SqliteTypeNames extends AnsiTypeNames {

	SqliteTypeNames(Quoting quoting) {
		super(quoting, 9);
	}

	@Override
	public String visitSimple(SimpleType type) {
		return switch (type.kind()) {
			case TINYINT -> "tinyint";
			case TEXT, JSON -> "text";
			case UUID -> "blob";
			case BOOLEAN, SMALLINT, INTEGER, BIGINT, REAL, DOUBLE, DATE, BLOB -> super.visitSimple(type);
		};
	}

	@Override
	public String visitBinary(BinaryType type) {
		return "blob";
	}

	@Override
	public String visitTemporal(TemporalType type) {
		return (type.kind() == TemporalKind.TIME) ? "time" : "timestamp";
	}

}
