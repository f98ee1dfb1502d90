package dev.migrator.dialect.postgresql;

import java.util.Locale;
import java.util.Set;

import dev.migrator.dialect.StandardTypeRules;
import dev.migrator.dialect.TypeRules;
import dev.migrator.schema.ColumnType;
import dev.migrator.schema.RawType;

/**
 * Type rules of PostgreSQL.
 *
 * @param standard the names and the canonical forms
 */
record PostgresqlTypeRules(StandardTypeRules standard) implements TypeRules {

	// PostgreSQL 18, 8.1.4: a notation for an integer that is not null, with a sequence.
	private static final Set<String> SERIAL = Set.of("smallserial", "serial2", "serial", "serial4", "bigserial",
			"serial8");

	@Override
	public String render(ColumnType type) {
		return this.standard.render(type);
	}

	@Override
	public ColumnType canonical(ColumnType type) {
		return this.standard.canonical(type);
	}

	@Override
	public boolean isSerial(ColumnType type) {
		return type instanceof RawType raw && SERIAL.contains(raw.text().strip().toLowerCase(Locale.ROOT));
	}

}
