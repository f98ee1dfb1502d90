package dev.migrator.version;

import dev.migrator.revision.MigratorException;

/** Says that somebody else changed the version table in the middle of a step. */
public class ConcurrentVersionChangeException extends MigratorException {

	private static final long serialVersionUID = 1L;

	private final String change;

	/**
	 * Create the error.
	 * @param change the change that did not hit exactly one row
	 */
	public ConcurrentVersionChangeException(String change) {
		super("The version table changed under this run: " + change
				+ ". The step was rolled back where the database can; look who else writes to the table, then start again");
		this.change = change;
	}

	/**
	 * Return the change that did not hit exactly one row.
	 * @return the change that did not hit exactly one row
	 */
	public String change() {
		return this.change;
	}

}
