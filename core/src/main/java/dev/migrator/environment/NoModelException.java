package dev.migrator.environment;

import dev.migrator.revision.MigratorException;

/** Says that there is no model to compare a database with. */
public class NoModelException extends MigratorException {

	private static final long serialVersionUID = 1L;

	/** Create the error. */
	public NoModelException() {
		super("There is no model to compare the database with: the application has no JPA session factory that uses "
				+ "this database. Add entities and spring-boot-starter-data-jpa, or give MigratorBuilder.models(...)");
	}

}
