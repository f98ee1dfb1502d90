package dev.migrator.dialect.mysql;

import dev.migrator.dialect.Quoting;
import dev.migrator.dialect.RestartClause;
import dev.migrator.operation.RestartAbove;
import dev.migrator.schema.QualifiedName;

/**
 * Lets sequences of MariaDB go on. All that restarts one takes constants only, and
 * {@code execute immediate} takes no query (MariaDB Knowledge Base, EXECUTE IMMEDIATE).
 */
final class MysqlRestartClause extends RestartClause {

	MysqlRestartClause(Quoting quoting) {
		super(quoting);
	}

	@Override
	protected String given(QualifiedName sequence) {
		return "select next_not_cached_value - 1 as n from " + quoting().name(sequence);
	}

	@Override
	protected String sequence(QualifiedName sequence, RestartAbove above) {
		return "begin not atomic declare start_number bigint default (" + next(above) + "); execute immediate concat("
				+ quoting().literal("alter sequence " + quoting().name(sequence) + " restart with ")
				+ ", start_number); end";
	}

}
