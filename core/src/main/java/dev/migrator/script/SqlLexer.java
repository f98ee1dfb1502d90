package dev.migrator.script;

/** Finds the token that begins at a place of a text. */
final class SqlLexer {

	private final String text;

	private final SqlSyntax syntax;

	SqlLexer(String text, SqlSyntax syntax) {
		this.text = text;
		this.syntax = syntax;
	}

	SqlToken at(int start) {
		char first = this.text.charAt(start);
		if (Character.isWhitespace(first)) {
			return new SqlToken(SqlTokenKind.SPACE, start, spaceEnd(start));
		}
		if (startsLineComment(start)) {
			return new SqlToken(SqlTokenKind.COMMENT, start, lineEnd(start));
		}
		if (this.text.startsWith("/*", start)) {
			return blockComment(start);
		}
		if (isQuote(first)) {
			return quoted(start, start, first, backslashEscapes(first, false));
		}
		if (first == '$' && this.syntax.dollarQuotes()) {
			return dollar(start);
		}
		if (isWordPart(first)) {
			return word(start);
		}
		return new SqlToken(SqlTokenKind.SYMBOL, start, start + 1);
	}

	private boolean isQuote(char character) {
		return character == '\'' || character == '"' || (character == '`' && this.syntax.backtickNames())
				|| (character == '[' && this.syntax.bracketNames());
	}

	private boolean backslashEscapes(char quote, boolean escapeString) {
		return quote == '\'' && (escapeString || this.syntax.backslashEscapes())
				|| quote == '"' && this.syntax.backslashEscapes();
	}

	private int spaceEnd(int start) {
		int end = start;
		while (end < this.text.length() && Character.isWhitespace(this.text.charAt(end))) {
			end++;
		}
		return end;
	}

	private boolean startsLineComment(int start) {
		if (this.syntax.slashComments() && this.text.startsWith("//", start)) {
			return true;
		}
		if (!this.syntax.hashComments()) {
			return this.text.startsWith("--", start);
		}
		return this.text.charAt(start) == '#' || (this.text.startsWith("--", start) && isBlank(start + 2));
	}

	// MySQL manual 11.7: "5--1" is a subtraction.
	private boolean isBlank(int position) {
		return position < this.text.length() && this.text.charAt(position) <= ' ';
	}

	private int lineEnd(int start) {
		int end = this.text.indexOf('\n', start);
		return (end < 0) ? this.text.length() : end;
	}

	// MySQL manual 11.7: the text in /*! ... */ is part of the statement.
	private SqlToken blockComment(int start) {
		SqlTokenKind kind = this.text.startsWith("/*!", start) && this.syntax.hashComments() ? SqlTokenKind.QUOTED
				: SqlTokenKind.COMMENT;
		int depth = 0;
		int position = start;
		while (position < this.text.length()) {
			if (this.text.startsWith("/*", position) && (depth == 0 || this.syntax.nestedComments())) {
				depth++;
				position += 2;
			}
			else if (this.text.startsWith("*/", position)) {
				depth--;
				position += 2;
				if (depth == 0) {
					return new SqlToken(kind, start, position);
				}
			}
			else {
				position++;
			}
		}
		throw new SqlSyntaxException(start, "the comment that begins here has no end");
	}

	private SqlToken quoted(int start, int quoteAt, char open, boolean backslash) {
		char close = (open == '[') ? ']' : open;
		int position = quoteAt + 1;
		while (position < this.text.length()) {
			char character = this.text.charAt(position);
			if (character == '\\' && backslash) {
				position += 2;
			}
			else if (character != close) {
				position++;
			}
			else if (position + 1 < this.text.length() && this.text.charAt(position + 1) == close) {
				position += 2;
			}
			else {
				return new SqlToken(SqlTokenKind.QUOTED, start, position + 1);
			}
		}
		throw new SqlSyntaxException(start, "the quote " + open + " that begins here has no end");
	}

	private SqlToken dollar(int start) {
		int position = start + 1;
		while (position < this.text.length() && isWordPart(this.text.charAt(position))) {
			position++;
		}
		boolean opens = position < this.text.length() && this.text.charAt(position) == '$'
				&& !(position > start + 1 && Character.isDigit(this.text.charAt(start + 1)));
		if (!opens) {
			return new SqlToken(SqlTokenKind.SYMBOL, start, start + 1);
		}
		String tag = this.text.substring(start, position + 1);
		int end = this.text.indexOf(tag, position + 1);
		if (end < 0) {
			throw new SqlSyntaxException(start, "the body that " + tag + " begins here has no end");
		}
		return new SqlToken(SqlTokenKind.QUOTED, start, end + tag.length());
	}

	private SqlToken word(int start) {
		boolean escapeString = this.syntax.escapeStrings() && this.text.regionMatches(true, start, "e'", 0, 2);
		if (escapeString) {
			return quoted(start, start + 1, '\'', true);
		}
		int end = start;
		while (end < this.text.length() && (isWordPart(this.text.charAt(end)) || this.text.charAt(end) == '$')) {
			end++;
		}
		return new SqlToken(SqlTokenKind.WORD, start, end);
	}

	// PostgreSQL manual 4.1.1, MySQL manual 11.2, SQLite tokenize.c: names take every
	// character beyond ASCII, also parts of letters.
	private static boolean isWordPart(char character) {
		return character == '_' || Character.isLetterOrDigit(character)
				|| (character > 0x7F && !Character.isWhitespace(character));
	}

}
