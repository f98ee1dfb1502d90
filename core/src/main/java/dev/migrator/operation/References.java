package dev.migrator.operation;

import java.util.ArrayList;
import java.util.List;

import dev.migrator.schema.Constraint;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.ForeignKey;
import dev.migrator.schema.PrimaryKey;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Table;

/** The foreign keys between the tables of a schema. */
final class References {

	private References() {
	}

	/**
	 * Return the schema with a table under another name, foreign keys following.
	 * @param schema the schema
	 * @param from the name
	 * @param to the new name
	 * @return the schema
	 */
	static DatabaseSchema renameTable(DatabaseSchema schema, QualifiedName from, QualifiedName to) {
		return schema.withTables(schema.tables()
			.stream()
			.map((table) -> table.name().equals(from) ? table.withName(to) : table)
			.map((table) -> table.withConstraints(
					table.constraints().stream().map((constraint) -> redirect(constraint, from, to)).toList()))
			.toList());
	}

	/**
	 * Return what of other tables refers to a table.
	 * @param schema the schema
	 * @param target the table
	 * @return a phrase for each foreign key
	 */
	static List<String> to(DatabaseSchema schema, Table target) {
		List<String> found = new ArrayList<>();
		for (Table table : schema.tables()) {
			if (!table.name().equals(target.name())) {
				keysOf(table, target).forEach((key) -> found.add(describe(table, key)));
			}
		}
		return found;
	}

	/**
	 * Return what refers to a column, of other tables and of its own.
	 * @param schema the schema
	 * @param target the table of the column
	 * @param column the column
	 * @return a phrase for each foreign key that would stay without its target
	 */
	static List<String> to(DatabaseSchema schema, Table target, String column) {
		List<String> found = new ArrayList<>();
		for (Table table : schema.tables()) {
			boolean own = table.name().equals(target.name());
			keysOf(table, target).stream()
				.filter((key) -> referencedColumns(key, target).contains(column))
				.filter((key) -> !(own && key.columns().contains(column)))
				.forEach((key) -> found.add(describe(table, key)));
		}
		return found;
	}

	private static List<String> referencedColumns(ForeignKey key, Table target) {
		return key.referencedColumns().isEmpty() ? target.primaryKey().map(PrimaryKey::columns).orElse(List.of())
				: key.referencedColumns();
	}

	private static List<ForeignKey> keysOf(Table table, Table target) {
		return table.constraints()
			.stream()
			.filter(ForeignKey.class::isInstance)
			.map(ForeignKey.class::cast)
			.filter((key) -> key.referencedTable().equals(target.name()))
			.toList();
	}

	private static String describe(Table table, ForeignKey key) {
		return TableParts.describe(key) + " of table '" + table.name() + "'";
	}

	private static Constraint redirect(Constraint constraint, QualifiedName from, QualifiedName to) {
		if (constraint instanceof ForeignKey key && key.referencedTable().equals(from)) {
			return new ForeignKey(key.name(), key.columns(), to, key.referencedColumns(), key.onDelete(),
					key.onUpdate(), key.deferrability());
		}
		return constraint;
	}

	/**
	 * Return a schema in which the foreign keys of a table name the columns they refer
	 * to, where they left that to the primary key.
	 * @param schema the schema
	 * @param table the table
	 * @return the schema
	 */
	static DatabaseSchema complete(DatabaseSchema schema, QualifiedName table) {
		return schema.withTables(schema.tables()
			.stream()
			.map((each) -> each.name().equals(table) ? complete(schema, each) : each)
			.toList());
	}

	private static Table complete(DatabaseSchema schema, Table table) {
		return table.withConstraints(table.constraints()
			.stream()
			.map((each) -> (each instanceof ForeignKey key) ? complete(schema, key) : each)
			.toList());
	}

	private static Constraint complete(DatabaseSchema schema, ForeignKey key) {
		List<String> columns = schema.table(key.referencedTable())
			.map((target) -> referencedColumns(key, target))
			.filter((found) -> found.size() == key.columns().size())
			.orElse(key.referencedColumns());
		return new ForeignKey(key.name(), key.columns(), key.referencedTable(), columns, key.onDelete(), key.onUpdate(),
				key.deferrability());
	}

}
