package dev.migrator.script;

import java.util.List;

/** Splits a script as the database's client program does. */
public final class ScriptStatements {

	private ScriptStatements() {
	}

	/**
	 * Split a script.
	 * @param dialect the name of the dialect
	 * @param script the script
	 * @return the statements in order
	 */
	public static List<String> of(String dialect, String script) {
		return SqlSplitter.split(script, SqlSyntax.of(dialect), 1).stream().map(SqlStatementText::text).toList();
	}

}
