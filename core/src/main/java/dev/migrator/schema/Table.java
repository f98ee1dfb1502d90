package dev.migrator.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A table with what belongs to it.
 *
 * @param name the name
 * @param columns the columns in order
 * @param constraints the constraints, at most one primary key among them
 * @param indexes the indexes that are not made by a constraint
 * @param comment the comment, or {@code null} for none
 */
public record Table(QualifiedName name, List<Column> columns, List<Constraint> constraints, List<Index> indexes,
		@Nullable String comment) {

	/** Refuse two primary keys and two columns of one name. An empty comment is none. */
	public Table {
		Objects.requireNonNull(name, "'name' must not be null");
		columns = List.copyOf(columns);
		constraints = List.copyOf(constraints);
		indexes = List.copyOf(indexes);
		comment = (comment != null && comment.isEmpty()) ? null : comment;
		if (constraints.stream().filter(PrimaryKey.class::isInstance).count() > 1) {
			throw new IllegalArgumentException("table '" + name + "' has more than one primary key");
		}
		List<String> names = columns.stream().map(Column::name).toList();
		if (names.stream().distinct().count() != names.size()) {
			throw new IllegalArgumentException("table '" + name + "' has two columns of one name: " + names);
		}
	}

	/**
	 * Return the primary key.
	 * @return the primary key, or empty
	 */
	public Optional<PrimaryKey> primaryKey() {
		return this.constraints.stream().filter(PrimaryKey.class::isInstance).map(PrimaryKey.class::cast).findFirst();
	}

	/**
	 * Find a column by its exact name.
	 * @param columnName the name
	 * @return the column, or empty
	 */
	public Optional<Column> column(String columnName) {
		return this.columns.stream().filter((column) -> column.name().equals(columnName)).findFirst();
	}

	/**
	 * Return this table under another name.
	 * @param newName the name
	 * @return the table
	 */
	public Table withName(QualifiedName newName) {
		return new Table(newName, this.columns, this.constraints, this.indexes, this.comment);
	}

	/**
	 * Return this table with other columns.
	 * @param newColumns the columns in order
	 * @return the table
	 */
	public Table withColumns(List<Column> newColumns) {
		return new Table(this.name, newColumns, this.constraints, this.indexes, this.comment);
	}

	/**
	 * Return this table with other constraints.
	 * @param newConstraints the constraints
	 * @return the table
	 */
	public Table withConstraints(List<Constraint> newConstraints) {
		return new Table(this.name, this.columns, newConstraints, this.indexes, this.comment);
	}

	/**
	 * Return this table with one more constraint.
	 * @param constraint the constraint
	 * @return the table
	 */
	public Table plus(Constraint constraint) {
		List<Constraint> all = new ArrayList<>(this.constraints);
		all.add(constraint);
		return withConstraints(all);
	}

	/**
	 * Return this table with other indexes.
	 * @param newIndexes the indexes
	 * @return the table
	 */
	public Table withIndexes(List<Index> newIndexes) {
		return new Table(this.name, this.columns, this.constraints, newIndexes, this.comment);
	}

	/**
	 * Return this table with another comment.
	 * @param newComment the comment, or {@code null} for none
	 * @return the table
	 */
	public Table withComment(@Nullable String newComment) {
		return new Table(this.name, this.columns, this.constraints, this.indexes, newComment);
	}

}
