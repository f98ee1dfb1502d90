package dev.migrator.version;

/** What the journal knows about the statement it points at. */
public enum JournalState {

	/** It was sent, and nobody recorded how it ended. */
	STARTED,

	/** It has not run; everything before it has. */
	READY

}
