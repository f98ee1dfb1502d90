package dev.migrator.autogenerate.compare;

/** What the objects are that a filter decides on. */
public enum ObjectKind {

	/** A table with all that belongs to it. */
	TABLE,

	/** A column. */
	COLUMN,

	/** A primary key, unique constraint, foreign key or check. */
	CONSTRAINT,

	/** An index. */
	INDEX,

	/** A sequence. */
	SEQUENCE,

	/** An enum type. */
	ENUM_TYPE

}
