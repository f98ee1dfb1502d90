package dev.migrator.version;

import dev.migrator.revision.MigratorException;

/**
 * Says that the database could not be reached or refused a statement of this library
 * itself.
 */
public class DatabaseAccessException extends MigratorException {

	private static final long serialVersionUID = 1L;

	private final String action;

	/**
	 * Create the error.
	 * @param action what was tried
	 * @param cause the cause
	 */
	public DatabaseAccessException(String action, Throwable cause) {
		super("Could not " + action + ": " + DatabaseErrors.text(cause), cause);
		this.action = action;
	}

	/**
	 * Return what was tried.
	 * @return what was tried
	 */
	public String action() {
		return this.action;
	}

}
