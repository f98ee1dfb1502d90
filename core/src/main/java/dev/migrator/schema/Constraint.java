package dev.migrator.schema;

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
	 * Call the visitor's method for this variant.
	 * @param visitor the visitor
	 * @param <R> the result type
	 * @return what the visitor returned
	 */
	<R> R accept(ConstraintVisitor<R> visitor);

}
