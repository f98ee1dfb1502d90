package dev.migrator.dialect;

import dev.migrator.revision.MigratorException;

/**
 * Says that an operation cannot be compiled for the tables as they are; what was compiled
 * before it in its transaction is rolled back.
 */
public final class RefusedOperationException extends MigratorException {

	private static final long serialVersionUID = 1L;

	/**
	 * Create the error.
	 * @param message what failed, where, what was found, what to do
	 */
	public RefusedOperationException(String message) {
		super(message);
	}

}
