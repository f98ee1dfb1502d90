package dev.migrator.runner;

import dev.migrator.revision.MigratorException;
import dev.migrator.schema.QualifiedName;

/** Says that a statement needs a table as it is, and nobody knows it. */
class TableNotKnownException extends MigratorException {

	private static final long serialVersionUID = 1L;

	/**
	 * Create the error.
	 * @param table the table
	 * @param reason why nobody knows it
	 */
	TableNotKnownException(QualifiedName table, String reason) {
		super("its SQL depends on the definition of table '" + table + "', which only the database knows: " + reason);
	}

}
