package dev.migrator.dialect.postgresql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import dev.migrator.dialect.CatalogNames;
import dev.migrator.dialect.CatalogQueries;
import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnDefault;
import dev.migrator.schema.ColumnType;
import dev.migrator.schema.Generated;
import dev.migrator.schema.Identity;
import org.jspecify.annotations.Nullable;

/** Reads columns from {@code pg_attribute}. */
final class PostgresqlColumnCatalog {

	private static final String SQL = PostgresqlTableScope.TABLES + """
			select t.oid, a.attname, a.attnotnull, a.attidentity, a.attgenerated,
				pg_get_expr(ad.adbin, ad.adrelid) as expression,
				ty.typtype, ty.typname, tn.nspname as type_schema, e.oid is not null as is_array, a.atttypmod,
				format_type(ty.oid, a.atttypmod) as type_text, format_type(a.atttypid, -1) as cast_text,
				case when a.attcollation <> own.typcollation then co.collname end as collation,
				s.seqstart, s.seqincrement, col_description(t.oid, a.attnum) as comment
			from tables t
			join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
			join pg_type own on own.oid = a.atttypid
			left join pg_type e on e.oid = own.typelem and e.typarray = own.oid
			join pg_type ty on ty.oid = coalesce(e.oid, own.oid)
			join pg_namespace tn on tn.oid = ty.typnamespace
			left join pg_attrdef ad on ad.adrelid = t.oid and ad.adnum = a.attnum
			left join pg_collation co on co.oid = a.attcollation
			left join pg_depend d on a.attidentity <> '' and d.refclassid = 'pg_class'::regclass
				and d.refobjid = t.oid and d.refobjsubid = a.attnum and d.classid = 'pg_class'::regclass
				and d.deptype = 'i'
			left join pg_sequence s on s.seqrelid = d.objid
			order by t.oid, a.attnum
			""";

	private final CatalogQueries queries;

	private final PostgresqlColumnTypes types;

	PostgresqlColumnCatalog(CatalogQueries queries, CatalogNames names) {
		this.queries = queries;
		this.types = new PostgresqlColumnTypes(names);
	}

	Map<Long, List<Column>> read() throws SQLException {
		return this.queries.grouped(SQL, (row) -> row.getLong("oid"), this::column);
	}

	private Column column(ResultSet row) throws SQLException {
		ColumnType type = this.types.read(row);
		return new Column(row.getString("attname"), type, !row.getBoolean("attnotnull"), defaultValue(row, type),
				identity(row), generated(row), row.getString("collation"), row.getString("comment"));
	}

	private static @Nullable ColumnDefault defaultValue(ResultSet row, ColumnType type) throws SQLException {
		String expression = row.getString("expression");
		if (expression == null || !row.getString("attgenerated").isEmpty()) {
			return null;
		}
		return PrintedExpression.of(expression).asDefault(type, row.getString("cast_text"));
	}

	private static @Nullable Generated generated(ResultSet row) throws SQLException {
		String kind = row.getString("attgenerated");
		return kind.isEmpty() ? null : new Generated(
				PrintedExpression.of(row.getString("expression")).withoutParentheses().text(), kind.equals("s"));
	}

	private static @Nullable Identity identity(ResultSet row) throws SQLException {
		String kind = row.getString("attidentity");
		if (kind.isEmpty()) {
			return null;
		}
		long start = row.getLong("seqstart");
		long increment = row.getLong("seqincrement");
		return new Identity(kind.equals("a"), (start != 1) ? start : null, (increment != 1) ? increment : null);
	}

}
