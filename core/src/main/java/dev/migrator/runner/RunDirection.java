package dev.migrator.runner;

/** Which way a step goes. */
public enum RunDirection {

	/** Towards the heads. */
	UPGRADE,

	/** Towards base. */
	DOWNGRADE,

	/** Nothing runs, only the version table changes. */
	STAMP

}
