package dev.migrator.environment;

import dev.migrator.dialect.Dialect;
import dev.migrator.schema.WantedSchema;

/**
 * The model of an application, such as its entities: what its part of a database is to
 * look like.
 */
@FunctionalInterface
public interface SchemaModel {

	/**
	 * Return what the model wants.
	 * @param dialect the dialect of the database it is for
	 * @return the wanted schema, in the terms of the dialect's catalog reader
	 */
	WantedSchema wanted(Dialect dialect);

}
