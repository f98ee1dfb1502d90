package dev.migrator.runner;

import dev.migrator.revision.MigratorException;

/**
 * Says that an earlier run stopped in the middle of a revision and that only a human can
 * tell how to go on.
 */
public class InterruptedRevisionException extends MigratorException {

	private static final long serialVersionUID = 1L;

	private final String revision;

	private final String report;

	/**
	 * Create the error.
	 * @param revision the identifier
	 * @param report what was found
	 */
	public InterruptedRevisionException(String revision, String report) {
		super("Revision '" + revision + "' is half done: " + report);
		this.revision = revision;
		this.report = report;
	}

	/**
	 * Return the identifier.
	 * @return the identifier
	 */
	public String revision() {
		return this.revision;
	}

	/**
	 * Return what was found.
	 * @return what was found
	 */
	public String report() {
		return this.report;
	}

}
