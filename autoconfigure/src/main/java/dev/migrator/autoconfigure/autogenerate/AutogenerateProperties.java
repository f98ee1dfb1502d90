package dev.migrator.autoconfigure.autogenerate;

import java.util.List;
import java.util.Map;

import dev.migrator.script.ScriptType;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Properties of the comparison of entities and database.
 *
 * @param mode What happens with a difference after the start; meant for development.
 * @param format How a written revision is written, instead of "migrator.templates.type".
 * @param directory Where a written revision goes, instead of beside the others.
 * @param message Message of a written revision.
 * @param include Patterns of names of tables, sequences and types of which one must
 * match; empty for everything.
 * @param exclude Patterns of names of tables, sequences and types that are left alone.
 * @param includeSchemas Schemas that are compared beside those of the entities.
 * @param naming Names of constraints that have none, by "pk", "uq", "fk", "ck" and "ix".
 * @param units Migrators whose revisions make the tables of persistence units, bean name
 * by bean name, where the database does not tell.
 */
@ConfigurationProperties("migrator.autogenerate")
public record AutogenerateProperties(@DefaultValue("off") AutogenerateMode mode, @Nullable ScriptType format,
		@Nullable String directory, @DefaultValue("change the schema") String message,
		@DefaultValue List<String> include, @DefaultValue List<String> exclude,
		@DefaultValue List<String> includeSchemas, @DefaultValue Map<String, String> naming,
		@DefaultValue Map<String, String> units) {

	/** Copy the collections. */
	public AutogenerateProperties {
		include = List.copyOf(include);
		exclude = List.copyOf(exclude);
		includeSchemas = List.copyOf(includeSchemas);
		naming = Map.copyOf(naming);
		units = Map.copyOf(units);
	}

}
