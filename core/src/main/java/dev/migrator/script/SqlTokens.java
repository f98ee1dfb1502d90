package dev.migrator.script;

import java.util.ArrayList;
import java.util.List;

/** Takes SQL text apart. */
public final class SqlTokens {

	private SqlTokens() {
	}

	/**
	 * Take a text apart.
	 * @param dialect the name of the dialect that the text is for
	 * @param sql the text
	 * @return the tokens; joined they are the text
	 * @throws dev.migrator.revision.MigratorException when a quote or a comment has no
	 * end
	 */
	public static List<SqlToken> of(String dialect, String sql) {
		SqlLexer lexer = new SqlLexer(sql, SqlSyntax.of(dialect));
		List<SqlToken> tokens = new ArrayList<>();
		for (int position = 0; position < sql.length();) {
			SqlToken token = lexer.at(position);
			tokens.add(token);
			position = token.end();
		}
		return List.copyOf(tokens);
	}

}
