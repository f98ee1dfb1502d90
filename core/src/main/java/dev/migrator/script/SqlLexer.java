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
		if (first == '$' && this.syntax.has(LexicalRule.DOLLAR_QUOTES)) {
			return dollar(start);
		}
		if (isWordPart(first)) {
			return word(start);
		}
		return new SqlToken(SqlTokenKind.SYMBOL, start, start + 1);
	}

	private boolean isQuote(char character) {
		return character == '\'' || character == '"'
				|| (character == '`' && this.syntax.has(LexicalRule.BACKTICK_NAMES))
				|| (character == '[' && this.syntax.has(LexicalRule.BRACKET_NAMES));
	}

	private boolean backslashEscapes(char quote, boolean escapeString) {
		return quote == '\'' && (escapeString || this.syntax.has(LexicalRule.BACKSLASH_ESCAPES))
				|| quote == '"' && this.syntax.has(LexicalRule.BACKSLASH_ESCAPES);
	}

	private int spaceEnd(int start) {
		int end = start;
		while (end < this.text.length() && Character.isWhitespace(this.text.charAt(end))) {
			end++;
		}
		return end;
	}

	private boolean startsLineComment(int start) {
		if (this.syntax.has(LexicalRule.SLASH_COMMENTS) && this.text.startsWith("//", start)) {
			return true;
		}
		if (!this.syntax.has(LexicalRule.HASH_COMMENTS)) {
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

	private boolean isExecutable(int start) {
		return (this.text.startsWith("/*!", start) && this.syntax.has(LexicalRule.EXECUTABLE_COMMENTS))
				|| (this.text.startsWith("/*M!", start) && this.syntax.has(LexicalRule.EXECUTABLE_M_COMMENTS));
	}

	private SqlToken blockComment(int start) {
		SqlTokenKind kind = isExecutable(start) ? SqlTokenKind.QUOTED : SqlTokenKind.COMMENT;
		int depth = 0;
		int position = start;
		while (position < this.text.length()) {
			if (this.text.startsWith("/*", position) && (depth == 0 || this.syntax.has(LexicalRule.NESTED_COMMENTS))) {
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
		boolean escapeString = this.syntax.has(LexicalRule.ESCAPE_STRINGS)
				&& this.text.regionMatches(true, start, "e'", 0, 2);
		if (escapeString) {
			return quoted(start, start + 1, '\'', true);
		}
		int chosen = chosenQuote(start);
		if (chosen >= 0) {
			return chosen(start, chosen);
		}
		int end = start;
		while (end < this.text.length() && (isWordPart(this.text.charAt(end)) || this.text.charAt(end) == '$')) {
			end++;
		}
		return new SqlToken(SqlTokenKind.WORD, start, end);
	}

	// Where the quote stands of q' and nq'.
	private int chosenQuote(int start) {
		boolean national = this.text.regionMatches(true, start, "nq'", 0, 3);
		int quote = national ? start + 2 : start + 1;
		boolean opens = this.syntax.has(LexicalRule.CHOSEN_QUOTES)
				&& (national || this.text.regionMatches(true, start, "q'", 0, 2)) && quote + 1 < this.text.length()
				&& !Character.isWhitespace(this.text.charAt(quote + 1));
		return opens ? quote : -1;
	}

	private SqlToken chosen(int start, int quote) {
		char open = this.text.charAt(quote + 1);
		int pair = "[{<(".indexOf(open);
		String close = ((pair < 0) ? open : "]}>)".charAt(pair)) + "'";
		int end = this.text.indexOf(close, quote + 2);
		if (end < 0) {
			throw new SqlSyntaxException(start,
					"the quote " + this.text.substring(start, quote + 2) + " that begins here has no end");
		}
		return new SqlToken(SqlTokenKind.QUOTED, start, end + close.length());
	}

	// PostgreSQL manual 4.1.1, MySQL manual 11.2, SQLite tokenize.c: names take every
	// character beyond ASCII, also parts of letters.
	private static boolean isWordPart(char character) {
		return character == '_' || Character.isLetterOrDigit(character)
				|| (character > 0x7F && !Character.isWhitespace(character));
	}

}
