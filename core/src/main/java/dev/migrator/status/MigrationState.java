package dev.migrator.status;

/** Where a database stands against the revisions. */
public enum MigrationState {

	/** Every revision is applied. */
	UP_TO_DATE,

	/** Some revisions are not applied. */
	PENDING,

	/** The version table names a revision that was not found. */
	UNKNOWN_REVISION,

	/** The last step failed and nothing was done since. */
	FAILED

}
