package dev.migrator.dialect.oracle;

import java.util.List;
import java.util.Optional;

import dev.migrator.dialect.ScriptRules;

/** Writes scripts for {@code sqlplus} (SQL*Plus User's Guide and Reference 19c). */
final class OracleScriptRules implements ScriptRules {

	// WHENEVER SQLERROR and SET: stop at an error, leave ampersands alone, and read blank
	// lines and semicolons as part of a statement, which a slash ends.
	private static final List<String> COMMANDS = List.of("whenever sqlerror exit failure rollback", "set define off",
			"set sqlblanklines on", "set sqlterminator off");

	@Override
	public String runWith() {
		return "NLS_LANG=.AL32UTF8 sqlplus -L -S USER/PASSWORD@DATABASE < FILE";
	}

	@Override
	public Optional<String> begin() {
		return Optional.empty();
	}

	@Override
	public String utcNow() {
		return "sys_extract_utc(systimestamp)";
	}

	@Override
	public String user() {
		return "user";
	}

	@Override
	public Optional<String> useSchema(String schema) {
		return Optional.of("alter session set current_schema = " + schema);
	}

	@Override
	public List<String> clientCommands() {
		return COMMANDS;
	}

	// A block of PL/SQL ends with a semicolon of its own.
	@Override
	public String end(String sql, boolean compound) {
		return sql + (compound ? ";" : "") + "\n/";
	}

}
