package dev.migrator.dialect.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import dev.migrator.dialect.CatalogQueries;
import dev.migrator.dialect.CatalogReader;
import dev.migrator.dialect.TableSource;
import dev.migrator.dialect.TypeRules;
import dev.migrator.schema.Constraint;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.ForeignKey;
import dev.migrator.schema.Index;
import dev.migrator.schema.PrimaryKey;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Table;

/**
 * Reads the definitions that SQLite keeps as they were written. The pragmas tell less:
 * neither names of constraints nor checks, and expressions of generated columns not at
 * all. Left out: views, virtual tables with their shadow tables, and SQLite's own.
 */
final class SqliteCatalogReader implements CatalogReader {

	private static final String TABLES = """
			select s.name, s.sql
			from sqlite_schema s join pragma_table_list l on l.schema = 'main' and l.name = s.name
			where s.type = 'table' and l.type = 'table' and s.name not like 'sqlite\\_%' escape '\\'
			order by s.name
			""";

	private static final String INDEXES = """
			select tbl_name, sql from sqlite_schema where type = 'index' and sql is not null order by name
			""";

	private static final String SOURCE = """
			select type, name, tbl_name, sql from sqlite_schema
			where sql is not null and (type in ('view', 'trigger') or tbl_name = ? collate nocase)
			order by rowid
			""";

	private final TableModel model;

	SqliteCatalogReader(TypeRules types) {
		this.model = new TableModel(types);
	}

	@Override
	public DatabaseSchema read(Connection connection, Collection<String> schemas) throws SQLException {
		if (!schemas.isEmpty()) {
			return DatabaseSchema.empty();
		}
		CatalogQueries queries = new CatalogQueries(connection, List.of());
		Map<String, List<Index>> indexes = queries.grouped(INDEXES,
				(row) -> row.getString("tbl_name").toLowerCase(Locale.ROOT),
				(row) -> new IndexParser(row.getString("sql")).index());
		List<Table> tables = queries.list(TABLES, (row) -> {
			String name = row.getString("name");
			Table read = this.model.table(TableDefinition.parse(row.getString("sql")),
					indexes.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()));
			return read.withName(QualifiedName.of(name));
		});
		return new DatabaseSchema(List.of(), tables.stream().map((table) -> complete(table, tables)).toList(),
				List.of(), List.of());
	}

	// A foreign key without columns refers to the primary key, and names of tables are
	// the
	// same in any case.
	private static Table complete(Table table, List<Table> all) {
		return table.withConstraints(table.constraints()
			.stream()
			.map((each) -> (each instanceof ForeignKey key) ? complete(key, all) : each)
			.toList());
	}

	private static Constraint complete(ForeignKey key, List<Table> all) {
		Optional<Table> target = all.stream()
			.filter((table) -> table.name().name().equalsIgnoreCase(key.referencedTable().name()))
			.findFirst();
		List<String> columns = !key.referencedColumns().isEmpty() ? key.referencedColumns()
				: target.flatMap(Table::primaryKey)
					.map(PrimaryKey::columns)
					.filter((found) -> found.size() == key.columns().size())
					.orElse(List.of());
		return new ForeignKey(key.name(), key.columns(), target.map(Table::name).orElse(key.referencedTable()), columns,
				key.onDelete(), key.onUpdate(), key.deferrability());
	}

	@Override
	public Optional<TableSource> source(Connection connection, QualifiedName table) throws SQLException {
		String definition = null;
		List<TableSource.Part> parts = new ArrayList<>();
		try (PreparedStatement statement = connection.prepareStatement(SOURCE)) {
			statement.setString(1, table.name());
			try (ResultSet row = statement.executeQuery()) {
				while (row.next()) {
					if (row.getString("type").equals("table")) {
						definition = row.getString("sql");
					}
					else {
						parts.add(part(row));
					}
				}
			}
		}
		return (definition != null) ? Optional.of(new TableSource(definition, parts)) : Optional.empty();
	}

	private static TableSource.Part part(ResultSet row) throws SQLException {
		return new TableSource.Part(TableSource.Kind.valueOf(row.getString("type").toUpperCase(Locale.ROOT)),
				row.getString("name"), row.getString("tbl_name"), row.getString("sql"));
	}

}
