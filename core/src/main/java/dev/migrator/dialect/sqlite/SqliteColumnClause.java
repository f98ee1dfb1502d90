package dev.migrator.dialect.sqlite;

import java.util.regex.Pattern;

import dev.migrator.dialect.ColumnClause;
import dev.migrator.dialect.Quoting;
import dev.migrator.dialect.SequenceClause;
import dev.migrator.dialect.TypeRules;
import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnDefault;
import dev.migrator.schema.Generated;

/** Writes column definitions for SQLite. */
final class SqliteColumnClause extends ColumnClause {

	private static final Pattern LITERAL = Pattern.compile(
			"[+-]?\\d+(\\.\\d*)?(e[+-]?\\d+)?|[+-]?\\.\\d+|x?'(?:[^']|'')*'|null|true|false|0x[0-9a-f]+",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern CURRENT = Pattern.compile("current_(date|time|timestamp)", Pattern.CASE_INSENSITIVE);

	SqliteColumnClause(Quoting quoting, TypeRules types, SequenceClause sequences) {
		super(quoting, types, sequences);
	}

	@Override
	protected String generated(Generated generated) {
		return super.generated(generated) + (generated.stored() ? " stored" : " virtual");
	}

	/**
	 * Return a column whose default is written as SQLite takes it.
	 * @param column the column
	 * @return the column
	 */
	static Column written(Column column) {
		ColumnDefault given = column.defaultValue();
		return (given == null) ? column : column.withDefault(new ColumnDefault(written(given)));
	}

	// sqlite.org, lang_createtable, 3.2: any other expression needs parentheses.
	static String written(ColumnDefault given) {
		String text = given.expression().strip();
		boolean plain = isLiteral(text) || CURRENT.matcher(text).matches();
		return plain ? text : "(" + text + ")";
	}

	static boolean isLiteral(String text) {
		return LITERAL.matcher(text.strip()).matches();
	}

}
