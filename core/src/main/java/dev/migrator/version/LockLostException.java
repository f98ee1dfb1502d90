package dev.migrator.version;

import dev.migrator.revision.MigratorException;

/** Says that another process took the lock over while a revision ran. */
public class LockLostException extends MigratorException {

	private static final long serialVersionUID = 1L;

	/**
	 * Create the error.
	 * @param versionTable the version table
	 */
	public LockLostException(String versionTable) {
		super("The lock of '" + versionTable + "' expired while a revision ran and another process took it over, so "
				+ "this step was not committed. Look for what stopped this process for so long, then start again");
	}

}
