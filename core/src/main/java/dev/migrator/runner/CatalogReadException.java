package dev.migrator.runner;

import dev.migrator.revision.MigratorException;

/** Says that a table that an operation needs to know could not be read. */
public class CatalogReadException extends MigratorException {

	private static final long serialVersionUID = 1L;

	/**
	 * Create the error.
	 * @param table the table
	 * @param cause the cause
	 */
	public CatalogReadException(String table, Throwable cause) {
		super("Table '" + table + "' could not be read from the catalog", cause);
	}

}
