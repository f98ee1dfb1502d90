package dev.migrator.dialect.oracle;

import dev.migrator.dialect.ConstraintClause;
import dev.migrator.dialect.Quoting;
import dev.migrator.schema.ReferentialAction;

/** Writes constraint definitions (SQL Language Reference 19c, constraint). */
final class OracleConstraintClause extends ConstraintClause {

	OracleConstraintClause(Quoting quoting) {
		super(quoting);
	}

	// references_clause: cascade and set null are all it has; what is left out restricts.
	@Override
	protected String action(String event, ReferentialAction action) {
		return (action == ReferentialAction.RESTRICT) ? "" : super.action(event, action);
	}

}
