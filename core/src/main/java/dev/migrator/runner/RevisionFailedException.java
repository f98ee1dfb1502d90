package dev.migrator.runner;

import dev.migrator.revision.MigratorException;
import org.jspecify.annotations.Nullable;

/** Says which statement of which revision failed, and what is left of the revision. */
public class RevisionFailedException extends MigratorException {

	private static final long serialVersionUID = 1L;

	private final transient FailedStatement statement;

	/**
	 * Create the error.
	 * @param statement what failed and where
	 * @param aftermath one sentence on what is left of the revision and how to go on
	 * @param cause the cause
	 */
	public RevisionFailedException(FailedStatement statement, String aftermath, @Nullable Throwable cause) {
		super(statement.describe() + ". " + aftermath, cause);
		this.statement = statement;
	}

	/**
	 * Return what failed and where.
	 * @return the statement
	 */
	public FailedStatement statement() {
		return this.statement;
	}

}
