package dev.migrator.recovery;

import java.util.List;

import dev.migrator.dialect.Leftover;
import dev.migrator.schema.DatabaseSchema;
import org.jspecify.annotations.Nullable;

/** The catalog of a database as it is now. */
public interface CatalogView {

	/**
	 * Return one schema.
	 * @param name the name of the schema, or {@code null} for the default one
	 * @return what it holds
	 */
	DatabaseSchema schema(@Nullable String name);

	/**
	 * Return what is half made in one schema.
	 * @param schema the name of the schema, or {@code null} for the default one
	 * @return what statements left half made
	 */
	List<Leftover> leftovers(@Nullable String schema);

}
