package dev.migrator.dialect.postgresql;

import java.util.List;

import dev.migrator.dialect.AlterColumnClause;
import dev.migrator.dialect.DdlStep;
import dev.migrator.dialect.Quoting;
import dev.migrator.dialect.SequenceClause;
import dev.migrator.dialect.TypeRules;
import dev.migrator.operation.AlterColumn;
import dev.migrator.operation.RestartAbove;

/** Writes changes of columns for PostgreSQL (PostgreSQL 18, ALTER TABLE). */
final class PostgresqlAlterColumnClause extends AlterColumnClause {

	private final PostgresqlRestartClause restarts;

	PostgresqlAlterColumnClause(Quoting quoting, TypeRules types, SequenceClause sequences) {
		super(quoting, types, sequences);
		this.restarts = new PostgresqlRestartClause(quoting);
	}

	@Override
	protected List<DdlStep> numbering(AlterColumn operation, RestartAbove rows) {
		return List.of(DdlStep.statement(this.restarts.identity(operation.table(), operation.column(), rows)));
	}

}
