package dev.migrator.hibernate;

import dev.migrator.revision.MigratorException;

/** Says that entities and revisions mean different schemas by a name without one. */
public class DifferentSchemasException extends MigratorException {

	private static final long serialVersionUID = 1L;

	DifferentSchemasException(String object, String property, String entities, String revisions) {
		super("Entities and revisions mean different schemas by names without one: '" + object + "' is in '" + entities
				+ "' for Hibernate, and in '" + revisions + "' for the revisions. Set '" + property
				+ "' (in Spring Boot 'spring.jpa.properties." + property
				+ "') and 'migrator.default-schema' to the same schema, or to none where both use the same connection");
	}

}
