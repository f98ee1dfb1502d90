package dev.migrator.command;

import dev.migrator.revision.MigratorException;

/** Says that the options of a command do not go together. */
public class UsageException extends MigratorException {

	private static final long serialVersionUID = 1L;

	/**
	 * Create the error.
	 * @param message what does not go together, and what to do
	 */
	public UsageException(String message) {
		super(message);
	}

}
