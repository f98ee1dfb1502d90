package dev.migrator.operation;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a column in the text of an SQL expression: as a word that is no function call, in
 * any case, or as a quoted name; never inside a string.
 */
final class ExpressionText {

	private static final Pattern TOKEN = Pattern
		.compile("'[^']*+'|(?:[Uu]&)?(?:\"[^\"]*+\")++|(?:`[^`]*+`)++|\\[\\w+\\]|[\\p{L}_][\\p{L}\\p{N}_$]*");

	private static final Pattern PLAIN = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");

	private static final Pattern UNICODE = Pattern
		.compile("\\\\(?:\\+((?:0\\p{XDigit}|10)\\p{XDigit}{4})|(\\p{XDigit}{4})|(\\\\))");

	private static final Pattern CALL = Pattern.compile("\\s*\\(");

	private ExpressionText() {
	}

	static boolean mentions(String expression, String column) {
		Matcher token = TOKEN.matcher(expression);
		while (token.find()) {
			if (isColumn(expression, token, column)) {
				return true;
			}
		}
		return false;
	}

	static String rename(String expression, String column, String newName) {
		StringBuilder renamed = new StringBuilder();
		Matcher token = TOKEN.matcher(expression);
		while (token.find()) {
			String text = isColumn(expression, token, column) ? written(token.group(), column, newName) : token.group();
			token.appendReplacement(renamed, Matcher.quoteReplacement(text));
		}
		return token.appendTail(renamed).toString();
	}

	private static boolean isColumn(String expression, Matcher token, String column) {
		String text = plainQuotes(token.group());
		return switch (text.charAt(0)) {
			case '\'' -> false;
			case '"', '`' -> unquoted(text).equals(column) || isFolded(text, column);
			case '[' -> text.substring(1, text.length() - 1).equals(column);
			default -> text.equalsIgnoreCase(column) && !isCall(expression, token.end());
		};
	}

	// SQL:2016, part 2, 5.4: H2 prints what is beyond ASCII as its number.
	private static String plainQuotes(String token) {
		if (!token.regionMatches(true, 0, "u&\"", 0, 3)) {
			return token;
		}
		return UNICODE.matcher(token.substring(2)).replaceAll((match) -> {
			String digits = (match.group(1) != null) ? match.group(1) : match.group(2);
			return Matcher.quoteReplacement((digits == null) ? "\\" : Character.toString(Integer.parseInt(digits, 16)));
		});
	}

	private static String unquoted(String text) {
		String quote = text.substring(0, 1);
		return text.substring(1, text.length() - 1).replace(quote + quote, quote);
	}

	// H2 manual, Advanced, Keywords: a name without quotes is kept and printed in
	// capitals.
	private static boolean isFolded(String text, String column) {
		return PLAIN.matcher(column).matches() && column.equals(column.toLowerCase(Locale.ROOT))
				&& unquoted(text).equals(column.toUpperCase(Locale.ROOT));
	}

	private static boolean isCall(String expression, int end) {
		return CALL.matcher(expression).region(end, expression.length()).lookingAt();
	}

	private static String written(String token, String column, String newName) {
		String old = plainQuotes(token);
		char quote = old.charAt(0);
		boolean plain = PLAIN.matcher(newName).matches();
		if (quote == '[') {
			return "[" + newName + "]";
		}
		if ((quote == '"' || quote == '`') && !(plain && isFolded(old, column))) {
			return quote + newName.replace("" + quote, "" + quote + quote) + quote;
		}
		return plain ? newName : '"' + newName.replace("\"", "\"\"") + '"';
	}

}
