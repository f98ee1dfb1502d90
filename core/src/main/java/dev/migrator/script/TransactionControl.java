package dev.migrator.script;

import java.util.List;
import java.util.Set;

/**
 * Recognises statements that begin or end a transaction. A part of a revision that did so
 * unseen would be kept when the rest of it is rolled back.
 */
public final class TransactionControl {

	private static final Set<String> ALWAYS = Set.of("commit", "abort");

	// What may stand behind "begin" and "end" in their sense of a transaction (PostgreSQL
	// 18, BEGIN and END; SQLite, lang_transaction; MySQL 9.x, 15.3.1). Anything else is a
	// block of a procedural language.
	private static final Set<String> BEHIND = Set.of("work", "transaction", "tran", "isolation", "read", "not",
			"deferrable", "deferred", "immediate", "exclusive", "concurrent", "and");

	// MariaDB, "BEGIN END": a block outside of routines.
	private static final List<String> ATOMIC_BLOCK = List.of("begin", "not", "atomic");

	private static final int WORDS = 3;

	private final SqlWords words;

	/**
	 * Create the recognition.
	 * @param words reads the words of the dialect
	 */
	public TransactionControl(SqlWords words) {
		this.words = words;
	}

	/**
	 * Return whether a statement begins or ends a transaction. What concerns a savepoint
	 * does not.
	 * @param sql the statement
	 * @return whether it does
	 */
	public boolean isIn(String sql) {
		List<String> first = this.words.first(sql, WORDS);
		if (first.isEmpty()) {
			return false;
		}
		return switch (first.get(0)) {
			case "begin", "end" -> first.size() == 1 || (BEHIND.contains(first.get(1)) && !first.equals(ATOMIC_BLOCK));
			case "start", "prepare" -> first.size() > 1 && first.get(1).equals("transaction");
			case "rollback" -> !first.contains("to");
			case "set" -> first.size() > 1 && first.get(1).equals("autocommit");
			default -> ALWAYS.contains(first.get(0));
		};
	}

}
