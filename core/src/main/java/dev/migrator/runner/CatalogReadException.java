package dev.migrator.runner;

import dev.migrator.revision.MigratorException;

/**
 * Says that the tables of a schema, which an operation needs to know, could not be read.
 */
public class CatalogReadException extends MigratorException {

	private static final long serialVersionUID = 1L;

	/**
	 * Create the error.
	 * @param schema the schema
	 * @param cause the cause
	 */
	public CatalogReadException(String schema, Throwable cause) {
		super("The tables of schema '" + schema + "' could not be read from the catalog", cause);
	}

}
