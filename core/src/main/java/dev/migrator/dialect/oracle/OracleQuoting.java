package dev.migrator.dialect.oracle;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.migrator.dialect.AnsiQuoting;
import dev.migrator.dialect.NameFolding;
import dev.migrator.dialect.TemporalLiteral;

/** Quotes names and literals for Oracle Database (SQL Language Reference 19c). */
final class OracleQuoting extends AnsiQuoting {

	// Oracle SQL Reserved Words.
	private static final Set<String> RESERVED = Set.of("""
			access add all alter and any as asc audit between by char check cluster column column_value comment
			compress connect create current date decimal default delete desc distinct drop else exclusive exists
			file float for from grant group having identified immediate in increment index initial insert integer
			intersect into is level like lock long maxextents minus mlslabel mode modify nested_table_id noaudit
			nocompress not nowait null number of offline on online option or order pctfree prior public raw rename
			resource revoke row rowid rownum rows select session set share size smallint start successful synonym
			sysdate table then to trigger uid union unique update user validate values varchar varchar2 view
			whenever where with
			""".strip().split("\\s+"));

	// Database Object Naming Rules: a name without quotes begins with a letter.
	private static final Pattern PLAIN = Pattern.compile("[a-z][a-z0-9_]*");

	// Text Literals: 4,000 bytes, unless MAX_STRING_SIZE is EXTENDED.
	private static final int MAX_TEXT_BYTES = 4000;

	// Three bytes of UTF-8 at most for each of Java's characters.
	private static final int PIECE = 1000;

	private static final int MAX_BYTES = MAX_TEXT_BYTES / 2;

	// Data Types, NUMBER: magnitudes from 1e-130 to below 1e126.
	private static final double SMALLEST = 1e-130;

	private static final double GREATEST = 1e126;

	OracleQuoting() {
		super(RESERVED);
	}

	@Override
	protected boolean isPlain(String name) {
		return PLAIN.matcher(name).matches();
	}

	@Override
	protected String quoted(String name) {
		return NameFolding.isDelimited(name) ? name : super.quoted(name);
	}

	static int bytes(String text, int start, int end) {
		return text.substring(start, end).getBytes(StandardCharsets.UTF_8).length;
	}

	@Override
	protected String text(String text) {
		if (bytes(text, 0, text.length()) <= MAX_TEXT_BYTES) {
			return super.text(text);
		}
		List<String> pieces = new ArrayList<>();
		for (int start = 0; start < text.length();) {
			int end = Math.min(start + PIECE, text.length());
			end -= Character.isHighSurrogate(text.charAt(end - 1)) ? 1 : 0;
			pieces.add(text.substring(start, end));
			start = end;
		}
		return pieces.stream().map((piece) -> "to_clob(" + super.text(piece) + ")").collect(Collectors.joining(" || "));
	}

	@Override
	protected String floating(Number value) {
		double magnitude = Math.abs(value.doubleValue());
		return (magnitude == 0 || (magnitude >= SMALLEST && magnitude < GREATEST)) ? super.floating(value)
				: nonFinite(value.doubleValue());
	}

	@Override
	protected String nonFinite(double value) {
		throw new IllegalArgumentException("the number '" + value + "' has no place in a column of this database");
	}

	// No boolean before 23ai.
	@Override
	protected String bool(boolean value) {
		return value ? "1" : "0";
	}

	@Override
	protected String uuid(UUID value) {
		return bytes(value.toString().replace("-", ""));
	}

	@Override
	protected String bytes(String hex) {
		if (hex.length() > 2 * MAX_BYTES) {
			throw new IllegalArgumentException("bytes have literals of up to " + MAX_BYTES + " bytes, not of "
					+ hex.length() / 2 + "; insert them with code");
		}
		return "hextoraw('" + hex + "')";
	}

	// Datetime Literals: there is no time of day alone, and a blank stands before the
	// offset.
	@Override
	protected String temporal(TemporalLiteral literal) {
		String text = literal.text();
		return switch (literal.type()) {
			case "date", "timestamp" -> super.temporal(literal);
			case "time" -> "timestamp '1970-01-01 " + text + "'";
			case "timestamp with time zone" -> {
				int offset = text.length() - "+00:00".length();
				yield "timestamp '" + text.substring(0, offset) + " " + text.substring(offset) + "'";
			}
			default -> throw new IllegalArgumentException("a " + literal.type() + " has no literal in this database");
		};
	}

}
