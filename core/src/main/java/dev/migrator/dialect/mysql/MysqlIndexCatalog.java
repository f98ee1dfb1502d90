package dev.migrator.dialect.mysql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.migrator.dialect.CatalogQueries;
import dev.migrator.schema.Index;
import dev.migrator.schema.IndexPart;
import dev.migrator.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/** Reads indexes, those of keys among them. */
final class MysqlIndexCatalog {

	private static final String PRIMARY = "PRIMARY";

	private final Map<QualifiedName, List<Index>> indexes;

	MysqlIndexCatalog(CatalogQueries queries, boolean expressions) throws SQLException {
		String sql = """
				select table_schema, table_name, index_name, non_unique, column_name, collation, sub_part, index_type,
				""" + (expressions ? "expression" : "null as expression") + """

				from information_schema.statistics
				where table_schema in (:schemas)
				order by table_schema, table_name, index_name, seq_in_index
				""";
		Map<QualifiedName, Map<String, Draft>> drafts = new LinkedHashMap<>();
		queries.list(sql, (row) -> {
			Draft draft = drafts
				.computeIfAbsent(new QualifiedName(row.getString("table_schema"), row.getString("table_name")),
						(key) -> new LinkedHashMap<>())
				.computeIfAbsent(row.getString("index_name"), (key) -> new Draft());
			draft.unique = row.getInt("non_unique") == 0;
			draft.method = method(row.getString("index_type"), draft.unique);
			return draft.parts.add(part(row, draft.method));
		});
		this.indexes = new LinkedHashMap<>();
		drafts.forEach((table, byName) -> this.indexes.put(table,
				byName.entrySet().stream().map((each) -> each.getValue().index(each.getKey())).toList()));
	}

	// MariaDB, CREATE TABLE, Unique Index: keys too long for a tree are kept as hashes.
	private static @Nullable String method(String type, boolean unique) {
		boolean usual = type.equals("BTREE") || (unique && type.equals("HASH"));
		return usual ? null : type.toLowerCase(Locale.ROOT);
	}

	private static IndexPart part(ResultSet row, @Nullable String method) throws SQLException {
		String expression = row.getString("expression");
		boolean descending = "D".equals(row.getString("collation"));
		int prefix = row.getInt("sub_part");
		IndexPart part;
		if (expression != null) {
			part = IndexPart.expression(expression);
		}
		else if (prefix > 0 && !"spatial".equals(method)) {
			part = IndexPart.expression("`" + row.getString("column_name").replace("`", "``") + "`(" + prefix + ")");
		}
		else {
			part = IndexPart.column(row.getString("column_name"));
		}
		return descending ? part.desc() : part;
	}

	/** Return the indexes that no key and no unique constraint stands for. */
	List<Index> of(QualifiedName table) {
		return all(table).stream()
			.filter((index) -> !index.name().equals(PRIMARY) && !MysqlCatalogReader.isConstraint(index))
			.toList();
	}

	List<Index> constraintsOf(QualifiedName table) {
		return all(table).stream()
			.filter((index) -> index.name().equals(PRIMARY) || MysqlCatalogReader.isConstraint(index))
			.toList();
	}

	private List<Index> all(QualifiedName table) {
		return this.indexes.getOrDefault(table, List.of());
	}

	List<QualifiedName> tables() {
		return List.copyOf(this.indexes.keySet());
	}

	static boolean isPrimary(Index index) {
		return index.name().equals(PRIMARY);
	}

	private static final class Draft {

		private final List<IndexPart> parts = new ArrayList<>();

		private boolean unique;

		private @Nullable String method;

		private Index index(String name) {
			return new Index(name, this.parts, this.unique, null, List.of(), this.method);
		}

	}

}
