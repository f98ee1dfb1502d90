package dev.migrator.dialect.mysql;

import java.util.Locale;
import java.util.regex.Pattern;

import dev.migrator.dialect.ColumnClause;
import dev.migrator.dialect.SequenceClause;
import dev.migrator.dialect.TypeRules;
import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnDefault;
import dev.migrator.schema.ColumnType;
import dev.migrator.schema.Generated;
import dev.migrator.schema.TemporalKind;
import dev.migrator.schema.TemporalType;

/** Writes column definitions for MySQL and MariaDB, comment included. */
public final class MysqlColumnClause extends ColumnClause {

	private static final Pattern NOW = Pattern.compile("(?i)(current_timestamp|now|localtime|localtimestamp)(\\(\\))?");

	// MySQL 9.x, 13.6: an expression stands in parentheses unless it is a literal or the
	// current time.
	private static final Pattern BARE = Pattern
		.compile("(?is)[+-]?\\d+(\\.\\d+)?(e[+-]?\\d+)?|null|true|false|(_\\w+ ?)?([bxn]?)'([^'\\\\]|''|\\\\.)*'|"
				+ "(date|time|timestamp) '[^']*'|(current_timestamp|now|localtime|localtimestamp)(\\(\\d?\\))?|\\(.*\\)");

	private final MysqlQuoting quoting;

	private final TypeRules types;

	/**
	 * Create the clause.
	 * @param quoting names and literals
	 * @param types the spelling of types
	 */
	public MysqlColumnClause(MysqlQuoting quoting, TypeRules types) {
		super(quoting, types, new SequenceClause());
		this.quoting = quoting;
		this.types = types;
	}

	@Override
	public String definition(Column column) {
		StringBuilder sql = new StringBuilder(this.quoting.name(column.name()));
		sql.append(' ').append(this.types.render(column.type()));
		if (column.collation() != null) {
			sql.append(" collate ").append(this.quoting.name(column.collation()));
		}
		Generated generated = column.generated();
		if (generated != null) {
			sql.append(" generated always as (").append(generated.expression()).append(')');
			sql.append(generated.stored() ? " stored" : " virtual");
		}
		if (!column.nullable()) {
			sql.append(" not null");
		}
		else if (generated == null && column.identity() == null) {
			sql.append(explicitNull(column.type()));
		}
		if (column.defaultValue() != null) {
			sql.append(" default ").append(defaultValue(column.defaultValue(), column.type()));
		}
		sql.append((column.identity() != null) ? " auto_increment" : "");
		return sql.append(comment(column)).toString();
	}

	private String comment(Column column) {
		return (column.comment() != null) ? " comment " + this.quoting.comment(column.comment()) : "";
	}

	// MySQL 9.x, 7.1.8, explicit_defaults_for_timestamp: where that is off, a timestamp
	// is
	// not null unless it says so.
	private String explicitNull(ColumnType type) {
		return this.types.render(type).toLowerCase(Locale.ROOT).startsWith("timestamp") ? " null" : "";
	}

	/**
	 * Write a default.
	 * @param value the default
	 * @param type the type of the column
	 * @return the expression, in parentheses where it has to be
	 */
	public String defaultValue(ColumnDefault value, ColumnType type) {
		String expression = value.expression().strip();
		if (NOW.matcher(expression).matches()) {
			int digits = fraction(type);
			return "current_timestamp" + ((digits > 0) ? "(" + digits + ")" : "");
		}
		return BARE.matcher(expression).matches() ? expression : "(" + expression + ")";
	}

	// MySQL 9.x, 13.2.5: the current time must have the precision of the column.
	private int fraction(ColumnType type) {
		ColumnType canonical = this.types.canonical(type);
		boolean moment = canonical instanceof TemporalType temporal && temporal.kind() == TemporalKind.TIMESTAMP;
		if (moment) {
			Integer precision = ((TemporalType) canonical).precision();
			return (precision != null) ? precision : 0;
		}
		String text = this.types.render(type);
		return text.matches("(?i)(timestamp|datetime) ?\\(\\d\\).*") ? text.charAt(text.indexOf('(') + 1) - '0' : 0;
	}

}
