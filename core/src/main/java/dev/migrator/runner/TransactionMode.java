package dev.migrator.runner;

/** How much runs in one transaction, where DDL takes part in transactions. */
public enum TransactionMode {

	/** Each revision with its version row and its history row. */
	PER_REVISION,

	/** All revisions of a run; without transactional DDL the same as per revision. */
	ALL,

	/** Nothing: each statement stands alone. */
	NONE

}
