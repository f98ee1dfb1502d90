package dev.migrator.script;

import java.util.Locale;

/**
 * Writes a statement so that two statements with the same meaning become the same text:
 * comments are dropped, white space is folded and words without quotes are in lower case.
 * Quoted text stays, but for its line ends.
 */
public final class SqlNormalizer {

	private final SqlSyntax syntax;

	/**
	 * Create a normalizer.
	 * @param dialect the name of the dialect that the statements are for
	 */
	public SqlNormalizer(String dialect) {
		this.syntax = SqlSyntax.of(dialect);
	}

	/**
	 * Normalize a statement.
	 * @param sql the statement
	 * @return the normalized text; the text as it is when it cannot be read
	 */
	public String normalize(String sql) {
		try {
			return write(sql);
		}
		catch (SqlSyntaxException ex) {
			return sql.strip();
		}
	}

	private String write(String sql) {
		SqlLexer lexer = new SqlLexer(sql, this.syntax);
		StringBuilder text = new StringBuilder(sql.length());
		boolean gap = false;
		for (int position = 0; position < sql.length();) {
			SqlToken token = lexer.at(position);
			position = token.end();
			if (token.kind() == SqlTokenKind.SPACE || token.kind() == SqlTokenKind.COMMENT) {
				gap = true;
				continue;
			}
			String piece = sql.substring(token.start(), token.end());
			if (gap && needsGap(text, piece)) {
				text.append(' ');
			}
			gap = false;
			text.append(
					(token.kind() == SqlTokenKind.WORD) ? piece.toLowerCase(Locale.ROOT) : piece.replace("\r\n", "\n"));
		}
		return text.toString();
	}

	// White space next to a bracket or comma means nothing; between operators it may.
	private static boolean needsGap(StringBuilder before, String next) {
		if (before.isEmpty()) {
			return false;
		}
		return "(),;".indexOf(before.charAt(before.length() - 1)) < 0 && "(),;".indexOf(next.charAt(0)) < 0;
	}

}
