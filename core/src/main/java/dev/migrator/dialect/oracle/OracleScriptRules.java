package dev.migrator.dialect.oracle;

import java.util.List;
import java.util.Optional;

import dev.migrator.dialect.ScriptRules;

/** Writes scripts for SQL*Plus and SQLcl. */
final class OracleScriptRules implements ScriptRules {

	@Override
	public String runWith() {
		return "sqlplus -S -L USER@DATABASE @FILE";
	}

	// Database Concepts 19c, 10 Transactions: the first statement begins one.
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

	// SQL*Plus User's Guide 19c, SET and WHENEVER SQLERROR: otherwise it goes on after an
	// error, asks for a value at each "&" and ends a statement at an empty line.
	@Override
	public List<String> opening() {
		return List.of("whenever sqlerror exit failure rollback", "set define off", "set sqlblanklines on");
	}

	// SQL*Plus User's Guide 19c, 5.4.2: a slash on a line of its own runs a block.
	@Override
	public String end(String sql, boolean compound) {
		return compound ? sql + ";\n/" : sql + ";";
	}

}
