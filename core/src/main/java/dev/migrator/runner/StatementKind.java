package dev.migrator.runner;

import java.util.List;
import java.util.Set;

import dev.migrator.script.SqlWords;

/** What a statement does to a transaction. */
enum StatementKind {

	/** Defines things: where definitions are not transactional, it commits. */
	DEFINITION,

	/** Changes rows as one whole and never commits. */
	CHANGE,

	/** May do anything. */
	OTHER;

	// MySQL manual, "Statements That Cause an Implicit Commit"; H2 commits at the same
	// words. A block of MariaDB, "begin not atomic", may hold any of them.
	private static final Set<String> DEFINING = Set.of("create", "alter", "drop", "rename", "truncate", "comment",
			"grant", "revoke", "analyze", "optimize", "repair", "begin");

	private static final Set<String> CHANGING = Set.of("insert", "update", "delete", "merge", "replace");

	static StatementKind of(SqlWords reader, String sql) {
		List<String> words = reader.first(sql, 1);
		if (words.stream().anyMatch(DEFINING::contains)) {
			return DEFINITION;
		}
		return words.stream().anyMatch(CHANGING::contains) ? CHANGE : OTHER;
	}

}
