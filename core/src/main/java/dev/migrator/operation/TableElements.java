package dev.migrator.operation;

import java.util.List;

import dev.migrator.schema.CheckConstraint;
import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnType;
import dev.migrator.schema.Sequence;
import dev.migrator.schema.UniqueConstraint;
import org.jspecify.annotations.Nullable;

/**
 * The words that a revision script is written with, for a static import beside
 * {@link dev.migrator.schema.ColumnTypes}.
 */
public final class TableElements {

	private TableElements() {
	}

	/**
	 * Return a column that takes nulls.
	 * @param name the name
	 * @param type the type
	 * @return the column
	 */
	public static ColumnElement column(String name, ColumnType type) {
		return new ColumnElement(Column.of(name, type), List.of());
	}

	/**
	 * Return a primary key that the database names; {@code .named(..)} names it.
	 * @param columns the columns in key order
	 * @return the primary key
	 */
	public static PrimaryKeyElement primaryKey(String... columns) {
		return new PrimaryKeyElement(null, List.of(columns));
	}

	/**
	 * Return a unique constraint.
	 * @param name the name, or {@code null} when the database is to choose one
	 * @param columns the columns in order
	 * @return the constraint
	 */
	public static UniqueElement unique(@Nullable String name, String... columns) {
		return new UniqueElement(UniqueConstraint.of(name, List.of(columns)));
	}

	/**
	 * Return a foreign key; {@code .references(..)} must follow.
	 * @param name the name, or {@code null} when the database is to choose one
	 * @param columns the columns of this table in order
	 * @return the foreign key
	 */
	public static ForeignKeyElement foreignKey(@Nullable String name, String... columns) {
		return new ForeignKeyElement(name, List.of(columns));
	}

	/**
	 * Return a check constraint.
	 * @param name the name, or {@code null} when the database is to choose one
	 * @param condition the SQL condition
	 * @return the constraint
	 */
	public static CheckElement check(@Nullable String name, String condition) {
		return new CheckElement(new CheckConstraint(name, condition));
	}

	/**
	 * Return an index of columns; more columns and expressions may follow.
	 * @param name the name
	 * @param columns the columns in order
	 * @return the index
	 */
	public static IndexElement index(String name, String... columns) {
		return new IndexElement(name, List.of(columns));
	}

	/**
	 * Return the comment of a table.
	 * @param comment the comment
	 * @return the comment
	 */
	public static CommentElement tableComment(String comment) {
		return new CommentElement(comment);
	}

	/**
	 * Return a sequence with the defaults of the database.
	 * @param name the name
	 * @return the sequence
	 */
	public static SequenceDefinition sequence(String name) {
		return new SequenceDefinition(Sequence.of(name));
	}

	/**
	 * Return the values of one row.
	 * @param values the values in the order of the columns; see {@link BulkInsert} for
	 * their types
	 * @return the row
	 */
	public static Row row(@Nullable Object... values) {
		return Row.of(values);
	}

	/**
	 * Return the option that makes a drop of something missing no error.
	 * @return the option
	 */
	public static OperationOption ifExists() {
		return OperationOption.IF_EXISTS;
	}

	/**
	 * Return the option that makes the creation of something existing no error.
	 * @return the option
	 */
	public static OperationOption ifNotExists() {
		return OperationOption.IF_NOT_EXISTS;
	}

	/**
	 * Return the option that drops an index while the table is in use.
	 * @return the option
	 */
	public static OperationOption concurrently() {
		return OperationOption.CONCURRENTLY;
	}

}
