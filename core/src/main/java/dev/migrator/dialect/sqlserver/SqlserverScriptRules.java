package dev.migrator.dialect.sqlserver;

import java.util.List;
import java.util.Optional;

import dev.migrator.dialect.ScriptRules;

/** Writes scripts for {@code sqlcmd}. */
final class SqlserverScriptRules implements ScriptRules {

	// "sqlcmd utility": stop at an error, quoted_identifier on, no variables, UTF-8.
	@Override
	public String runWith() {
		return "sqlcmd -b -I -x -f 65001 -S SERVER -d DATABASE -i FILE";
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
		return "original_login()";
	}

	// "alter user": the default schema belongs to the user, not to the session.
	@Override
	public Optional<String> useSchema(String schema) {
		return Optional.empty();
	}

	// "set xact_abort": without it many errors leave the transaction open.
	@Override
	public List<String> opening() {
		return List.of("set xact_abort on", "set quoted_identifier on");
	}

	@Override
	public String end(String sql, boolean compound) {
		return sql + ";\ngo";
	}

}
