package dev.migrator.operation;

import java.util.function.Consumer;

import dev.migrator.schema.ConstraintKind;
import org.jspecify.annotations.Nullable;

/** The operations of a batch on one table. */
public final class TableOperations {

	private final Operations operations;

	private final String table;

	TableOperations(Operations operations, String table) {
		this.operations = operations;
		this.table = table;
	}

	/**
	 * Add a column.
	 * @param column the column
	 * @param options {@link TableElements#ifNotExists()}
	 */
	public void addColumn(ColumnElement column, OperationOption... options) {
		this.operations.addColumn(this.table, column, options);
	}

	/**
	 * Drop a column.
	 * @param column the name of the column
	 * @param options {@link TableElements#ifExists()}
	 */
	public void dropColumn(String column, OperationOption... options) {
		this.operations.dropColumn(this.table, column, options);
	}

	/**
	 * Change a column.
	 * @param column the name of the column
	 * @param change says what changes
	 */
	public void alterColumn(String column, Consumer<ColumnChange> change) {
		this.operations.alterColumn(this.table, column, change);
	}

	/**
	 * Add the primary key.
	 * @param name the name, or {@code null} when the database is to choose one
	 * @param columns the columns
	 */
	public void createPrimaryKey(@Nullable String name, String... columns) {
		this.operations.createPrimaryKey(name, this.table, columns);
	}

	/**
	 * Add a foreign key.
	 * @param foreignKey the foreign key
	 */
	public void createForeignKey(ForeignKeyElement foreignKey) {
		this.operations.createForeignKey(this.table, foreignKey);
	}

	/**
	 * Add a unique constraint.
	 * @param name the name, or {@code null} when the database is to choose one
	 * @param columns the columns
	 */
	public void createUniqueConstraint(@Nullable String name, String... columns) {
		this.operations.createUniqueConstraint(name, this.table, columns);
	}

	/**
	 * Add a check constraint.
	 * @param name the name, or {@code null} when the database is to choose one
	 * @param condition the condition
	 */
	public void createCheckConstraint(@Nullable String name, String condition) {
		this.operations.createCheckConstraint(name, this.table, condition);
	}

	/**
	 * Drop a constraint.
	 * @param name the name
	 * @param kind the kind
	 * @param options {@link TableElements#ifExists()}
	 */
	public void dropConstraint(@Nullable String name, ConstraintKind kind, OperationOption... options) {
		this.operations.dropConstraint(name, this.table, kind, options);
	}

}
