package dev.migrator.operation;

import dev.migrator.revision.MigratorException;

/** Says that an operation makes no sense. The root of the errors of this package. */
public class OperationException extends MigratorException {

	private static final long serialVersionUID = 1L;

	private final String operation;

	private final String subject;

	/**
	 * Create the error.
	 * @param operation the name of the operation as a script writes it, such as
	 * {@code addColumn}
	 * @param subject the table, or what else the operation is about
	 * @param problem what was found and what to do
	 */
	public OperationException(String operation, String subject, String problem) {
		super(operation + " of '" + subject + "' is not possible: " + problem);
		this.operation = operation;
		this.subject = subject;
	}

	/**
	 * Return the name of the operation as a script writes it, such as {@code addColumn}.
	 * @return the name
	 */
	public String operation() {
		return this.operation;
	}

	/**
	 * Return the table, or what else the operation is about.
	 * @return the subject
	 */
	public String subject() {
		return this.subject;
	}

}
