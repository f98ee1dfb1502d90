package dev.migrator.dialect.sqlite;

import java.util.List;
import java.util.Optional;

import dev.migrator.dialect.TableLookup;
import dev.migrator.dialect.TableSource;
import dev.migrator.operation.CreateIndex;
import dev.migrator.schema.PrimaryKey;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Table;

/** Turns tables of the records into tables as they are written, and finds those. */
final class SqliteTables {

	private SqliteTables() {
	}

	/**
	 * Return a table whose defaults are written as SQLite takes them, and whose primary
	 * key takes no nulls, which the SQL standard implies and SQLite does not.
	 * @param table the table
	 * @return the table
	 */
	static Table written(Table table) {
		List<String> key = table.primaryKey().map(PrimaryKey::columns).orElse(List.of());
		return table.withColumns(table.columns()
			.stream()
			.map(SqliteColumnClause::written)
			.map((column) -> key.contains(column.name()) ? column.withNullable(false) : column)
			.toList());
	}

	/**
	 * Return a table as the catalog keeps it, or else as it would be made today.
	 * @param name the name
	 * @param tables the tables
	 * @param statements makes the statements
	 * @return the table, unchanged
	 */
	static TableDraft draft(QualifiedName name, TableLookup tables, SqliteStatements statements) {
		Optional<TableSource> source = tables.source(name);
		if (source.isPresent()) {
			TableDefinition definition = TableDefinition.parse(source.get().definition());
			List<TableSource.Part> parts = source.get()
				.parts()
				.stream()
				.filter((part) -> concerns(part, definition.name()))
				.toList();
			return TableDraft.of(definition, parts);
		}
		Table table = tables.table(name)
			.orElseThrow(() -> ColumnEdits.refused("the change of table '" + name + "'", "there is no such table"));
		List<TableSource.Part> indexes = table.indexes()
			.stream()
			.map((index) -> new TableSource.Part(TableSource.Kind.INDEX, index.name(), name.name(),
					statements.index(new CreateIndex(name, index, false, false))))
			.toList();
		return TableDraft.of(TableDefinition.parse(statements.create(table)), indexes);
	}

	private static boolean concerns(TableSource.Part part, String table) {
		return part.table().equalsIgnoreCase(table) || TokenCursor.mentions(part.sql(), table);
	}

}
