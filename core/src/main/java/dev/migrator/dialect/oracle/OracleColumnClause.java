package dev.migrator.dialect.oracle;

import dev.migrator.dialect.ColumnClause;
import dev.migrator.dialect.Quoting;
import dev.migrator.dialect.SequenceClause;
import dev.migrator.dialect.TypeRules;
import dev.migrator.schema.Generated;

/** Writes column definitions (SQL Language Reference 19c, CREATE TABLE). */
final class OracleColumnClause extends ColumnClause {

	OracleColumnClause(Quoting quoting, TypeRules types, SequenceClause sequences) {
		super(quoting, types, sequences);
	}

	// The name of a collation is no identifier; it needs MAX_STRING_SIZE=EXTENDED.
	@Override
	protected String collation(String collation) {
		return collation;
	}

	@Override
	protected String generated(Generated generated) {
		return super.generated(generated) + " virtual";
	}

}
