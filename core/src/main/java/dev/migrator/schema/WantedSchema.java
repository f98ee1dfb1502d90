package dev.migrator.schema;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The schema that a model wants, with what belongs to it and cannot be read back from a
 * catalog.
 *
 * @param schema the schema, its types in the canonical form of the dialect
 * @param generatedNames the names that nobody chose, of constraints and indexes that are
 * written with them all the same
 * @param initialRows the rows that tables begin with
 * @param auxiliaryObjects what else is to be created around the tables
 * @param formerNames what tables and columns were called before
 * @param idGenerators where the numbers of rows come from, as far as it is known
 * @param presentTypes the composite types that the database has, or {@code null} when
 * that is not known
 */
public record WantedSchema(DatabaseSchema schema, List<GeneratedName> generatedNames, List<InitialRows> initialRows,
		List<AuxiliaryObject> auxiliaryObjects, List<FormerName> formerNames, List<IdGenerator> idGenerators,
		@Nullable Set<QualifiedName> presentTypes) {

	/** Copy the lists. */
	public WantedSchema {
		generatedNames = List.copyOf(generatedNames);
		initialRows = List.copyOf(initialRows);
		auxiliaryObjects = List.copyOf(auxiliaryObjects);
		formerNames = List.copyOf(formerNames);
		idGenerators = List.copyOf(idGenerators);
		presentTypes = (presentTypes != null) ? Set.copyOf(presentTypes) : null;
	}

	/**
	 * Create a wanted schema without knowing which composite types there are.
	 * @param schema the schema
	 * @param generatedNames the names that nobody chose
	 * @param initialRows the rows that tables begin with
	 * @param auxiliaryObjects what else is to be created
	 * @param formerNames what tables and columns were called before
	 * @param idGenerators where the numbers of rows come from
	 */
	public WantedSchema(DatabaseSchema schema, List<GeneratedName> generatedNames, List<InitialRows> initialRows,
			List<AuxiliaryObject> auxiliaryObjects, List<FormerName> formerNames, List<IdGenerator> idGenerators) {
		this(schema, generatedNames, initialRows, auxiliaryObjects, formerNames, idGenerators, null);
	}

	/**
	 * Create a wanted schema of which it is not known what numbers its rows.
	 * @param schema the schema
	 * @param generatedNames the names that nobody chose
	 * @param initialRows the rows that tables begin with
	 * @param auxiliaryObjects what else is to be created
	 * @param formerNames what tables and columns were called before
	 */
	public WantedSchema(DatabaseSchema schema, List<GeneratedName> generatedNames, List<InitialRows> initialRows,
			List<AuxiliaryObject> auxiliaryObjects, List<FormerName> formerNames) {
		this(schema, generatedNames, initialRows, auxiliaryObjects, formerNames, List.of());
	}

	/**
	 * Create a wanted schema in which nothing was called otherwise before.
	 * @param schema the schema
	 * @param generatedNames the names that nobody chose
	 * @param initialRows the rows that tables begin with
	 * @param auxiliaryObjects what else is to be created
	 */
	public WantedSchema(DatabaseSchema schema, List<GeneratedName> generatedNames, List<InitialRows> initialRows,
			List<AuxiliaryObject> auxiliaryObjects) {
		this(schema, generatedNames, initialRows, auxiliaryObjects, List.of(), List.of());
	}

	/**
	 * Return a wanted schema with nothing beside it.
	 * @param schema the schema
	 * @return the wanted schema
	 */
	public static WantedSchema of(DatabaseSchema schema) {
		return new WantedSchema(schema, List.of(), List.of(), List.of());
	}

	/**
	 * Return this wanted schema with the composite types that the database has.
	 * @param types the names of the types
	 * @return the wanted schema
	 */
	public WantedSchema withPresentTypes(Set<QualifiedName> types) {
		return new WantedSchema(this.schema, this.generatedNames, this.initialRows, this.auxiliaryObjects,
				this.formerNames, this.idGenerators, types);
	}

	/**
	 * Return the composite types that are created with the model.
	 * @return the names of the types
	 */
	public Set<QualifiedName> types() {
		return this.auxiliaryObjects.stream()
			.map(AuxiliaryObject::type)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
	}

	/**
	 * Return whether the database is known to have a composite type.
	 * @param object what is to be created with the model
	 * @return whether it has the type
	 */
	public boolean isPresent(AuxiliaryObject object) {
		return object.type() != null && this.presentTypes != null && this.presentTypes.contains(object.type());
	}

	/**
	 * Return whether the database is known not to have a composite type.
	 * @param object what is to be created with the model
	 * @return whether it lacks the type
	 */
	public boolean isMissing(AuxiliaryObject object) {
		return object.type() != null && this.presentTypes != null && !this.presentTypes.contains(object.type());
	}

	/**
	 * Return whether nobody chose a name: it was computed from the table and its columns.
	 * @param table the table
	 * @param name the name of a constraint or index of the table
	 * @return whether it is generated
	 */
	public boolean isGenerated(QualifiedName table, String name) {
		return this.generatedNames.contains(new GeneratedName(table, name));
	}

}
