package dev.migrator.schema;

/** Where an index sorts nulls. */
public enum NullsOrder {

	/** Before all values. */
	FIRST,

	/** After all values. */
	LAST

}
