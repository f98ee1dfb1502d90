package dev.migrator.dialect.postgresql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import dev.migrator.dialect.CatalogNames;
import dev.migrator.dialect.CatalogQueries;
import dev.migrator.dialect.CatalogReader;
import dev.migrator.dialect.Leftover;
import dev.migrator.schema.Column;
import dev.migrator.schema.Constraint;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.Index;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Table;

/**
 * Reads the system catalogs of PostgreSQL 14 to 18 (chapter 53). Names stand in the
 * catalog as the records hold them. Left out: partitions, views, foreign tables, what
 * belongs to an extension, exclusion and not-null constraints.
 */
final class PostgresqlCatalogReader implements CatalogReader {

	// PostgreSQL 15 release notes, E.1.3.1.3: UNIQUE NULLS NOT DISTINCT.
	private static final int NULLS_NOT_DISTINCT = 15;

	@Override
	public DatabaseSchema read(Connection connection, Collection<String> schemas) throws SQLException {
		CatalogNames names = names(connection);
		CatalogQueries queries = queries(connection, schemas, names);
		boolean nullsNotDistinct = connection.getMetaData().getDatabaseMajorVersion() >= NULLS_NOT_DISTINCT;
		List<String> others = otherSchemas(queries, names);
		List<Table> tables = tables(queries, names, nullsNotDistinct);
		PostgresqlObjectCatalog objects = new PostgresqlObjectCatalog(queries, names);
		return new DatabaseSchema(others, tables, objects.sequences(), objects.enumTypes());
	}

	private static CatalogNames names(Connection connection) throws SQLException {
		String defaultSchema = new CatalogQueries(connection, List.of())
			.list("select current_schema()", (row) -> Optional.ofNullable(row.getString(1)))
			.get(0)
			.orElse(null);
		return new CatalogNames(UnaryOperator.identity(), defaultSchema);
	}

	private static CatalogQueries queries(Connection connection, Collection<String> schemas, CatalogNames names) {
		return new CatalogQueries(connection,
				schemas.isEmpty() ? Stream.ofNullable(names.defaultSchema()).toList() : schemas);
	}

	// PostgreSQL 18, 53.11: a composite type that is not the row of a table.
	@Override
	public Optional<Set<QualifiedName>> compositeTypes(Connection connection, Collection<String> schemas)
			throws SQLException {
		CatalogNames names = names(connection);
		return Optional.of(Set.copyOf(queries(connection, schemas, names).list("""
				select n.nspname, c.relname
				from pg_class c
				join pg_namespace n on n.oid = c.relnamespace
				where c.relkind = 'c' and n.nspname in (:schemas)
				""", (row) -> names.name(row.getString("nspname"), row.getString("relname")))));
	}

	@Override
	public List<Leftover> leftovers(Connection connection, Collection<String> schemas) throws SQLException {
		return new PostgresqlLeftovers(connection).read(schemas);
	}

	@Override
	public Optional<String> stillRunning(Connection connection, String sql) throws SQLException {
		return new PostgresqlLeftovers(connection).stillRunning(sql);
	}

	private static List<String> otherSchemas(CatalogQueries queries, CatalogNames names) throws SQLException {
		return queries
			.list("select nspname from pg_namespace where nspname in (:schemas) order by nspname",
					(row) -> row.getString("nspname"))
			.stream()
			.filter((schema) -> !schema.equals(names.defaultSchema()))
			.toList();
	}

	private static List<Table> tables(CatalogQueries queries, CatalogNames names, boolean nullsNotDistinct)
			throws SQLException {
		Map<Long, List<Column>> columns = new PostgresqlColumnCatalog(queries, names).read();
		Map<Long, List<Constraint>> constraints = new PostgresqlConstraintCatalog(queries, names)
			.read(nullsNotDistinct);
		Map<Long, List<Index>> indexes = new PostgresqlIndexCatalog(queries).read();
		return queries.list(PostgresqlTableScope.TABLES + """
				select t.oid, t.nspname, t.relname, obj_description(t.oid, 'pg_class') as comment
				from tables t
				order by t.nspname, t.relname
				""", (row) -> {
			Long oid = row.getLong("oid");
			return new Table(names.name(row.getString("nspname"), row.getString("relname")),
					columns.getOrDefault(oid, List.of()), constraints.getOrDefault(oid, List.of()),
					indexes.getOrDefault(oid, List.of()), row.getString("comment"));
		});
	}

	// PostgreSQL 18, 5.10.3: the search path may have several schemas, of which JDBC's
	// getSchema tells the first.
	@Override
	public Optional<String> schemaRestoration(Connection connection) throws SQLException {
		return new CatalogQueries(connection, List.of())
			.list("select 'select set_config(''search_path'', ' || quote_literal(current_setting('search_path')) "
					+ "|| ', false)'", (row) -> row.getString(1))
			.stream()
			.findFirst();
	}

}
