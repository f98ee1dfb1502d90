package dev.migrator.runner;

import dev.migrator.revision.MigratorException;

/** Says that code of a revision wanted to end the transaction of the revision. */
public class TransactionControlException extends MigratorException {

	private static final long serialVersionUID = 1L;

	/**
	 * Create the error.
	 * @param what what the code tried
	 */
	public TransactionControlException(String what) {
		super("'" + what + "' controls the transaction, which belongs to the revision; remove it, or put it into "
				+ "op.autocommit");
	}

}
