package dev.migrator.dialect;

/** What a lock keeps others from. */
public enum Blocked {

	/** Definitions only: reads and writes go on. */
	DEFINITIONS,

	/** Writes and definitions: reads go on. */
	WRITES,

	/** Everything. */
	READS_AND_WRITES

}
