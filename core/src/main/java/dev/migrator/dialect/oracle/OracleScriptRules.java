package dev.migrator.dialect.oracle;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.migrator.dialect.GuardedBlock;
import dev.migrator.dialect.Quoting;
import dev.migrator.dialect.ScriptRules;

/** Writes scripts for {@code sqlplus} and {@code sql}. */
final class OracleScriptRules implements ScriptRules {

	// SQL*Plus User's Guide 23ai, 4.1.2: these are sent at a slash instead of a
	// semicolon.
	private static final Pattern UNITS = Pattern.compile("(?is)\\s*create\\s+(or\\s+replace\\s+)?"
			+ "((non)?editionable\\s+)?(type|package|function|procedure|trigger|library)\\b.*");

	private final Quoting quoting;

	OracleScriptRules(Quoting quoting) {
		this.quoting = quoting;
	}

	@Override
	public String runWith() {
		return "sqlplus -S -L USER@DATABASE @FILE";
	}

	// SQL*Plus User's Guide 23ai, 12.41: ampersands are variables and an empty line ends
	// a
	// statement, unless told otherwise.
	@Override
	public List<String> clientCommands() {
		return List.of("whenever sqlerror exit failure rollback", "whenever oserror exit failure rollback",
				"set define off", "set sqlblanklines on");
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
	public String end(String sql, boolean compound) {
		return (compound || UNITS.matcher(sql).matches()) ? sql + ";\n/" : sql + ";";
	}

	@Override
	public Optional<GuardedBlock> guardedBlock() {
		return Optional.of(new PlsqlBlock(this.quoting));
	}

}
