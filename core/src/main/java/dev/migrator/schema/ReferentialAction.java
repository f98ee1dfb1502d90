package dev.migrator.schema;

/** What a foreign key does when the row referred to is deleted or its key changes. */
public enum ReferentialAction {

	/** Refuse when the constraint is checked; the default of the SQL standard. */
	NO_ACTION,

	/** Refuse at once. */
	RESTRICT,

	/** Do the same to the referring rows. */
	CASCADE,

	/** Set the referring columns to null. */
	SET_NULL,

	/** Set the referring columns to their defaults. */
	SET_DEFAULT

}
