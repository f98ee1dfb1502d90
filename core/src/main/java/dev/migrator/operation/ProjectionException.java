package dev.migrator.operation;

/** Says that an operation does not fit the schema that it is projected on. */
public class ProjectionException extends OperationException {

	private static final long serialVersionUID = 1L;

	/**
	 * Create the error.
	 * @param operation the name of the operation as a script writes it
	 * @param subject the table, or what else the operation is about
	 * @param problem what was found and what to do
	 */
	public ProjectionException(String operation, String subject, String problem) {
		super(operation, subject, problem);
	}

}
