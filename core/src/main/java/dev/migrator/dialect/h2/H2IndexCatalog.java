package dev.migrator.dialect.h2;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.migrator.dialect.CatalogNames;
import dev.migrator.dialect.CatalogQueries;
import dev.migrator.schema.Index;
import dev.migrator.schema.IndexPart;
import dev.migrator.schema.NullsOrder;
import org.jspecify.annotations.Nullable;

/**
 * Reads the indexes that no constraint has made, by name. H2 tells where every index
 * sorts nulls; only a place other than the one it takes by itself is kept.
 */
final class H2IndexCatalog {

	private static final String INDEXES = """
			select INDEX_SCHEMA, INDEX_NAME, TABLE_SCHEMA, TABLE_NAME, INDEX_TYPE_NAME
			from INFORMATION_SCHEMA.INDEXES
			where TABLE_SCHEMA in (:schemas) and not IS_GENERATED
			order by TABLE_SCHEMA, TABLE_NAME, INDEX_NAME
			""";

	private static final String COLUMNS = """
			select INDEX_SCHEMA, INDEX_NAME, COLUMN_NAME, ORDERING_SPECIFICATION, NULL_ORDERING, IS_UNIQUE,
			(select SETTING_VALUE from INFORMATION_SCHEMA.SETTINGS where SETTING_NAME = 'DEFAULT_NULL_ORDERING') USUAL
			from INFORMATION_SCHEMA.INDEX_COLUMNS
			where TABLE_SCHEMA in (:schemas)
			order by INDEX_SCHEMA, INDEX_NAME, ORDINAL_POSITION
			""";

	private final CatalogQueries queries;

	private final CatalogNames names;

	H2IndexCatalog(CatalogQueries queries, CatalogNames names) {
		this.queries = queries;
		this.names = names;
	}

	Map<H2Name, List<Index>> read() throws SQLException {
		Map<H2Name, List<Part>> parts = this.queries.grouped(COLUMNS, (row) -> H2Name.read(row, "index"), this::part);
		return this.queries.grouped(INDEXES, (row) -> H2Name.read(row, "table"), (row) -> index(row, parts));
	}

	private Index index(ResultSet row, Map<H2Name, List<Part>> parts) throws SQLException {
		H2Name name = H2Name.read(row, "index");
		String type = row.getString("index_type_name");
		boolean unique = type.startsWith("UNIQUE");
		List<IndexPart> keys = new ArrayList<>();
		List<String> include = new ArrayList<>();
		for (Part part : Objects.requireNonNull(parts.get(name))) {
			if (unique && !part.isKey()) {
				include.add(part.part().text());
			}
			else {
				keys.add(part.part());
			}
		}
		return new Index(this.names.name(name.name()), keys, unique, null, include,
				type.startsWith("SPATIAL") ? "spatial" : null);
	}

	private Part part(ResultSet row) throws SQLException {
		boolean descending = row.getString("ordering_specification").equals("DESC");
		return new Part(row.getBoolean("is_unique"), new IndexPart(this.names.name(row.getString("column_name")), false,
				descending, nulls(row.getString("null_ordering"), usual(row.getString("usual"), descending))));
	}

	private static @Nullable NullsOrder nulls(@Nullable String order, NullsOrder usual) {
		return (order == null || order.equals(usual.name())) ? null : NullsOrder.valueOf(order);
	}

	// H2 2.x, Settings, DEFAULT_NULL_ORDERING: nulls are small, unless it says otherwise.
	private static NullsOrder usual(@Nullable String setting, boolean descending) {
		return switch ((setting != null) ? setting : "LOW") {
			case "FIRST" -> NullsOrder.FIRST;
			case "LAST" -> NullsOrder.LAST;
			case "HIGH" -> descending ? NullsOrder.FIRST : NullsOrder.LAST;
			default -> descending ? NullsOrder.LAST : NullsOrder.FIRST;
		};
	}

	private record Part(boolean isKey, IndexPart part) {

	}

}
