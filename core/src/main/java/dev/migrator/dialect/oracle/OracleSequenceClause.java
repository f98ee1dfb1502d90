package dev.migrator.dialect.oracle;

import dev.migrator.dialect.SequenceClause;

/**
 * Writes options of sequences (SQL Language Reference 19c, CREATE and ALTER SEQUENCE).
 */
final class OracleSequenceClause extends SequenceClause {

	OracleSequenceClause() {
		super("nocycle");
	}

	@Override
	protected String noLimit(String limit) {
		return "no" + limit;
	}

	@Override
	protected String restartWith() {
		return "restart start with ";
	}

	// A cache has two values at least.
	@Override
	protected String cache(long values) {
		return (values < 2) ? "nocache" : super.cache(values);
	}

}
