package dev.migrator.dialect;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import dev.migrator.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Quotes as the SQL standard does; a dialect gives its reserved words and overrides what
 * it spells in another way. A plain name is lower case: the database may fold it, since
 * every statement of this project folds it the same way.
 */
public class AnsiQuoting implements Quoting {

	private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");

	private final Set<String> reservedWords;

	/**
	 * Create a quoting.
	 * @param reservedWords the words, in lower case, that are no names unless quoted
	 */
	public AnsiQuoting(Set<String> reservedWords) {
		this.reservedWords = Set.copyOf(reservedWords);
	}

	@Override
	public final String name(String name) {
		if (isPlain(name) && !this.reservedWords.contains(name)) {
			return name;
		}
		if (name.indexOf('\0') >= 0) {
			throw new IllegalArgumentException("the name '" + name.replace("\0", "\\0") + "' has a zero character");
		}
		return quoted(name);
	}

	@Override
	public final String name(QualifiedName name) {
		return (name.schema() == null) ? name(name.name()) : name(name.schema()) + "." + name(name.name());
	}

	@Override
	public final String literal(@Nullable Object value) {
		if (value == null) {
			return "null";
		}
		if (value instanceof CharSequence || value instanceof Character) {
			return checkedText(value.toString());
		}
		if (value instanceof Enum<?> constant) {
			return checkedText(constant.name());
		}
		if (value instanceof Number number) {
			return number(number);
		}
		if (value instanceof Boolean truth) {
			return bool(truth);
		}
		if (value instanceof UUID uuid) {
			return uuid(uuid);
		}
		if (value instanceof byte[] bytes) {
			return bytes(HexFormat.of().formatHex(bytes));
		}
		return TemporalLiteral.of(value)
			.map((literal) -> literal.isText() ? checkedText(literal.text()) : temporal(literal))
			.orElseThrow(() -> new IllegalArgumentException("a value of type '" + value.getClass().getName()
					+ "' cannot be written as a literal; use a string, a number or a type of java.time"));
	}

	private String checkedText(String text) {
		int zero = text.indexOf('\0');
		if (zero >= 0) {
			throw new IllegalArgumentException(
					"the text '" + text.replace("\0", "\\0") + "' has a zero character at position " + zero);
		}
		return text(text);
	}

	private String number(Number number) {
		if (number instanceof Double || number instanceof Float) {
			double value = number.doubleValue();
			return Double.isFinite(value) ? floating(number) : nonFinite(value);
		}
		if (number instanceof BigDecimal decimal) {
			return decimal.toPlainString();
		}
		if (number instanceof Long || number instanceof Integer || number instanceof Short || number instanceof Byte
				|| number instanceof BigInteger) {
			return number.toString();
		}
		try {
			return new BigDecimal(number.toString()).toPlainString();
		}
		catch (NumberFormatException ex) {
			throw new IllegalArgumentException("the number '" + number + "' of type '" + number.getClass().getName()
					+ "' cannot be written as a literal", ex);
		}
	}

	/**
	 * Return whether a name is one without quotes, unless it is a reserved word.
	 * @param name the name
	 * @return whether it is
	 */
	protected boolean isPlain(String name) {
		return PLAIN.matcher(name).matches();
	}

	/**
	 * Quote a name that needs it.
	 * @param name the name
	 * @return the quoted name
	 */
	protected String quoted(String name) {
		return "\"" + name.replace("\"", "\"\"") + "\"";
	}

	/**
	 * Write text.
	 * @param text the text, without zero characters
	 * @return the literal
	 */
	protected String text(String text) {
		return "'" + text.replace("'", "''") + "'";
	}

	/**
	 * Write a binary floating point number.
	 * @param value the value, finite
	 * @return the literal
	 */
	protected String floating(Number value) {
		return value.toString();
	}

	/**
	 * Write infinity or what is not a number.
	 * @param value the value
	 * @return the literal
	 */
	protected String nonFinite(double value) {
		return "cast('" + value + "' as double precision)";
	}

	/**
	 * Write a truth value.
	 * @param value the value
	 * @return the literal
	 */
	protected String bool(boolean value) {
		return Boolean.toString(value);
	}

	/**
	 * Write a UUID.
	 * @param value the value
	 * @return the literal
	 */
	protected String uuid(UUID value) {
		return "'" + value + "'";
	}

	/**
	 * Write bytes.
	 * @param hex the bytes in hexadecimal digits
	 * @return the literal
	 */
	protected String bytes(String hex) {
		return "X'" + hex + "'";
	}

	/**
	 * Write a date, a time or a timestamp.
	 * @param literal the type and the text
	 * @return the literal
	 */
	protected String temporal(TemporalLiteral literal) {
		return literal.type() + " '" + literal.text() + "'";
	}

}
