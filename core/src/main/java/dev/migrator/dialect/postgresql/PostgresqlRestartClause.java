package dev.migrator.dialect.postgresql;

import dev.migrator.dialect.Quoting;
import dev.migrator.dialect.RestartClause;
import dev.migrator.operation.RestartAbove;
import dev.migrator.schema.QualifiedName;

/**
 * Lets sequences go on by {@code setval}, since {@code alter sequence} takes constants
 * only (PostgreSQL 18, 9.17).
 */
final class PostgresqlRestartClause extends RestartClause {

	PostgresqlRestartClause(Quoting quoting) {
		super(quoting);
	}

	@Override
	protected String given(QualifiedName sequence) {
		return "select last_value as n from " + quoting().name(sequence);
	}

	@Override
	protected String sequence(QualifiedName sequence, RestartAbove above) {
		return restart(quoting().literal(quoting().name(sequence)), above);
	}

	String identity(QualifiedName table, String column, RestartAbove above) {
		return restart("pg_get_serial_sequence(" + quoting().literal(quoting().name(table)) + ", "
				+ quoting().literal(column) + ")", above);
	}

	private String restart(String sequence, RestartAbove above) {
		return "select setval(" + sequence + ", (" + next(above) + ")::bigint, false)";
	}

}
