package dev.migrator.operation;

import java.util.List;
import java.util.function.Function;

import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Table;

/** Says what a schema is after an operation; the half about tables. */
final class ProjectionVisitor extends SchemaObjectProjection {

	private final DatabaseSchema schema;

	ProjectionVisitor(DatabaseSchema schema) {
		super(schema);
		this.schema = schema;
	}

	@Override
	public DatabaseSchema visitCreateTable(CreateTable operation) {
		QualifiedName name = operation.table().name();
		if (operation.ifNotExists() && this.schema.table(name).isPresent()) {
			return this.schema;
		}
		return change("createTable", name, () -> {
			Presence.requireNew("table", name, tableNames());
			Table created = new TableProjection(operation.table()).created();
			return References.complete(this.schema.withTables(TableProjection.append(this.schema.tables(), created)),
					name);
		});
	}

	@Override
	public DatabaseSchema visitDropTable(DropTable operation) {
		QualifiedName name = operation.table();
		if (operation.ifExists() && this.schema.table(name).isEmpty()) {
			return this.schema;
		}
		return change("dropTable", name, () -> {
			requireUnreferenced(References.to(this.schema, table(name)));
			return this.schema
				.withTables(this.schema.tables().stream().filter((table) -> !table.name().equals(name)).toList());
		});
	}

	@Override
	public DatabaseSchema visitRenameTable(RenameTable operation) {
		QualifiedName renamed = operation.table().withName(operation.newName());
		return change("renameTable", operation.table(), () -> {
			Presence.requireExisting("table", operation.table(), tableNames());
			Presence.requireNew("table", renamed, tableNames());
			return References.renameTable(this.schema, operation.table(), renamed);
		});
	}

	@Override
	public DatabaseSchema visitAddColumn(AddColumn operation) {
		return changeTable("addColumn", operation.table(), (table) -> {
			boolean exists = table.columnNames().contains(operation.column().name());
			return (exists && operation.ifNotExists()) ? table.table() : table.plus(operation.column());
		});
	}

	@Override
	public DatabaseSchema visitDropColumn(DropColumn operation) {
		return changeTable("dropColumn", operation.table(), (table) -> {
			if (operation.ifExists() && !table.columnNames().contains(operation.column())) {
				return table.table();
			}
			requireUnreferenced(References.to(this.schema, table.table(), operation.column()));
			return table.minusColumn(operation.column());
		});
	}

	@Override
	public DatabaseSchema visitAlterColumn(AlterColumn operation) {
		DatabaseSchema altered = changeTable("alterColumn", operation.table(), (table) -> {
			String newName = operation.alteration().newName();
			if (newName != null) {
				Presence.requireNew("column", newName, table.columnNames());
			}
			return table.altered(operation.column(), operation.alteration());
		});
		String newName = operation.alteration().newName();
		return (newName != null) ? new ColumnRename(operation.table(), operation.column(), newName).in(altered)
				: altered;
	}

	@Override
	public DatabaseSchema visitCreateIndex(CreateIndex operation) {
		return changeTable("createIndex", operation.table(), (table) -> {
			boolean exists = table.indexNames().contains(operation.index().name());
			return (exists && operation.ifNotExists()) ? table.table() : table.plus(operation.index());
		});
	}

	@Override
	public DatabaseSchema visitDropIndex(DropIndex operation) {
		return changeTable("dropIndex", operation.table(), (table) -> {
			boolean missing = !table.indexNames().contains(operation.name());
			return (missing && operation.ifExists()) ? table.table() : table.minusIndex(operation.name());
		});
	}

	@Override
	public DatabaseSchema visitCreatePrimaryKey(CreatePrimaryKey operation) {
		return changeTable("createPrimaryKey", operation.table(), (table) -> table.plus(operation.constraint()));
	}

	@Override
	public DatabaseSchema visitCreateForeignKey(CreateForeignKey operation) {
		return References.complete(
				changeTable("createForeignKey", operation.table(), (table) -> table.plus(operation.constraint())),
				operation.table());
	}

	@Override
	public DatabaseSchema visitCreateUniqueConstraint(CreateUniqueConstraint operation) {
		return changeTable("createUniqueConstraint", operation.table(), (table) -> table.plus(operation.constraint()));
	}

	@Override
	public DatabaseSchema visitCreateCheckConstraint(CreateCheckConstraint operation) {
		return changeTable("createCheckConstraint", operation.table(), (table) -> table.plus(operation.constraint()));
	}

	@Override
	public DatabaseSchema visitDropConstraint(DropConstraint operation) {
		return changeTable("dropConstraint", operation.table(), (table) -> {
			boolean missing = table.find(operation).isEmpty();
			return (missing && operation.ifExists()) ? table.table() : table.minus(operation);
		});
	}

	@Override
	public DatabaseSchema visitTableComment(TableComment operation) {
		return changeTable("tableComment", operation.table(),
				(table) -> table.table().withComment(operation.comment()));
	}

	private DatabaseSchema changeTable(String operation, QualifiedName name, Function<TableProjection, Table> change) {
		return change(operation, name, () -> {
			Table changed = change.apply(new TableProjection(table(name)));
			return this.schema.withTables(
					this.schema.tables().stream().map((each) -> each.name().equals(name) ? changed : each).toList());
		});
	}

	private Table table(QualifiedName name) {
		return this.schema.table(name)
			.orElseThrow(() -> new IllegalArgumentException(
					"there is no table '" + name + "'; found " + Presence.shown(tableNames())));
	}

	private List<QualifiedName> tableNames() {
		return this.schema.tables().stream().map(Table::name).toList();
	}

	private static void requireUnreferenced(List<String> references) {
		if (!references.isEmpty()) {
			throw new IllegalArgumentException(
					"it is referred to by " + String.join(", ", references) + "; drop that first");
		}
	}

}
