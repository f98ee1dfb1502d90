package dev.migrator.schema;

/**
 * One method for each variant of {@link Constraint}.
 *
 * @param <R> the result type
 */
public interface ConstraintVisitor<R> {

	/**
	 * Visit a primary key.
	 * @param primaryKey the constraint
	 * @return the result
	 */
	R visitPrimaryKey(PrimaryKey primaryKey);

	/**
	 * Visit a unique constraint.
	 * @param unique the constraint
	 * @return the result
	 */
	R visitUnique(UniqueConstraint unique);

	/**
	 * Visit a foreign key.
	 * @param foreignKey the constraint
	 * @return the result
	 */
	R visitForeignKey(ForeignKey foreignKey);

	/**
	 * Visit a check constraint.
	 * @param check the constraint
	 * @return the result
	 */
	R visitCheck(CheckConstraint check);

}
