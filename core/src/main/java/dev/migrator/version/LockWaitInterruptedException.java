package dev.migrator.version;

import dev.migrator.revision.MigratorException;

/** Says that the thread was interrupted while it waited for the lock. */
public class LockWaitInterruptedException extends MigratorException {

	private static final long serialVersionUID = 1L;

	/** Create the error. */
	public LockWaitInterruptedException() {
		super("The wait for the lock of the version table was interrupted; nothing was run");
	}

}
