package dev.migrator.script;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import static dev.migrator.script.LexicalRule.ATOMIC_BLOCKS;
import static dev.migrator.script.LexicalRule.BACKSLASH_ESCAPES;
import static dev.migrator.script.LexicalRule.BACKTICK_NAMES;
import static dev.migrator.script.LexicalRule.BRACKET_NAMES;
import static dev.migrator.script.LexicalRule.CHOSEN_QUOTES;
import static dev.migrator.script.LexicalRule.DELIMITER_COMMAND;
import static dev.migrator.script.LexicalRule.DOLLAR_QUOTES;
import static dev.migrator.script.LexicalRule.ESCAPE_STRINGS;
import static dev.migrator.script.LexicalRule.EXECUTABLE_COMMENTS;
import static dev.migrator.script.LexicalRule.EXECUTABLE_M_COMMENTS;
import static dev.migrator.script.LexicalRule.GO_LINES;
import static dev.migrator.script.LexicalRule.HASH_COMMENTS;
import static dev.migrator.script.LexicalRule.NESTED_COMMENTS;
import static dev.migrator.script.LexicalRule.SLASH_COMMENTS;
import static dev.migrator.script.LexicalRule.SLASH_LINES;

/** The lexical rules in which databases differ. */
final class SqlSyntax {

	private static final SqlSyntax ANSI = new SqlSyntax();

	// MySQL manual 11.1.1 (strings), 11.7 (comments), 27.1 (delimiter); MariaDB "Comment
	// Syntax", "BEGIN END"; PostgreSQL manual 4.1; H2 manual, grammar of "Dollar Quoted
	// String" and "Comments"; SQLite "lang_keywords" and "lang_comment"; Transact-SQL
	// "Database identifiers", "Slash star comment" and "SQL Server utilities statements -
	// GO"; Oracle SQL Language Reference, "Text Literals", SQL*Plus User's Guide 4.1.2.
	private static final Map<String, SqlSyntax> BY_DIALECT = Map.of("postgresql",
			new SqlSyntax(DOLLAR_QUOTES, NESTED_COMMENTS, ESCAPE_STRINGS), "h2",
			new SqlSyntax(DOLLAR_QUOTES, NESTED_COMMENTS, SLASH_COMMENTS), "mysql",
			new SqlSyntax(BACKSLASH_ESCAPES, BACKTICK_NAMES, HASH_COMMENTS, EXECUTABLE_COMMENTS, DELIMITER_COMMAND),
			"mariadb",
			new SqlSyntax(BACKSLASH_ESCAPES, BACKTICK_NAMES, HASH_COMMENTS, EXECUTABLE_COMMENTS, EXECUTABLE_M_COMMENTS,
					DELIMITER_COMMAND, ATOMIC_BLOCKS),
			"sqlite", new SqlSyntax(BACKTICK_NAMES, BRACKET_NAMES), "sqlserver",
			new SqlSyntax(NESTED_COMMENTS, BRACKET_NAMES, GO_LINES), "hsqldb", ANSI, "oracle",
			new SqlSyntax(CHOSEN_QUOTES, SLASH_LINES));

	private static final List<String> DIALECTS = BY_DIALECT.keySet().stream().sorted().toList();

	private final Set<LexicalRule> rules;

	private SqlSyntax(LexicalRule... rules) {
		this.rules = rules.length == 0 ? Set.of() : EnumSet.copyOf(List.of(rules));
	}

	static SqlSyntax of(String dialect) {
		return BY_DIALECT.getOrDefault(dialect, ANSI);
	}

	static boolean isDialect(String name) {
		return BY_DIALECT.containsKey(name);
	}

	static List<String> dialects() {
		return DIALECTS;
	}

	boolean has(LexicalRule rule) {
		return this.rules.contains(rule);
	}

}
