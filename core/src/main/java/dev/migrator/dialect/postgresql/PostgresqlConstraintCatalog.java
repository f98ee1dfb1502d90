package dev.migrator.dialect.postgresql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import dev.migrator.dialect.CatalogNames;
import dev.migrator.dialect.CatalogQueries;
import dev.migrator.schema.CheckConstraint;
import dev.migrator.schema.Constraint;
import dev.migrator.schema.Deferrability;
import dev.migrator.schema.ForeignKey;
import dev.migrator.schema.PrimaryKey;
import dev.migrator.schema.ReferentialAction;
import dev.migrator.schema.UniqueConstraint;

/**
 * Reads constraints from {@code pg_constraint}: keys first, then foreign keys, then
 * checks, each by name.
 */
final class PostgresqlConstraintCatalog {

	// A row with a parent belongs to a partition, also when the table that refers to it
	// is none itself.
	private static final String SQL = PostgresqlTableScope.TABLES + """
			select t.oid, co.conname, co.contype, co.condeferrable, co.condeferred, co.confdeltype, co.confupdtype,
				rn.nspname as referenced_schema, rc.relname as referenced_table,
				case when co.contype = 'c' then pg_get_expr(co.conbin, co.conrelid) end as expression,
				%s as nulls_not_distinct,
				(select array_agg(a.attname::text order by k.position)
					from unnest(co.conkey) with ordinality k (number, position)
					join pg_attribute a on a.attrelid = co.conrelid and a.attnum = k.number) as columns,
				(select array_agg(a.attname::text order by k.position)
					from unnest(co.confkey) with ordinality k (number, position)
					join pg_attribute a on a.attrelid = co.confrelid and a.attnum = k.number) as referenced_columns
			from tables t
			join pg_constraint co on co.conrelid = t.oid and co.contype in ('p', 'u', 'f', 'c') and co.conparentid = 0
			left join pg_index i on i.indexrelid = co.conindid and co.contype = 'u'
			left join pg_class rc on rc.oid = co.confrelid
			left join pg_namespace rn on rn.oid = rc.relnamespace
			order by t.oid, position(co.contype::text in 'pufc'), co.conname
			""";

	private final CatalogQueries queries;

	private final CatalogNames names;

	PostgresqlConstraintCatalog(CatalogQueries queries, CatalogNames names) {
		this.queries = queries;
		this.names = names;
	}

	Map<Long, List<Constraint>> read(boolean nullsNotDistinct) throws SQLException {
		String sql = SQL.formatted(nullsNotDistinct ? "coalesce(i.indnullsnotdistinct, false)" : "false");
		return this.queries.grouped(sql, (row) -> row.getLong("oid"), this::constraint);
	}

	private Constraint constraint(ResultSet row) throws SQLException {
		String name = row.getString("conname");
		return switch (row.getString("contype")) {
			case "p" -> new PrimaryKey(name, CatalogQueries.strings(row, "columns"));
			case "u" -> new UniqueConstraint(name, CatalogQueries.strings(row, "columns"), deferrability(row),
					row.getBoolean("nulls_not_distinct"));
			case "f" -> foreignKey(name, row);
			default -> new CheckConstraint(name,
					PrintedExpression.of(row.getString("expression")).withoutParentheses().text());
		};
	}

	private ForeignKey foreignKey(String name, ResultSet row) throws SQLException {
		return new ForeignKey(name, CatalogQueries.strings(row, "columns"),
				this.names.name(row.getString("referenced_schema"), row.getString("referenced_table")),
				CatalogQueries.strings(row, "referenced_columns"), action(row.getString("confdeltype")),
				action(row.getString("confupdtype")), deferrability(row));
	}

	private static ReferentialAction action(String code) {
		return switch (code) {
			case "r" -> ReferentialAction.RESTRICT;
			case "c" -> ReferentialAction.CASCADE;
			case "n" -> ReferentialAction.SET_NULL;
			case "d" -> ReferentialAction.SET_DEFAULT;
			default -> ReferentialAction.NO_ACTION;
		};
	}

	private static Deferrability deferrability(ResultSet row) throws SQLException {
		if (!row.getBoolean("condeferrable")) {
			return Deferrability.NOT_DEFERRABLE;
		}
		return row.getBoolean("condeferred") ? Deferrability.INITIALLY_DEFERRED : Deferrability.INITIALLY_IMMEDIATE;
	}

}
