package dev.migrator.version;

/** How a row of the history ended. */
public enum HistoryOutcome {

	/** It was done. */
	SUCCESS,

	/** It failed. */
	FAILED

}
