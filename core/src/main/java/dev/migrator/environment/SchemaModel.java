package dev.migrator.environment;

import dev.migrator.dialect.Dialect;
import dev.migrator.schema.WantedSchema;
import org.jspecify.annotations.Nullable;

/**
 * The model of an application, such as its entities: what its part of a database is to
 * look like.
 */
@FunctionalInterface
public interface SchemaModel {

	/**
	 * Return what the model wants.
	 * @param dialect the dialect of the database it is for
	 * @param defaultSchema the schema that names without one mean to the revisions, as
	 * the catalog spells it, or {@code null} where there are none
	 * @return the wanted schema, in the terms of the dialect's catalog reader
	 */
	WantedSchema wanted(Dialect dialect, @Nullable String defaultSchema);

}
