package dev.migrator.script;

import java.util.List;
import java.util.Map;

/**
 * The lexical rules in which databases differ.
 *
 * @param dollarQuotes whether {@code $tag$ ... $tag$} quotes text
 * @param nestedComments whether block comments nest
 * @param backslashEscapes whether a backslash escapes in every string
 * @param escapeStrings whether a backslash escapes in strings that begin with {@code E'}
 * @param backtickNames whether backticks quote names
 * @param bracketNames whether brackets quote names
 * @param hashComments whether {@code #} begins a comment, and {@code --} only before
 * white space
 * @param slashComments whether {@code //} begins a comment
 * @param delimiterCommand whether a line {@code delimiter x} changes what ends a
 * statement
 */
record SqlSyntax(boolean dollarQuotes, boolean nestedComments, boolean backslashEscapes, boolean escapeStrings,
		boolean backtickNames, boolean bracketNames, boolean hashComments, boolean slashComments,
		boolean delimiterCommand) {

	private static final SqlSyntax ANSI = new SqlSyntax(false, false, false, false, false, false, false, false, false);

	// MySQL manual 11.1.1 (strings), 11.7 (comments), 27.1 (delimiter).
	private static final SqlSyntax MYSQL = new SqlSyntax(false, false, true, false, true, false, true, false, true);

	// PostgreSQL manual 4.1; H2 manual, grammar of "Dollar Quoted String" and "Comments";
	// SQLite "lang_keywords" and
	// "lang_comment"; Transact-SQL "Database identifiers" and "Slash star comment".
	private static final Map<String, SqlSyntax> BY_DIALECT = Map.of("postgresql",
			new SqlSyntax(true, true, false, true, false, false, false, false, false), "h2",
			new SqlSyntax(true, true, false, false, false, false, false, true, false), "mysql", MYSQL, "mariadb", MYSQL,
			"sqlite", new SqlSyntax(false, false, false, false, true, true, false, false, false), "sqlserver",
			new SqlSyntax(false, true, false, false, false, true, false, false, false), "hsqldb", ANSI, "oracle", ANSI);

	static SqlSyntax of(String dialect) {
		return BY_DIALECT.getOrDefault(dialect, ANSI);
	}

	static boolean isDialect(String name) {
		return BY_DIALECT.containsKey(name);
	}

	static List<String> dialects() {
		return BY_DIALECT.keySet().stream().sorted().toList();
	}

}
