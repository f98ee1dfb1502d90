package dev.migrator.dialect.sqlserver;

import dev.migrator.dialect.ConstraintClause;
import dev.migrator.dialect.Quoting;
import dev.migrator.schema.ReferentialAction;
import dev.migrator.schema.UniqueConstraint;

/** Writes constraint definitions (Transact-SQL reference, "create table"). */
final class SqlserverConstraintClause extends ConstraintClause {

	SqlserverConstraintClause(Quoting quoting) {
		super(quoting);
	}

	// "Unique constraints and check constraints": one null is all that a column may have.
	@Override
	public String visitUnique(UniqueConstraint unique) {
		return super.visitUnique(UniqueConstraint.of(unique.name(), unique.columns()));
	}

	// "No action" checks at the end of the statement, as restrict would.
	@Override
	protected String action(String event, ReferentialAction action) {
		return (action == ReferentialAction.RESTRICT) ? "" : super.action(event, action);
	}

}
