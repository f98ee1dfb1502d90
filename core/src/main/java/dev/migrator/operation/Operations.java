package dev.migrator.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import dev.migrator.schema.CheckConstraint;
import dev.migrator.schema.Column;
import dev.migrator.schema.Constraint;
import dev.migrator.schema.ConstraintKind;
import dev.migrator.schema.Index;
import dev.migrator.schema.PrimaryKey;
import dev.migrator.schema.Table;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a revision script writes with. Each call adds immutable operations to the list
 * that is compiled and run afterwards; nothing is executed while the script runs. Names
 * are bare and in the default schema; {@link #inSchema} writes to another. A call that
 * makes no sense throws an {@link OperationException} at once.
 */
public final class Operations extends SchemaObjectOperations {

	private final String dialect;

	/**
	 * Create an empty list.
	 * @param dialect the name of the dialect that the operations are for, such as
	 * {@code postgresql}
	 */
	public Operations(String dialect) {
		this(dialect, new OperationList(), null);
	}

	private Operations(String dialect, OperationList list, @Nullable String schema) {
		super(list, schema);
		this.dialect = dialect;
	}

	/**
	 * Return the name of the dialect that the operations are for, such as
	 * {@code postgresql} or {@code h2}.
	 * @return the name
	 */
	public String dialect() {
		return this.dialect;
	}

	/**
	 * Return a view that writes to the same list, all its names in another schema.
	 * @param schema the schema
	 * @return the view
	 */
	public Operations inSchema(String schema) {
		return new Operations(this.dialect, list(), schema);
	}

	/**
	 * Create a table with all that belongs to it.
	 * @param table the name
	 * @param elements columns, constraints, indexes, {@link TableElements#tableComment},
	 * {@link TableElements#ifNotExists()}
	 */
	public void createTable(String table, TableElement... elements) {
		list().add("createTable", name(table), () -> {
			TableDraft draft = new TableDraft(name(table), elements);
			OperationOption.requireKnown(draft.options(), OperationOption.IF_NOT_EXISTS);
			return new CreateTable(draft.table(), OperationOption.IF_NOT_EXISTS.in(draft.options()));
		});
	}

	/**
	 * Drop a table.
	 * @param table the name
	 * @param before {@link TableElements#ifExists()}, and the table as it was, so that
	 * the drop can be reversed
	 */
	public void dropTable(String table, TableElement... before) {
		list().add("dropTable", name(table), () -> {
			TableDraft draft = new TableDraft(name(table), before);
			OperationOption.requireKnown(draft.options(), OperationOption.IF_EXISTS);
			Table described = draft.isEmpty() ? null : draft.table();
			return new DropTable(name(table), OperationOption.IF_EXISTS.in(draft.options()), described);
		});
	}

	/**
	 * Rename a table within its schema.
	 * @param table the name
	 * @param newName the new name
	 */
	public void renameTable(String table, String newName) {
		list().add("renameTable", name(table), () -> new RenameTable(name(table), name(newName).name()));
	}

	/**
	 * Add a column at the end of a table; constraints written at the column follow as
	 * operations of their own.
	 * @param table the table
	 * @param column the column
	 * @param options {@link TableElements#ifNotExists()}
	 */
	public void addColumn(String table, ColumnElement column, OperationOption... options) {
		list().add("addColumn", name(table), () -> {
			OperationOption.requireKnown(options, OperationOption.IF_NOT_EXISTS);
			boolean ifNotExists = OperationOption.IF_NOT_EXISTS.in(options);
			if (ifNotExists && !column.constraints(schema()).isEmpty()) {
				throw new IllegalArgumentException("ifNotExists() leaves open whether column '" + column.column().name()
						+ "' has its constraints; add them by operations of their own");
			}
			return new AddColumn(name(table), column.column(), ifNotExists);
		});
		for (Constraint constraint : column.constraints(schema())) {
			list().add(constraint.accept(new ConstraintCreation(name(table))));
		}
	}

	/**
	 * Drop a column.
	 * @param table the table
	 * @param column the name of the column
	 * @param options {@link TableElements#ifExists()}
	 */
	public void dropColumn(String table, String column, OperationOption... options) {
		addDropColumn(table, column, null, options);
	}

	/**
	 * Drop a column, saying how it was, so that the drop can be reversed.
	 * @param table the table
	 * @param before the column as it was; constraints written at it are refused, they
	 * have drops of their own
	 * @param options {@link TableElements#ifExists()}
	 */
	public void dropColumn(String table, ColumnElement before, OperationOption... options) {
		if (!before.constraints(schema()).isEmpty()) {
			throw new OperationException("dropColumn", name(table).toString(), "column '" + before.column().name()
					+ "' is written with constraints; drop those first by dropConstraint");
		}
		addDropColumn(table, before.column().name(), before.column(), options);
	}

	/**
	 * Change a column in place, as in
	 * {@code op.alterColumn("users", "bio", (c) -> c.type(text()).nullable(false))}.
	 * @param table the table
	 * @param column the name of the column before the change
	 * @param change says what changes
	 */
	public void alterColumn(String table, String column, Consumer<ColumnChange> change) {
		ColumnChange collected = new ColumnChange();
		change.accept(collected);
		list().add("alterColumn", name(table), () -> collected.toOperation(name(table), column));
	}

	/**
	 * Create a plain index.
	 * @param name the name of the index
	 * @param table the table
	 * @param columns the columns in order
	 */
	public void createIndex(String name, String table, String... columns) {
		createIndex(table, TableElements.index(name, columns));
	}

	/**
	 * Create an index, as in
	 * {@code op.createIndex("users", index("ix_users_email").expression("lower(email)"))}.
	 * @param table the table
	 * @param index the index
	 */
	public void createIndex(String table, IndexElement index) {
		list().add("createIndex", name(table),
				() -> new CreateIndex(name(table), index.index(), index.isConcurrently(), index.isIfNotExists()));
	}

	/**
	 * Drop an index.
	 * @param name the name of the index
	 * @param table the table
	 * @param options {@link TableElements#ifExists()},
	 * {@link TableElements#concurrently()}
	 */
	public void dropIndex(String name, String table, OperationOption... options) {
		addDropIndex(name, table, null, options);
	}

	/**
	 * Drop an index, saying how it was, so that the drop can be reversed.
	 * @param table the table
	 * @param before the index as it was
	 * @param options {@link TableElements#ifExists()},
	 * {@link TableElements#concurrently()}
	 */
	public void dropIndex(String table, IndexElement before, OperationOption... options) {
		addDropIndex(before.name(), table, before, options);
	}

	/**
	 * Add the primary key to a table.
	 * @param name the name, or {@code null} when the database is to choose one
	 * @param table the table
	 * @param columns the columns in key order
	 */
	public void createPrimaryKey(@Nullable String name, String table, String... columns) {
		list().add("createPrimaryKey", name(table),
				() -> new CreatePrimaryKey(name(table), new PrimaryKey(name, List.of(columns))));
	}

	/**
	 * Add a foreign key to a table, as in
	 * {@code op.createForeignKey("users", foreignKey("fk_users_org", "org_id").references("orgs", "id"))}.
	 * @param table the table
	 * @param foreignKey the foreign key
	 */
	public void createForeignKey(String table, ForeignKeyElement foreignKey) {
		list().add("createForeignKey", name(table),
				() -> new CreateForeignKey(name(table), foreignKey.constraint(schema())));
	}

	/**
	 * Add a plain unique constraint to a table.
	 * @param name the name, or {@code null} when the database is to choose one
	 * @param table the table
	 * @param columns the columns in order
	 */
	public void createUniqueConstraint(@Nullable String name, String table, String... columns) {
		list().add("createUniqueConstraint", name(table), () -> new CreateUniqueConstraint(name(table),
				TableElements.unique(name, columns).constraint(schema())));
	}

	/**
	 * Add a unique constraint to a table.
	 * @param table the table
	 * @param unique the constraint
	 */
	public void createUniqueConstraint(String table, UniqueElement unique) {
		list().add("createUniqueConstraint", name(table),
				() -> new CreateUniqueConstraint(name(table), unique.constraint(schema())));
	}

	/**
	 * Add a check constraint to a table.
	 * @param name the name, or {@code null} when the database is to choose one
	 * @param table the table
	 * @param condition the SQL condition
	 */
	public void createCheckConstraint(@Nullable String name, String table, String condition) {
		list().add("createCheckConstraint", name(table),
				() -> new CreateCheckConstraint(name(table), new CheckConstraint(name, condition)));
	}

	/**
	 * Drop a constraint.
	 * @param name the name, or {@code null} for the primary key under whatever name it
	 * has
	 * @param table the table
	 * @param kind the kind of the constraint
	 * @param options {@link TableElements#ifExists()}
	 */
	public void dropConstraint(@Nullable String name, String table, ConstraintKind kind, OperationOption... options) {
		list().add("dropConstraint", name(table), () -> {
			OperationOption.requireKnown(options, OperationOption.IF_EXISTS);
			return new DropConstraint(name(table), name, kind, OperationOption.IF_EXISTS.in(options), null);
		});
	}

	/**
	 * Drop a constraint, saying how it was, so that the drop can be reversed.
	 * @param table the table
	 * @param before the constraint as it was
	 * @param options {@link TableElements#ifExists()}
	 */
	public void dropConstraint(String table, ConstraintElement before, OperationOption... options) {
		list().add("dropConstraint", name(table), () -> {
			OperationOption.requireKnown(options, OperationOption.IF_EXISTS);
			Constraint was = before.constraint(schema());
			return new DropConstraint(name(table), was.name(), was.kind(), OperationOption.IF_EXISTS.in(options), was);
		});
	}

	/**
	 * Set or drop the comment of a table.
	 * @param table the table
	 * @param comment the comment, or {@code null} to drop it
	 */
	public void tableComment(String table, @Nullable String comment) {
		list().add("tableComment", name(table), () -> new TableComment(name(table), comment, null));
	}

	/**
	 * Run one SQL statement as it is written.
	 * @param sql the statement
	 */
	public void execute(String sql) {
		list().add("execute", sql, () -> new Execute(sql, null));
	}

	/**
	 * Insert rows, as in
	 * {@code op.bulkInsert("users", List.of("id", "name"), row(1, "a"), row(2, "b"))}.
	 * @param table the table
	 * @param columns the columns
	 * @param rows the rows
	 */
	public void bulkInsert(String table, List<String> columns, Row... rows) {
		List<List<@Nullable Object>> values = new ArrayList<>();
		for (Row row : rows) {
			values.add(row.values());
		}
		list().add("bulkInsert", name(table), () -> Rows.checked(new BulkInsert(name(table), columns, values)));
	}

	/**
	 * Insert rows given as maps, all with the same columns.
	 * @param table the table
	 * @param rows the rows, each from column to value
	 */
	public void bulkInsert(String table, List<? extends Map<String, ? extends @Nullable Object>> rows) {
		list().add("bulkInsert", name(table), () -> Rows.checked(Rows.ofMaps(name(table), rows)));
	}

	/**
	 * Change one table by several operations at once, in one statement or one rebuild of
	 * the table. A block that adds nothing is left out.
	 * @param table the table
	 * @param batch adds the operations
	 */
	public void batchAlterTable(String table, Consumer<TableOperations> batch) {
		Operations nested = new Operations(this.dialect, new OperationList(), schema());
		list().runBlock("batchAlterTable", name(table), () -> batch.accept(new TableOperations(nested, table)));
		if (!nested.collected().isEmpty()) {
			list().add(new BatchAlterTable(name(table), nested.collected()));
		}
	}

	/**
	 * Run code against the connection of the revision, as a data migration.
	 * @param work the code
	 */
	public void jdbc(Consumer<JdbcClient> work) {
		jdbc("data migration", work);
	}

	/**
	 * Run code against the connection of the revision, as a data migration.
	 * @param description what the code does, for plans and messages
	 * @param work the code
	 */
	public void jdbc(String description, Consumer<JdbcClient> work) {
		list().add("jdbc", description, () -> new Jdbc(description, work));
	}

	/**
	 * Run operations outside a transaction: what ran before is committed first, and each
	 * statement stands alone. A block that adds nothing is left out.
	 * @param block adds the operations
	 */
	public void autocommit(Consumer<Operations> block) {
		Operations nested = new Operations(this.dialect, new OperationList(), schema());
		list().runBlock("autocommit", "block", () -> block.accept(nested));
		if (!nested.collected().isEmpty()) {
			list().add(new Autocommit(nested.collected()));
		}
	}

	/**
	 * Add any operation, a custom one included.
	 * @param operation the operation
	 */
	public void add(Operation operation) {
		list().add("add", operation.getClass().getSimpleName(), () -> operation);
	}

	private void addDropColumn(String table, String column, @Nullable Column before, OperationOption... options) {
		list().add("dropColumn", name(table), () -> {
			OperationOption.requireKnown(options, OperationOption.IF_EXISTS);
			return new DropColumn(name(table), column, OperationOption.IF_EXISTS.in(options), before);
		});
	}

	private void addDropIndex(String index, String table, @Nullable IndexElement before, OperationOption... options) {
		list().add("dropIndex", name(table), () -> {
			OperationOption.requireKnown(options, OperationOption.IF_EXISTS, OperationOption.CONCURRENTLY);
			Index was = (before != null) ? before.plainIndex() : null;
			return new DropIndex(name(table), index, OperationOption.CONCURRENTLY.in(options),
					OperationOption.IF_EXISTS.in(options), was);
		});
	}

}
