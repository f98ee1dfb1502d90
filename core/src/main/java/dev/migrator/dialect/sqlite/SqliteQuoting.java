package dev.migrator.dialect.sqlite;

import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import dev.migrator.dialect.AnsiQuoting;
import dev.migrator.dialect.TemporalLiteral;

/** Quotes names and literals for SQLite. */
final class SqliteQuoting extends AnsiQuoting {

	// sqlite.org, lang_keywords: all of them, since a later version may reserve one that
	// is a name today.
	private static final Set<String> KEYWORDS = Set.of("""
			abort action add after all alter always analyze and as asc attach autoincrement before begin between by
			cascade case cast check collate column commit conflict constraint create cross current current_date
			current_time current_timestamp database default deferrable deferred delete desc detach distinct do drop
			each else end escape except exclude exclusive exists explain fail filter first following for foreign from
			full generated glob group groups having if ignore immediate in index indexed initially inner insert
			instead intersect into is isnull join key last left like limit match materialized natural no not nothing
			notnull null nulls of offset on or order others outer over partition plan pragma preceding primary query
			raise range recursive references regexp reindex release rename replace restrict returning right rollback
			row rows savepoint select set table temp temporary then ties to transaction trigger unbounded union
			unique update using vacuum values view virtual when where window with without true false rowid
			""".strip().split("\\s+"));

	private static final Pattern FRACTION = Pattern.compile("\\.\\d+");

	private static final int MILLISECONDS_LENGTH = 4;

	private static final Pattern BELOW_MILLISECONDS = Pattern.compile(".*\\.\\d{3}\\d*[1-9]\\d*.*");

	SqliteQuoting() {
		super(KEYWORDS);
	}

	// sqlite.org, datatype3: there is no type for UUIDs; Hibernate binds their bytes.
	@Override
	protected String uuid(UUID value) {
		return bytes(value.toString().replace("-", ""));
	}

	@Override
	protected String nonFinite(double value) {
		if (Double.isNaN(value)) {
			throw new IllegalArgumentException("NaN cannot be stored: SQLite makes null of it");
		}
		return (value > 0) ? "9e999" : "-9e999";
	}

	// sqlite.org, lang_datefunc: the texts that its functions take. The driver takes
	// the digits behind the point for milliseconds and so needs exactly three.
	@Override
	protected String temporal(TemporalLiteral literal) {
		if (BELOW_MILLISECONDS.matcher(literal.text()).matches()) {
			throw new IllegalArgumentException("the time '" + literal.text()
					+ "' has digits below the millisecond, which the driver of SQLite misreads; round it");
		}
		String text = FRACTION.matcher(literal.text())
			.replaceAll((fraction) -> (fraction.group() + "00").substring(0, MILLISECONDS_LENGTH));
		return "'" + text + "'";
	}

}
