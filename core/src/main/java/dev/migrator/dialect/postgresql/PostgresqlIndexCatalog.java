package dev.migrator.dialect.postgresql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.migrator.dialect.CatalogQueries;
import dev.migrator.schema.Index;
import dev.migrator.schema.IndexPart;
import dev.migrator.schema.NullsOrder;
import org.jspecify.annotations.Nullable;

/** Reads the indexes that no constraint has made from {@code pg_index}, by name. */
final class PostgresqlIndexCatalog {

	private static final String SQL = PostgresqlTableScope.TABLES + """
			select t.oid, i.indexrelid, ic.relname as index_name, am.amname, i.indisunique,
				pg_get_expr(i.indpred, i.indrelid) as predicate,
				k.position <= i.indnkeyatts as is_key, a.attname,
				pg_get_indexdef(i.indexrelid, k.position, false) as expression,
				coalesce(pg_index_column_has_property(i.indexrelid, k.position, 'desc'), false) as descending,
				pg_index_column_has_property(i.indexrelid, k.position, 'nulls_first') as nulls_first
			from tables t
			join pg_index i on i.indrelid = t.oid
			join pg_class ic on ic.oid = i.indexrelid
			join pg_am am on am.oid = ic.relam
			cross join lateral generate_series(1, i.indnatts) k (position)
			left join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[k.position - 1] and a.attnum <> 0
			where not exists (select from pg_constraint co where co.conindid = i.indexrelid
				and co.contype in ('p', 'u', 'x'))
			order by t.oid, ic.relname, k.position
			""";

	private final CatalogQueries queries;

	PostgresqlIndexCatalog(CatalogQueries queries) {
		this.queries = queries;
	}

	Map<Long, List<Index>> read() throws SQLException {
		Map<Head, List<Part>> rows = this.queries.grouped(SQL, Head::read, Part::read);
		Map<Long, List<Index>> indexes = new LinkedHashMap<>();
		rows.forEach((head, parts) -> indexes.computeIfAbsent(head.table(), (absent) -> new ArrayList<>())
			.add(head.index(parts)));
		return indexes;
	}

	private record Head(long table, String name, boolean unique, @Nullable String where, String method) {

		static Head read(ResultSet row) throws SQLException {
			String predicate = row.getString("predicate");
			return new Head(row.getLong("oid"), row.getString("index_name"), row.getBoolean("indisunique"),
					(predicate != null) ? PrintedExpression.of(predicate).withoutParentheses().text() : null,
					row.getString("amname"));
		}

		Index index(List<Part> parts) {
			List<IndexPart> keys = parts.stream().filter(Part::isKey).map(Part::part).toList();
			List<String> include = parts.stream()
				.filter((part) -> !part.isKey())
				.map((part) -> part.part().text())
				.toList();
			return new Index(this.name, keys, this.unique, this.where, include,
					this.method.equals("btree") ? null : this.method);
		}

	}

	private record Part(boolean isKey, IndexPart part) {

		static Part read(ResultSet row) throws SQLException {
			String column = row.getString("attname");
			String text = (column != null) ? column
					: PrintedExpression.of(row.getString("expression")).withoutParentheses().text();
			boolean descending = row.getBoolean("descending");
			boolean nullsFirst = row.getBoolean("nulls_first");
			boolean usual = row.wasNull() || nullsFirst == descending;
			return new Part(row.getBoolean("is_key"), new IndexPart(text, column == null, descending,
					usual ? null : nullsFirst ? NullsOrder.FIRST : NullsOrder.LAST));
		}

	}

}
