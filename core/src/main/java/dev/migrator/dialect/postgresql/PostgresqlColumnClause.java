package dev.migrator.dialect.postgresql;

import dev.migrator.dialect.ColumnClause;
import dev.migrator.dialect.Quoting;
import dev.migrator.dialect.SequenceClause;
import dev.migrator.dialect.TypeRules;
import dev.migrator.schema.Generated;

/** Writes column definitions for PostgreSQL. */
final class PostgresqlColumnClause extends ColumnClause {

	PostgresqlColumnClause(Quoting quoting, TypeRules types, SequenceClause sequences) {
		super(quoting, types, sequences);
	}

	// PostgreSQL 18, 5.4: virtual is the default from 18 on, and not there before.
	@Override
	protected String generated(Generated generated) {
		return super.generated(generated) + (generated.stored() ? " stored" : " virtual");
	}

}
