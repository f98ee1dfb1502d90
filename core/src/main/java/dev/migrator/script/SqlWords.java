package dev.migrator.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the words that a statement begins with. */
public final class SqlWords {

	private final SqlSyntax syntax;

	/**
	 * Create a reader.
	 * @param dialect the name of the dialect that the statements are for
	 */
	public SqlWords(String dialect) {
		this.syntax = SqlSyntax.of(dialect);
	}

	/**
	 * Return the names of the dialects whose words can be told apart.
	 * @return the names, sorted
	 */
	public static List<String> dialects() {
		return SqlSyntax.dialects();
	}

	/**
	 * Return what a statement begins with, white space and comments left out. Words
	 * without quotes are in lower case, quoted text keeps its quotes, and any other
	 * character stands alone.
	 * @param sql the statement
	 * @param limit how many words to read at most
	 * @return the words in order; as many as can be read when the text is malformed
	 */
	public List<String> first(String sql, int limit) {
		SqlLexer lexer = new SqlLexer(sql, this.syntax);
		List<String> words = new ArrayList<>();
		try {
			for (int position = 0; position < sql.length() && words.size() < limit;) {
				SqlToken token = lexer.at(position);
				position = token.end();
				add(words, sql, token);
			}
		}
		catch (SqlSyntaxException ex) {
			return words;
		}
		return words;
	}

	private static void add(List<String> words, String sql, SqlToken token) {
		if (token.kind() == SqlTokenKind.SPACE || token.kind() == SqlTokenKind.COMMENT) {
			return;
		}
		String piece = sql.substring(token.start(), token.end());
		words.add((token.kind() == SqlTokenKind.WORD) ? piece.toLowerCase(Locale.ROOT) : piece);
	}

}
