package dev.migrator.dialect.oracle;

import dev.migrator.dialect.DialectFeatures;
import dev.migrator.dialect.IndexClause;
import dev.migrator.dialect.Quoting;
import dev.migrator.operation.CreateIndex;
import dev.migrator.schema.IndexPart;

/** Writes statements about indexes (SQL Language Reference 19c, CREATE INDEX). */
final class OracleIndexClause extends IndexClause {

	private final Quoting quoting;

	OracleIndexClause(Quoting quoting, DialectFeatures features) {
		super(quoting, features);
		this.quoting = quoting;
	}

	// An index without a schema is made in that of the session.
	@Override
	protected String indexName(CreateIndex operation) {
		return this.quoting.name(operation.table().withName(operation.index().name()));
	}

	@Override
	protected String part(IndexPart part) {
		return part.isExpression() ? part.text() + (part.descending() ? " desc" : "") : super.part(part);
	}

}
