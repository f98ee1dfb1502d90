package dev.migrator.dialect.sqlserver;

import java.util.List;
import java.util.Optional;

import dev.migrator.dialect.ScriptRules;

/** Writes scripts for {@code sqlcmd}. */
final class SqlserverScriptRules implements ScriptRules {

	// sqlcmd utility: -b ends at the first error, -I has double quotes quote names.
	@Override
	public String runWith() {
		return "sqlcmd -b -I -i FILE";
	}

	@Override
	public Optional<String> begin() {
		return Optional.of("begin transaction");
	}

	@Override
	public String commit() {
		return "commit transaction";
	}

	@Override
	public String utcNow() {
		return "sysutcdatetime()";
	}

	@Override
	public String user() {
		return "system_user";
	}

	// Transact-SQL reference, ALTER USER: the default schema belongs to the user, not to
	// the session.
	@Override
	public Optional<String> useSchema(String schema) {
		return Optional.empty();
	}

	// Transact-SQL reference, SET XACT_ABORT: without it some errors leave the
	// transaction open.
	@Override
	public List<String> opening() {
		return List.of("set xact_abort on");
	}

	// A batch is compiled as a whole, and some statements must be the first of theirs.
	@Override
	public String end(String sql, boolean compound) {
		return sql + ";\nGO";
	}

}
