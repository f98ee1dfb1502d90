package dev.migrator.autogenerate.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words and signs of an SQL expression. Names lose their quotes and their case, since
 * databases write both as they like.
 *
 * @param tokens the words and signs in order
 */
record ExpressionTokens(List<Token> tokens) {

	private static final Pattern TOKEN = Pattern.compile("(?<blank>\\s+)"
			+ "|(?<text>(?:[eEnNbBxX]|_\\w+\\s*)?'(?:[^'\\\\]|''|\\\\.)*')" + "|(?<quoted>\"(?:[^\"]|\"\")*\"|`[^`]*`)"
			+ "|(?<number>\\d+(?:\\.\\d*)?(?:[eE][+-]?\\d+)?|\\.\\d+)" + "|(?<word>[\\p{L}_][\\p{L}\\p{N}_$#]*)"
			+ "|(?<sign>::|->>|->|#>>|#>|\\|\\||!~~\\*|!~~|~~\\*|~~|!~\\*|!~|~\\*|<=|>=|<>|!=|@>|<@|&&|[^\\s\\w])",
			Pattern.DOTALL);

	private static final Pattern PREFIX = Pattern.compile("^(?:[nN]|_\\w+\\s*)(?=')");

	// PostgreSQL manual, 4.1.2.2: string constants with C-style escapes.
	private static final Map<String, String> ESCAPES = Map.of("b", "\b", "f", "\f", "n", "\n", "r", "\r", "t", "\t",
			"\\", "\\", "'", "''");

	private static final Pattern ESCAPE = Pattern.compile("\\\\(.)", Pattern.DOTALL);

	/** Copy the list. */
	ExpressionTokens {
		tokens = List.copyOf(tokens);
	}

	static ExpressionTokens of(String expression) {
		List<Token> tokens = new ArrayList<>();
		Matcher matcher = TOKEN.matcher(expression);
		while (matcher.find()) {
			if (matcher.group("blank") == null) {
				tokens.add(token(matcher));
			}
		}
		return new ExpressionTokens(tokens);
	}

	private static Token token(Matcher matcher) {
		String text = matcher.group();
		if (matcher.group("text") != null) {
			return new Token(Kind.TEXT, text(text));
		}
		if (matcher.group("quoted") != null) {
			String quote = text.substring(0, 1);
			String name = text.substring(1, text.length() - 1).replace(quote + quote, quote);
			return new Token(Kind.NAME, name.toLowerCase(Locale.ROOT));
		}
		if (matcher.group("number") != null) {
			return new Token(Kind.NUMBER, text.toLowerCase(Locale.ROOT));
		}
		return (matcher.group("word") != null) ? new Token(Kind.WORD, text.toLowerCase(Locale.ROOT))
				: new Token(Kind.SIGN, text);
	}

	private static String text(String literal) {
		if (!literal.regionMatches(true, 0, "e'", 0, 2)) {
			return PREFIX.matcher(literal).replaceFirst("");
		}
		boolean known = ESCAPE.matcher(literal).results().allMatch((escape) -> ESCAPES.containsKey(escape.group(1)));
		return !known ? literal : ESCAPE.matcher(literal.substring(1))
			.replaceAll((escape) -> Matcher.quoteReplacement(ESCAPES.getOrDefault(escape.group(1), "")));
	}

	boolean mentionsAny(Set<String> names) {
		Set<String> folded = new HashSet<>();
		names.forEach((name) -> folded.add(name.toLowerCase(Locale.ROOT)));
		return this.tokens.stream()
			.filter((token) -> token.kind().isName())
			.map(Token::text)
			.anyMatch(folded::contains);
	}

	/** What a token is. */
	enum Kind {

		/** A word without quotes: a name, a key word or a function. */
		WORD,
		/** A quoted name. */
		NAME,
		/** A literal in single quotes. */
		TEXT,
		/** A number. */
		NUMBER,
		/** Anything else. */
		SIGN;

		boolean isName() {
			return this == WORD || this == NAME;
		}

	}

	/**
	 * A word or a sign.
	 *
	 * @param kind what it is
	 * @param text what it says
	 */
	record Token(Kind kind, String text) {

		boolean is(String word) {
			return (this.kind == Kind.WORD || this.kind == Kind.SIGN) && this.text.equals(word);
		}

	}

}
