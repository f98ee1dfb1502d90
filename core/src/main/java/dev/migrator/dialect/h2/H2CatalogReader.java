package dev.migrator.dialect.h2;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import dev.migrator.dialect.CatalogNames;
import dev.migrator.dialect.CatalogQueries;
import dev.migrator.dialect.CatalogReader;
import dev.migrator.dialect.Leftover;
import dev.migrator.dialect.DatabaseProduct;
import dev.migrator.dialect.NameFolding;
import dev.migrator.schema.Column;
import dev.migrator.schema.Constraint;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.Index;
import dev.migrator.schema.Table;

/**
 * Reads the information schema of H2 2.2 to 2.4. Each statement reads one of its tables,
 * since H2 computes the whole of such a table anew for every row that it is joined to.
 * Names follow {@link NameFolding}. Left out: views, temporary and linked tables.
 */
final class H2CatalogReader implements CatalogReader {

	@Override
	public DatabaseSchema read(Connection connection, Collection<String> schemas) throws SQLException {
		DatabaseMetaData metaData = connection.getMetaData();
		NameFolding folding = metaData.storesUpperCaseIdentifiers() ? NameFolding.toUpperCase(new H2Quoting())
				: NameFolding.none(new H2Quoting());
		String defaultSchema = new CatalogQueries(connection, List.of())
			.list("select current_schema", (row) -> row.getString(1))
			.get(0);
		CatalogNames names = new CatalogNames(folding::fromCatalog, defaultSchema);
		CatalogQueries queries = new CatalogQueries(connection,
				schemas.isEmpty() ? List.of(defaultSchema) : schemas.stream().map(folding::toCatalog).toList());
		List<String> others = otherSchemas(queries, names);
		H2Enumerations enumerations = H2Enumerations.read(queries);
		List<Table> tables = tables(queries, names, enumerations, DatabaseProduct.of(metaData));
		return new DatabaseSchema(others, tables, new H2SequenceCatalog(queries, names).read(),
				enumerations.enumTypes(names));
	}

	private static List<String> otherSchemas(CatalogQueries queries, CatalogNames names) throws SQLException {
		return queries.list("""
				select SCHEMA_NAME from INFORMATION_SCHEMA.SCHEMATA
				where SCHEMA_NAME in (:schemas)
				order by SCHEMA_NAME
				""", (row) -> row.getString(1))
			.stream()
			.filter((schema) -> !schema.equals(names.defaultSchema()))
			.map(names::name)
			.toList();
	}

	private static List<Table> tables(CatalogQueries queries, CatalogNames names, H2Enumerations enumerations,
			DatabaseProduct product) throws SQLException {
		Map<H2Name, List<Column>> columns = new H2ColumnCatalog(queries, names).read(enumerations);
		Map<H2Name, List<Constraint>> constraints = new H2ConstraintCatalog(queries, names).read(product);
		Map<H2Name, List<Index>> indexes = new H2IndexCatalog(queries, names).read();
		return queries.list("""
				select TABLE_SCHEMA, TABLE_NAME, REMARKS
				from INFORMATION_SCHEMA.TABLES
				where TABLE_SCHEMA in (:schemas) and TABLE_TYPE = 'BASE TABLE' and STORAGE_TYPE <> 'TABLE LINK'
				order by TABLE_SCHEMA, TABLE_NAME
				""", (row) -> {
			H2Name name = new H2Name(row.getString("table_schema"), row.getString("table_name"));
			return new Table(names.name(name.schema(), name.name()), columns.getOrDefault(name, List.of()),
					constraints.getOrDefault(name, List.of()), indexes.getOrDefault(name, List.of()),
					row.getString("remarks"));
		});
	}

	@Override
	public List<Leftover> leftovers(Connection connection, Collection<String> schemas) throws SQLException {
		List<Table> tables = read(connection, schemas).tables();
		return tables.stream().flatMap((table) -> H2TableCopy.of(table, tables).stream()).toList();
	}

}
