package dev.migrator.dialect.postgresql;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.migrator.schema.ColumnDefault;
import dev.migrator.schema.ColumnType;
import dev.migrator.schema.NumericType;
import dev.migrator.schema.SimpleType;
import dev.migrator.schema.SimpleTypeKind;
import org.jspecify.annotations.Nullable;

/**
 * An expression as PostgreSQL prints it. Only what the server itself has added, and what
 * changes nothing when it is missing, is taken away.
 *
 * @param text the text
 */
record PrintedExpression(String text) {

	private static final Pattern NUMBER = Pattern.compile("'(-?\\d+(?:\\.\\d+)?)'");

	private static final Set<String> NUMBER_CASTS = Set.of("integer", "bigint", "numeric");

	private static final Set<SimpleTypeKind> NUMBER_KINDS = Set.of(SimpleTypeKind.SMALLINT, SimpleTypeKind.INTEGER,
			SimpleTypeKind.BIGINT, SimpleTypeKind.REAL, SimpleTypeKind.DOUBLE);

	static PrintedExpression of(String text) {
		return new PrintedExpression(text);
	}

	/**
	 * Take away the parentheses around all of the expression.
	 * @return the expression without them
	 */
	PrintedExpression withoutParentheses() {
		PrintedExpression inner = this;
		while (inner.isWrapped()) {
			inner = of(inner.text.substring(1, inner.text.length() - 1));
		}
		return inner;
	}

	/**
	 * Return the default of a column, without the cast of a literal to the type of the
	 * column.
	 * @param type the type of the column
	 * @param castText the type of the column as the server prints it in a cast
	 * @return the default, or {@code null} when it is null
	 */
	@Nullable ColumnDefault asDefault(ColumnType type, String castText) {
		int end = literalEnd();
		if (end == 0 || !this.text.startsWith("::", end) || this.text.length() == end + 2) {
			return new ColumnDefault(this.text);
		}
		String value = this.text.substring(0, end);
		String cast = this.text.substring(end + 2);
		if (value.equals("NULL")) {
			return null;
		}
		Matcher number = NUMBER.matcher(value);
		if (isNumber(type) && NUMBER_CASTS.contains(cast) && number.matches()) {
			return new ColumnDefault(number.group(1));
		}
		return new ColumnDefault(cast.equals(castText) ? value : this.text);
	}

	// A string in quotes or NULL; by hand, as a pattern takes stack for each character.
	private int literalEnd() {
		if (this.text.startsWith("NULL")) {
			return "NULL".length();
		}
		int position = this.text.startsWith("E'") ? 1 : 0;
		while (this.text.startsWith("'", position)) {
			int close = this.text.indexOf('\'', position + 1);
			if (close < 0) {
				return 0;
			}
			position = close + 1;
		}
		return position;
	}

	private boolean isWrapped() {
		return this.text.startsWith("(") && closingParenthesis() == this.text.length() - 1;
	}

	private static boolean isNumber(ColumnType type) {
		return type instanceof NumericType
				|| (type instanceof SimpleType simple && NUMBER_KINDS.contains(simple.kind()));
	}

	private int closingParenthesis() {
		int depth = 0;
		char quote = 0;
		for (int position = 0; position < this.text.length(); position++) {
			char character = this.text.charAt(position);
			if (quote != 0) {
				quote = (character == quote) ? 0 : quote;
			}
			else if (character == '\'' || character == '"') {
				quote = character;
			}
			else {
				depth += (character == '(') ? 1 : (character == ')') ? -1 : 0;
			}
			if (depth == 0) {
				return position;
			}
		}
		return -1;
	}

}
