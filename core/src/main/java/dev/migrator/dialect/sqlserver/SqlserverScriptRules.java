package dev.migrator.dialect.sqlserver;

import java.util.List;
import java.util.Optional;

import dev.migrator.dialect.GuardedBlock;
import dev.migrator.dialect.ScriptRules;

/** Writes scripts for {@code sqlcmd}; each statement is a batch of its own. */
final class SqlserverScriptRules implements ScriptRules {

	@Override
	public String runWith() {
		return "sqlcmd -b -I -x -f 65001 -d DATABASE -i FILE";
	}

	@Override
	public Optional<String> begin() {
		return Optional.of("begin transaction");
	}

	@Override
	public String utcNow() {
		return "sysutcdatetime()";
	}

	@Override
	public String user() {
		return "suser_sname()";
	}

	@Override
	public Optional<String> useSchema(String schema) {
		return Optional.empty();
	}

	// Transact-SQL reference, SET XACT_ABORT: without it some errors leave the
	// transaction
	// open.
	@Override
	public List<String> opening() {
		return List.of("set xact_abort on");
	}

	// Transact-SQL reference, CREATE TRIGGER and CREATE PROCEDURE: they begin a batch.
	@Override
	public String end(String sql, boolean compound) {
		return sql + (compound ? ";" : "") + "\nGO";
	}

	@Override
	public Optional<GuardedBlock> guardedBlock() {
		return Optional.of(new ConditionalBatch());
	}

}
