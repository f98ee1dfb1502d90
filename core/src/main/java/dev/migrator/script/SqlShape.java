package dev.migrator.script;

import java.util.List;

/**
 * A statement as it can be followed by what ends it in a script.
 *
 * @param text the statement, without blanks, comments and semicolons at its end
 * @param compound whether there are semicolons inside, outside of quotes and comments
 */
public record SqlShape(String text, boolean compound) {

	/**
	 * Look at a statement.
	 * @param dialect the name of the dialect that the statement is for
	 * @param sql the statement
	 * @return its shape
	 * @throws dev.migrator.revision.MigratorException when a quote or a comment has no
	 * end
	 */
	public static SqlShape of(String dialect, String sql) {
		List<SqlToken> tokens = SqlTokens.of(dialect, sql);
		int last = tokens.size();
		while (last > 0 && isTail(tokens.get(last - 1), sql)) {
			last--;
		}
		List<SqlToken> kept = tokens.subList(0, last);
		boolean compound = kept.stream().anyMatch((token) -> isSemicolon(token, sql));
		return new SqlShape((last == 0) ? "" : sql.substring(0, kept.get(last - 1).end()), compound);
	}

	private static boolean isTail(SqlToken token, String sql) {
		return token.kind() == SqlTokenKind.SPACE || token.kind() == SqlTokenKind.COMMENT || isSemicolon(token, sql);
	}

	private static boolean isSemicolon(SqlToken token, String sql) {
		return token.kind() == SqlTokenKind.SYMBOL && sql.charAt(token.start()) == ';';
	}

}
