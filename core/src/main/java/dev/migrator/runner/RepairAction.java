package dev.migrator.runner;

/** What to do about a statement of which nobody knows whether it ran. */
public enum RepairAction {

	/** It ran: go on behind it. */
	STATEMENT_DONE,

	/** It did not run: go on with it. */
	STATEMENT_NOT_DONE,

	/** The whole revision was undone by hand: start it anew. */
	START_ANEW

}
