package dev.migrator.autoconfigure.autogenerate;

/** What happens with a difference between entities and database after the start. */
public enum AutogenerateMode {

	/** Nobody looks for one. */
	OFF,

	/** Its operations are logged. */
	REPORT,

	/** A revision is written into the source tree as well. */
	WRITE,

	/** The revision is also run, unless it loses data. */
	APPLY

}
