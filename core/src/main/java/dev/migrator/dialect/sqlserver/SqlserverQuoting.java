package dev.migrator.dialect.sqlserver;

import java.util.Set;
import java.util.regex.Pattern;

import dev.migrator.dialect.AnsiQuoting;
import dev.migrator.dialect.TemporalLiteral;

/** Quotes names and literals for SQL Server (Transact-SQL reference). */
final class SqlserverQuoting extends AnsiQuoting {

	// Reserved keywords.
	private static final Set<String> RESERVED = Set.of("""
			add all alter and any as asc authorization backup begin between break browse bulk by cascade case check
			checkpoint close clustered coalesce collate column commit compute constraint contains containstable
			continue convert create cross current current_date current_time current_timestamp current_user cursor
			database dbcc deallocate declare default delete deny desc disk distinct distributed double drop dump else
			end errlvl escape except exec execute exists exit external fetch file fillfactor for foreign freetext
			freetexttable from full function goto grant group having holdlock identity identity_insert identitycol if
			in index inner insert intersect into is join key kill left like lineno load merge national nocheck
			nonclustered not null nullif of off offsets on open opendatasource openquery openrowset openxml option or
			order outer over percent pivot plan precision primary print proc procedure public raiserror read readtext
			reconfigure references replication restore restrict return revert revoke right rollback rowcount
			rowguidcol rule save schema securityaudit select semantickeyphrasetable semanticsimilaritydetailstable
			semanticsimilaritytable session_user set setuser shutdown some statistics system_user table tablesample
			textsize then to top tran transaction trigger truncate try_convert tsequal union unique unpivot update
			updatetext use user values varying view waitfor when where while with within writetext
			""".strip().split("\\s+"));

	// datetime2, datetimeoffset and time have up to seven digits.
	private static final Pattern TOO_FINE = Pattern.compile("(\\.\\d{7})\\d+");

	SqlserverQuoting() {
		super(RESERVED);
	}

	// Database identifiers: brackets quote under every setting of QUOTED_IDENTIFIER.
	@Override
	protected String quoted(String name) {
		return "[" + name.replace("]", "]]") + "]";
	}

	// Backslash (line continuation): before a line end it takes both out of the text.
	@Override
	protected String text(String text) {
		String literal = "N" + super.text(text);
		return literal.replace("\\\n", "\\' + N'\n").replace("\\\r", "\\' + N'\r");
	}

	// bit.
	@Override
	protected String bool(boolean value) {
		return value ? "1" : "0";
	}

	@Override
	protected String bytes(String hex) {
		return "0x" + hex;
	}

	// float and real.
	@Override
	protected String nonFinite(double value) {
		throw new IllegalArgumentException("the number '" + value + "' has no place in a column of this database");
	}

	// CAST and CONVERT: the ISO 8601 form is read alike under every setting of
	// DATEFORMAT.
	@Override
	protected String temporal(TemporalLiteral literal) {
		String text = TOO_FINE.matcher(literal.text()).replaceFirst("$1").replace(' ', 'T');
		String type = switch (literal.type()) {
			case "date", "time" -> literal.type();
			case "timestamp" -> "datetime2";
			case "timestamp with time zone" -> "datetimeoffset";
			default -> throw new IllegalArgumentException("a " + literal.type() + " has no literal in this database");
		};
		return "cast('" + text + "' as " + type + ")";
	}

}
