package dev.migrator.autoconfigure;

import java.util.List;

import dev.migrator.revision.MigratorException;

/**
 * Says that the application was told to start only on an up-to-date database, and that it
 * is not.
 */
public class PendingRevisionsException extends MigratorException {

	private static final long serialVersionUID = 1L;

	/**
	 * Create the error.
	 * @param state the state of the database
	 * @param pending the identifiers of the pending revisions, in the order they would
	 * run
	 */
	public PendingRevisionsException(String state, List<String> pending) {
		super("The database is not up to date: its state is " + state + ", pending are " + pending
				+ ". Nothing was run, because 'migrator.startup' is 'check'");
	}

}
