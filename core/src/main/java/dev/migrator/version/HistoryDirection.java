package dev.migrator.version;

/** What a row of the history did. */
public enum HistoryDirection {

	/** A revision was applied. */
	UPGRADE,

	/** A revision was taken back. */
	DOWNGRADE,

	/** The version table was set without running anything. */
	STAMP,

	/** What a failed step left was closed. */
	REPAIR

}
