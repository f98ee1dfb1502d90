package dev.migrator.runner;

import dev.migrator.dialect.Dialect;
import dev.migrator.dialect.DialectFeature;

/** How much runs in one transaction, where DDL takes part in transactions. */
public enum TransactionMode {

	/** Each revision with its version row and its history row. */
	PER_REVISION,

	/** All revisions of a run; without transactional DDL the same as per revision. */
	ALL,

	/** Nothing: each statement stands alone. */
	NONE;

	/**
	 * Return what this means on a database.
	 * @param dialect the dialect of the database
	 * @return the mode that it comes to
	 */
	TransactionMode on(Dialect dialect) {
		boolean possible = dialect.features().has(DialectFeature.TRANSACTIONAL_DDL);
		return (this == ALL && !possible) ? PER_REVISION : this;
	}

}
