package dev.migrator.dialect.sqlserver;

import dev.migrator.dialect.ColumnClause;
import dev.migrator.dialect.Quoting;
import dev.migrator.dialect.SequenceClause;
import dev.migrator.dialect.TypeRules;
import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnDefault;
import dev.migrator.schema.ColumnType;
import dev.migrator.schema.Generated;
import dev.migrator.schema.Identity;
import dev.migrator.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Writes column definitions (Transact-SQL reference, "create table"). Every identity
 * refuses given values until {@code identity_insert} is on, so both kinds are one here.
 */
final class SqlserverColumnClause extends ColumnClause {

	private final Quoting quoting;

	private final TypeRules types;

	private final DefaultConstraints defaults;

	SqlserverColumnClause(Quoting quoting, TypeRules types) {
		super(quoting, types, new SequenceClause());
		this.quoting = quoting;
		this.types = types;
		this.defaults = new DefaultConstraints(quoting);
	}

	@Override
	public String definition(Column column) {
		ColumnDefault value = column.defaultValue();
		return definition(column, (value != null) ? "default " + value.expression() : "");
	}

	/**
	 * Return the definition of a column whose default has a name.
	 * @param table the table that it belongs to
	 * @param column the column
	 * @return name, type and what follows them
	 */
	String definition(QualifiedName table, Column column) {
		ColumnDefault value = column.defaultValue();
		return definition(column, (value != null) ? this.defaults.definition(table, column.name(), value) : "");
	}

	private String definition(Column column, String defaultValue) {
		Generated generated = column.generated();
		String content = (generated != null) ? computed(column, generated) : type(column.type(), column.collation());
		String identity = (column.identity() != null) ? identity(column.identity()) : "";
		return this.quoting.name(column.name()) + " " + content + identity
				+ (defaultValue.isEmpty() ? "" : " " + defaultValue) + (column.nullable() ? "" : " not null");
	}

	// "collate": the name of a collation is no identifier.
	String type(ColumnType type, @Nullable String collation) {
		return this.types.render(type) + ((collation != null) ? " collate " + collation : "");
	}

	// computed_column_definition: its type is that of its expression.
	private String computed(Column column, Generated generated) {
		return "as (cast(" + generated.expression() + " as " + this.types.render(column.type()) + "))"
				+ (generated.stored() ? " persisted" : "");
	}

	private static String identity(Identity identity) {
		if (identity.start() == null && identity.increment() == null) {
			return " identity";
		}
		return " identity(" + orOne(identity.start()) + ", " + orOne(identity.increment()) + ")";
	}

	private static long orOne(@Nullable Long number) {
		return (number != null) ? number : 1;
	}

}
