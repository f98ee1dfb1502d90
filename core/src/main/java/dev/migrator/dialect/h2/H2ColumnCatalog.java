package dev.migrator.dialect.h2;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.migrator.dialect.CatalogNames;
import dev.migrator.dialect.CatalogQueries;
import dev.migrator.schema.ArrayType;
import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnDefault;
import dev.migrator.schema.ColumnType;
import dev.migrator.schema.EnumeratedType;
import dev.migrator.schema.Generated;
import dev.migrator.schema.Identity;
import dev.migrator.schema.NamedType;
import dev.migrator.schema.RawType;
import org.jspecify.annotations.Nullable;

/**
 * Reads columns. H2 has no collation of a column, and stores the values of all generated
 * columns.
 */
final class H2ColumnCatalog {

	private static final String COLUMNS = """
			select TABLE_SCHEMA, TABLE_NAME, COLUMN_NAME, IS_NULLABLE, COLUMN_DEFAULT, IS_IDENTITY,
				IDENTITY_GENERATION, IDENTITY_START, IDENTITY_INCREMENT, GENERATION_EXPRESSION, DOMAIN_SCHEMA,
				DOMAIN_NAME, REMARKS,
			""" + H2TypeRow.COLUMNS + """

			from INFORMATION_SCHEMA.COLUMNS
			where TABLE_SCHEMA in (:schemas)
			order by TABLE_SCHEMA, TABLE_NAME, ORDINAL_POSITION
			""";

	private static final String ELEMENTS = """
			select OBJECT_SCHEMA, OBJECT_NAME, OBJECT_TYPE, COLLECTION_TYPE_IDENTIFIER,
			""" + H2TypeRow.COLUMNS + """

			from INFORMATION_SCHEMA.ELEMENT_TYPES
			where OBJECT_SCHEMA in (:schemas)
			""";

	private final CatalogQueries queries;

	private final CatalogNames names;

	H2ColumnCatalog(CatalogQueries queries, CatalogNames names) {
		this.queries = queries;
		this.names = names;
	}

	Map<H2Name, List<Column>> read(H2Enumerations enumerations) throws SQLException {
		Map<H2Enumerations.Place, List<H2TypeRow>> elements = this.queries.grouped(ELEMENTS,
				(row) -> H2Enumerations.Place.read(row, "collection_type_identifier"), H2TypeRow::read);
		Types types = new Types(enumerations, elements);
		return this.queries.grouped(COLUMNS, (row) -> H2Name.read(row, "table"), (row) -> column(row, types));
	}

	private Column column(ResultSet row, Types types) throws SQLException {
		return new Column(this.names.name(row.getString("column_name")), type(row, types),
				row.getString("is_nullable").equals("YES"), defaultValue(row), identity(row), generated(row), null,
				row.getString("remarks"));
	}

	private ColumnType type(ResultSet row, Types types) throws SQLException {
		String domain = row.getString("domain_name");
		if (domain != null) {
			return new NamedType(this.names.name(row.getString("domain_schema"), domain));
		}
		H2TypeRow type = H2TypeRow.read(row);
		return types.type(type, H2Enumerations.Place.column(H2Name.read(row, "table"), type.identifier()));
	}

	private static @Nullable ColumnDefault defaultValue(ResultSet row) throws SQLException {
		String expression = row.getString("column_default");
		boolean isAbsent = expression == null || expression.equals("NULL");
		return isAbsent ? null : new ColumnDefault(expression);
	}

	private static @Nullable Generated generated(ResultSet row) throws SQLException {
		String expression = row.getString("generation_expression");
		return (expression != null) ? new Generated(expression, true) : null;
	}

	private static @Nullable Identity identity(ResultSet row) throws SQLException {
		if (!row.getString("is_identity").equals("YES")) {
			return null;
		}
		long start = row.getLong("identity_start");
		long increment = row.getLong("identity_increment");
		return new Identity(row.getString("identity_generation").equals("ALWAYS"), (start != 1) ? start : null,
				(increment != 1) ? increment : null);
	}

	private record Types(H2Enumerations enumerations, Map<H2Enumerations.Place, List<H2TypeRow>> elements) {

		ColumnType type(H2TypeRow row, H2Enumerations.Place place) {
			return switch (row.dataType()) {
				case "ENUM" -> new EnumeratedType(this.enumerations.values().getOrDefault(place, List.of()));
				case "ARRAY" -> array(row, place);
				default -> row.type();
			};
		}

		private ColumnType array(H2TypeRow row, H2Enumerations.Place place) {
			H2TypeRow element = Objects.requireNonNull(this.elements.get(place)).get(0);
			ArrayType array = new ArrayType(type(element, place.withIdentifier(element.identifier())));
			boolean isUsual = row.cardinality() == H2TypeRow.DEFAULT_CARDINALITY;
			return isUsual ? array
					: new RawType(new H2TypeNames(new H2Quoting()).visitArray(array) + "[" + row.cardinality() + "]");
		}

	}

}
