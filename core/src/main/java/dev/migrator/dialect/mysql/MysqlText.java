package dev.migrator.dialect.mysql;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import dev.migrator.revision.MigratorException;
import dev.migrator.script.SqlTokens;

/**
 * Expressions as the catalog prints them, made into ones that a person would write: names
 * without needless back quotes, strings without the character set that the server adds.
 */
public final class MysqlText {

	private static final Pattern PLAIN_NAME = Pattern.compile("`[a-z_][a-z0-9_]*`");

	private static final Pattern INTRODUCER = Pattern.compile("_[a-z0-9]+");

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
	 * @param given the text in the catalog
	 * @return the expression
	 */
	public String unescaped(String given) {
		String text = inUtf8(given);
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

	// MySQL 8.0.12 hands the bytes of generated expressions out as latin1. Text that is
	// right is hardly ever UTF-8 by chance when it is read that way.
	private static String inUtf8(String text) {
		if (text.chars().anyMatch((each) -> each > 0xFF)) {
			return text;
		}
		ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1));
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
		}
		catch (CharacterCodingException ex) {
			return text;
		}
	}

	/**
	 * Return an expression.
	 * @param text the text in the catalog
	 * @return the expression; the text as it is when it cannot be read
	 */
	public String expression(String text) {
		try {
			return written(withoutParentheses(pieces(text)));
		}
		catch (MigratorException ex) {
			return text.strip();
		}
	}

	private static List<String> pieces(String text) {
		return SqlTokens.of("mysql", text).stream().map((token) -> text.substring(token.start(), token.end())).toList();
	}

	private String written(List<String> pieces) {
		StringBuilder result = new StringBuilder();
		for (int at = 0; at < pieces.size(); at++) {
			String piece = pieces.get(at);
			boolean beforeString = at + 1 < pieces.size() && pieces.get(at + 1).startsWith("'");
			if (PLAIN_NAME.matcher(piece).matches()) {
				result.append(this.quoting.name(piece.substring(1, piece.length() - 1)));
			}
			else if (!beforeString || !INTRODUCER.matcher(piece).matches()) {
				result.append(piece);
			}
		}
		return result.toString();
	}

	private static List<String> withoutParentheses(List<String> pieces) {
		List<String> inner = stripped(pieces);
		while (!inner.isEmpty() && inner.get(0).equals("(") && closing(inner) == inner.size() - 1) {
			inner = stripped(inner.subList(1, inner.size() - 1));
		}
		return inner;
	}

	private static List<String> stripped(List<String> pieces) {
		int from = 0;
		int to = pieces.size();
		while (from < to && pieces.get(from).isBlank()) {
			from++;
		}
		while (from < to && pieces.get(to - 1).isBlank()) {
			to--;
		}
		return pieces.subList(from, to);
	}

	private static int closing(List<String> pieces) {
		int depth = 0;
		for (int at = 0; at < pieces.size(); at++) {
			depth += pieces.get(at).equals("(") ? 1 : pieces.get(at).equals(")") ? -1 : 0;
			if (depth == 0) {
				return at;
			}
		}
		return -1;
	}

}
