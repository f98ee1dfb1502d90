package dev.migrator.schema;

/** When a constraint is checked. */
public enum Deferrability {

	/** At the end of each statement, always. */
	NOT_DEFERRABLE,

	/** At the end of each statement, unless the transaction defers it. */
	INITIALLY_IMMEDIATE,

	/** At the end of the transaction, unless the transaction says otherwise. */
	INITIALLY_DEFERRED

}
