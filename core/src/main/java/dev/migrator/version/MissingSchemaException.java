package dev.migrator.version;

import dev.migrator.revision.MigratorException;

/** Says that the default schema does not exist. */
public class MissingSchemaException extends MigratorException {

	private static final long serialVersionUID = 1L;

	/**
	 * Create the error.
	 * @param schema the schema
	 */
	public MissingSchemaException(String schema) {
		super("The default schema '" + schema + "' does not exist. Create it, or correct the setting (in Spring Boot "
				+ "'migrator.default-schema')");
	}

}
