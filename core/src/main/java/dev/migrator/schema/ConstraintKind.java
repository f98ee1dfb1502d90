package dev.migrator.schema;

/** The kinds of {@link Constraint}. */
public enum ConstraintKind {

	/** Primary key. */
	PRIMARY_KEY,

	/** Unique constraint. */
	UNIQUE,

	/** Foreign key. */
	FOREIGN_KEY,

	/** Check constraint. */
	CHECK

}
