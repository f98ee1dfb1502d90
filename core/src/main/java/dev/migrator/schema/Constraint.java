package dev.migrator.schema;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** A constraint of a table. */
public sealed interface Constraint permits PrimaryKey, UniqueConstraint, ForeignKey, CheckConstraint {

	/**
	 * Return the name.
	 * @return the name, or {@code null} when the database is to choose one
	 */
	@Nullable String name();

	/**
	 * Return the kind of this constraint.
	 * @return the kind
	 */
	ConstraintKind kind();

	/**
	 * Return the columns in the constraint's own table. A check names none, its condition
	 * being text.
	 * @return the columns in their order
	 */
	List<String> columns();

	/**
	 * Call the visitor's method for this variant.
	 * @param visitor the visitor
	 * @param <R> the result type
	 * @return what the visitor returned
	 */
	<R> R accept(ConstraintVisitor<R> visitor);

}
