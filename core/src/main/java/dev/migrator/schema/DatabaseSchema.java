package dev.migrator.schema;

import java.util.List;
import java.util.Optional;

/**
 * What a database holds, or should hold, as far as this project knows about it.
 *
 * @param schemas the names of schemas beyond the default one
 * @param tables the tables
 * @param sequences the sequences
 * @param enumTypes the enum types
 */
public record DatabaseSchema(List<String> schemas, List<Table> tables, List<Sequence> sequences,
		List<EnumType> enumTypes) {

	/** Copy the lists. */
	public DatabaseSchema {
		schemas = List.copyOf(schemas);
		tables = List.copyOf(tables);
		sequences = List.copyOf(sequences);
		enumTypes = List.copyOf(enumTypes);
	}

	/**
	 * Return a schema without anything in it.
	 * @return the empty schema
	 */
	public static DatabaseSchema empty() {
		return new DatabaseSchema(List.of(), List.of(), List.of(), List.of());
	}

	/**
	 * Find a table by its exact name.
	 * @param name the name
	 * @return the table, or empty
	 */
	public Optional<Table> table(QualifiedName name) {
		return this.tables.stream().filter((table) -> table.name().equals(name)).findFirst();
	}

	/**
	 * Return this schema with other schema names.
	 * @param newSchemas the schema names
	 * @return the schema
	 */
	public DatabaseSchema withSchemas(List<String> newSchemas) {
		return new DatabaseSchema(newSchemas, this.tables, this.sequences, this.enumTypes);
	}

	/**
	 * Return this schema with other tables.
	 * @param newTables the tables
	 * @return the schema
	 */
	public DatabaseSchema withTables(List<Table> newTables) {
		return new DatabaseSchema(this.schemas, newTables, this.sequences, this.enumTypes);
	}

	/**
	 * Return this schema with other sequences.
	 * @param newSequences the sequences
	 * @return the schema
	 */
	public DatabaseSchema withSequences(List<Sequence> newSequences) {
		return new DatabaseSchema(this.schemas, this.tables, newSequences, this.enumTypes);
	}

	/**
	 * Return this schema with other enum types.
	 * @param newEnumTypes the enum types
	 * @return the schema
	 */
	public DatabaseSchema withEnumTypes(List<EnumType> newEnumTypes) {
		return new DatabaseSchema(this.schemas, this.tables, this.sequences, newEnumTypes);
	}

}
