package dev.migrator.dialect.mysql;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;

import dev.migrator.dialect.AnsiQuoting;
import dev.migrator.dialect.TemporalLiteral;

/** Quotes names and literals for MySQL and MariaDB. */
public class MysqlQuoting extends AnsiQuoting {

	// MySQL 8.4 and 9.x Reference Manual, 11.1.6 and 11.2.2: date and time literals have
	// at
	// most six digits of a fraction.
	private static final int MAX_FRACTION = 6;

	/**
	 * Create a quoting.
	 * @param reservedWords the reserved words, in lower case
	 */
	public MysqlQuoting(Set<String> reservedWords) {
		super(reservedWords);
	}

	@Override
	protected String quoted(String name) {
		return "`" + name.replace("`", "``") + "`";
	}

	// MySQL 9.x, 11.1.1: what a backslash means depends on the SQL mode
	// NO_BACKSLASH_ESCAPES; the hexadecimal form means the same in both.
	@Override
	protected String text(String text) {
		return (text.indexOf('\\') < 0) ? super.text(text)
				: "_utf8mb4 X'" + HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8)) + "'";
	}

	/**
	 * Write text where only a quoted string may stand, as in comments. A backslash is
	 * doubled, as the default SQL mode wants it.
	 * @param text the text
	 * @return the literal
	 */
	public String comment(String text) {
		return "'" + text.replace("\\", "\\\\").replace("'", "''") + "'";
	}

	@Override
	protected String nonFinite(double value) {
		throw new IllegalArgumentException("the number '" + value + "' has no place in a column of this database");
	}

	@Override
	protected String uuid(UUID value) {
		return "X'" + value.toString().replace("-", "") + "'";
	}

	@Override
	protected String temporal(TemporalLiteral literal) {
		return MysqlTemporal.literal(literal, MAX_FRACTION);
	}

}
