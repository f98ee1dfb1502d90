package dev.migrator.operation;

import java.util.function.Consumer;

import dev.migrator.schema.ConstraintKind;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link Operations#batchAlterTable} block writes with: the operations of one
 * table, without its name. The words mean what they mean in {@link Operations}.
 */
public final class TableOperations {

	private final Operations operations;

	private final String table;

	TableOperations(Operations operations, String table) {
		this.operations = operations;
		this.table = table;
	}

	/**
	 * Add a column at the end of the table; constraints written at the column follow as
	 * operations of their own.
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
	 * Drop a column, saying how it was, so that the drop can be reversed.
	 * @param before the column as it was
	 * @param options {@link TableElements#ifExists()}
	 */
	public void dropColumn(ColumnElement before, OperationOption... options) {
		this.operations.dropColumn(this.table, before, options);
	}

	/**
	 * Change a column in place.
	 * @param column the name of the column before the change
	 * @param change says what changes
	 */
	public void alterColumn(String column, Consumer<ColumnChange> change) {
		this.operations.alterColumn(this.table, column, change);
	}

	/**
	 * Create an index.
	 * @param index the index
	 */
	public void createIndex(IndexElement index) {
		this.operations.createIndex(this.table, index);
	}

	/**
	 * Drop an index.
	 * @param name the name of the index
	 * @param options {@link TableElements#ifExists()},
	 * {@link TableElements#concurrently()}
	 */
	public void dropIndex(String name, OperationOption... options) {
		this.operations.dropIndex(name, this.table, options);
	}

	/**
	 * Drop an index, saying how it was, so that the drop can be reversed.
	 * @param before the index as it was
	 * @param options {@link TableElements#ifExists()},
	 * {@link TableElements#concurrently()}
	 */
	public void dropIndex(IndexElement before, OperationOption... options) {
		this.operations.dropIndex(this.table, before, options);
	}

	/**
	 * Add the primary key.
	 * @param name the name, or {@code null} when the database is to choose one
	 * @param columns the columns in key order
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
	 * Add a plain unique constraint.
	 * @param name the name, or {@code null} when the database is to choose one
	 * @param columns the columns in order
	 */
	public void createUniqueConstraint(@Nullable String name, String... columns) {
		this.operations.createUniqueConstraint(name, this.table, columns);
	}

	/**
	 * Add a unique constraint.
	 * @param unique the constraint
	 */
	public void createUniqueConstraint(UniqueElement unique) {
		this.operations.createUniqueConstraint(this.table, unique);
	}

	/**
	 * Add a check constraint.
	 * @param name the name, or {@code null} when the database is to choose one
	 * @param condition the SQL condition
	 */
	public void createCheckConstraint(@Nullable String name, String condition) {
		this.operations.createCheckConstraint(name, this.table, condition);
	}

	/**
	 * Drop a constraint.
	 * @param name the name, or {@code null} for the primary key under whatever name it
	 * has
	 * @param kind the kind of the constraint
	 * @param options {@link TableElements#ifExists()}
	 */
	public void dropConstraint(@Nullable String name, ConstraintKind kind, OperationOption... options) {
		this.operations.dropConstraint(name, this.table, kind, options);
	}

	/**
	 * Drop a constraint, saying how it was, so that the drop can be reversed.
	 * @param before the constraint as it was
	 * @param options {@link TableElements#ifExists()}
	 */
	public void dropConstraint(ConstraintElement before, OperationOption... options) {
		this.operations.dropConstraint(this.table, before, options);
	}

	/**
	 * Set or drop the comment of the table.
	 * @param comment the comment, or {@code null} to drop it
	 */
	public void tableComment(@Nullable String comment) {
		this.operations.tableComment(this.table, comment);
	}

}
