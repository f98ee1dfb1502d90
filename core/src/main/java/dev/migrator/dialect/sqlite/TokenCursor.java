package dev.migrator.dialect.sqlite;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.migrator.script.SqlToken;
import dev.migrator.script.SqlTokenKind;
import dev.migrator.script.SqlTokens;

/** Walks over the tokens of a text, white space and comments left out. */
final class TokenCursor {

	private final String text;

	private final List<SqlToken> tokens;

	private int position;

	TokenCursor(String text) {
		this.text = text;
		this.tokens = SqlTokens.of("sqlite", text)
			.stream()
			.filter((token) -> token.kind() != SqlTokenKind.SPACE && token.kind() != SqlTokenKind.COMMENT)
			.toList();
	}

	boolean atEnd() {
		return this.position >= this.tokens.size();
	}

	/**
	 * Return where the next token begins in the text.
	 * @return the offset
	 */
	int start() {
		return atEnd() ? this.text.length() : this.tokens.get(this.position).start();
	}

	/**
	 * Return where the token before ends in the text.
	 * @return the offset
	 */
	int end() {
		return (this.position == 0) ? 0 : this.tokens.get(this.position - 1).end();
	}

	String peek() {
		return peek(0);
	}

	private String peek(int ahead) {
		int index = this.position + ahead;
		if (index >= this.tokens.size()) {
			return "";
		}
		return this.text.substring(this.tokens.get(index).start(), this.tokens.get(index).end());
	}

	String next() {
		String token = peek();
		this.position++;
		return token;
	}

	boolean isAt(String... words) {
		for (int i = 0; i < words.length; i++) {
			if (!peek(i).equalsIgnoreCase(words[i])) {
				return false;
			}
		}
		return true;
	}

	boolean isAtOneOf(Set<String> words) {
		return words.contains(peek().toLowerCase(Locale.ROOT));
	}

	boolean skip(String... words) {
		if (isAt(words)) {
			this.position += words.length;
			return true;
		}
		return false;
	}

	void require(String word) {
		if (!skip(word)) {
			throw new UnreadableDefinitionException("'" + word + "' was expected instead of '" + peek() + "'",
					this.text);
		}
	}

	/**
	 * Read a name, with or without quotes.
	 * @return the name without quotes
	 */
	String name() {
		if (atEnd() || this.tokens.get(this.position).kind() == SqlTokenKind.SYMBOL) {
			throw new UnreadableDefinitionException("a name was expected instead of '" + peek() + "'", this.text);
		}
		return unquoted(next());
	}

	/**
	 * Skip what is in parentheses.
	 * @return the text between them
	 */
	String parenthesized() {
		require("(");
		int from = end();
		for (int depth = 1; depth > 0;) {
			if (atEnd()) {
				throw new UnreadableDefinitionException("a parenthesis has no end", this.text);
			}
			String token = next();
			depth += token.equals("(") ? 1 : token.equals(")") ? -1 : 0;
		}
		return this.text.substring(from, end() - 1).strip();
	}

	/**
	 * Return whether the next token stands directly behind the one before.
	 * @return whether nothing is between them
	 */
	boolean isAdjacent() {
		return !atEnd() && start() == end();
	}

	String since(int from) {
		return this.text.substring(from, end());
	}

	String rest() {
		return this.text.substring(start());
	}

	static String unquoted(String token) {
		char first = token.charAt(0);
		String inner = (token.length() > 1) ? token.substring(1, token.length() - 1) : token;
		return switch (first) {
			case '"', '`', '\'' -> inner.replace(("" + first) + first, "" + first);
			case '[' -> inner;
			default -> token;
		};
	}

	/**
	 * Return whether a text holds a word or a quoted name, in any case.
	 * @param text the text
	 * @param name the name
	 * @return whether it does
	 */
	static boolean mentions(@Nullable String text, String name) {
		if (text == null) {
			return false;
		}
		TokenCursor cursor = new TokenCursor(text);
		while (!cursor.atEnd()) {
			String token = cursor.next();
			boolean isText = token.charAt(0) == '\'';
			if (!isText && unquoted(token).equalsIgnoreCase(name)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Return a text in which one name has become another.
	 * @param text the text
	 * @param name the name
	 * @param written the other name as it stands in a statement
	 * @return the text
	 */
	static String replace(String text, String name, String written) {
		StringBuilder replaced = new StringBuilder();
		TokenCursor cursor = new TokenCursor(text);
		int copied = 0;
		while (!cursor.atEnd()) {
			int from = cursor.start();
			String token = cursor.next();
			if (token.charAt(0) != '\'' && unquoted(token).equalsIgnoreCase(name)) {
				replaced.append(text, copied, from).append(written);
				copied = cursor.end();
			}
		}
		return replaced.append(text.substring(copied)).toString();
	}

}
