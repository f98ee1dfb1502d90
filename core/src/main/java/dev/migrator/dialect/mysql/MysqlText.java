package dev.migrator.dialect.mysql;

import java.util.regex.Pattern;

/**
 * Expressions as the catalog prints them, made into ones that a person would write: names
 * without needless back quotes, strings without the character set that the server adds.
 */
public final class MysqlText {

	private static final Pattern PLAIN_NAME = Pattern.compile("`([a-z_][a-z0-9_]*)`");

	private static final Pattern INTRODUCER = Pattern.compile("_[a-z0-9]+(?=')");

	private final MysqlQuoting quoting;

	/**
	 * Create a reader of expressions.
	 * @param quoting tells which names need quotes
	 */
	public MysqlText(MysqlQuoting quoting) {
		this.quoting = quoting;
	}

	/**
	 * Return an expression of MySQL's information schema, where quotes and backslashes
	 * are escaped once more than in a statement.
	 * @param text the text in the catalog
	 * @return the expression
	 */
	public String unescaped(String text) {
		StringBuilder plain = new StringBuilder();
		for (int position = 0; position < text.length(); position++) {
			char character = text.charAt(position);
			if (character == '\\' && position + 1 < text.length()) {
				position++;
				character = text.charAt(position);
			}
			plain.append(character);
		}
		return expression(plain.toString());
	}

	/**
	 * Return an expression.
	 * @param text the text in the catalog
	 * @return the expression
	 */
	public String expression(String text) {
		StringBuilder result = new StringBuilder();
		int position = 0;
		while (position < text.length()) {
			int end = stringEnd(text, position);
			int next = (end > position) ? end : nextString(text, position);
			String part = text.substring(position, next);
			result.append((end > position) ? part : withoutNoise(part, next < text.length()));
			position = next;
		}
		return withoutParentheses(result.toString());
	}

	private String withoutNoise(String part, boolean beforeString) {
		String marked = beforeString ? part + "'" : part;
		String names = PLAIN_NAME.matcher(marked)
			.replaceAll((match) -> this.quoting.name(match.group(1)).replace("$", "\\$"));
		String plain = INTRODUCER.matcher(names).replaceAll("");
		return beforeString ? plain.substring(0, plain.length() - 1) : plain;
	}

	private static int nextString(String text, int from) {
		int quote = text.indexOf('\'', from);
		return (quote < 0) ? text.length() : quote;
	}

	private static int stringEnd(String text, int from) {
		if (text.charAt(from) != '\'') {
			return from;
		}
		int position = from + 1;
		while (position < text.length()) {
			char character = text.charAt(position);
			boolean doubled = character == '\'' && position + 1 < text.length() && text.charAt(position + 1) == '\'';
			if (character == '\\' || doubled) {
				position += 2;
			}
			else if (character == '\'') {
				return position + 1;
			}
			else {
				position++;
			}
		}
		return text.length();
	}

	private static String withoutParentheses(String text) {
		String stripped = text.strip();
		while (stripped.startsWith("(") && closing(stripped) == stripped.length() - 1) {
			stripped = stripped.substring(1, stripped.length() - 1).strip();
		}
		return stripped;
	}

	private static int closing(String text) {
		int depth = 0;
		int position = 0;
		while (position < text.length()) {
			int end = stringEnd(text, position);
			if (end > position) {
				position = end;
				continue;
			}
			char character = text.charAt(position);
			depth += (character == '(') ? 1 : (character == ')') ? -1 : 0;
			if (depth == 0) {
				return position;
			}
			position++;
		}
		return -1;
	}

}
