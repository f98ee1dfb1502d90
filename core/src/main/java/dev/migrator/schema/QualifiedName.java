package dev.migrator.schema;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * The name of a table, sequence or type, with the schema it lives in when that is not the
 * default schema. Names are kept exactly as written; a dialect decides about quoting and
 * case.
 *
 * @param schema the schema, or {@code null} for the default schema of the connection
 * @param name the bare name, never blank
 */
public record QualifiedName(@Nullable String schema, String name) {

	/** Refuse a blank name or schema. */
	public QualifiedName {
		Objects.requireNonNull(name, "'name' must not be null");
		if (name.isBlank()) {
			throw new IllegalArgumentException("a name must not be blank");
		}
		if (schema != null && schema.isBlank()) {
			throw new IllegalArgumentException("the schema of '" + name + "' must not be blank");
		}
	}

	/**
	 * Return the name in the default schema. A dot is part of the name, not a separator.
	 * @param name the bare name
	 * @return the name without a schema
	 */
	public static QualifiedName of(String name) {
		return new QualifiedName(null, name);
	}

	/**
	 * Return the same name in another schema.
	 * @param schema the schema, or {@code null} for the default schema
	 * @return the moved name
	 */
	public QualifiedName inSchema(@Nullable String schema) {
		return new QualifiedName(schema, this.name);
	}

	/**
	 * Return another name in the same schema.
	 * @param newName the bare name
	 * @return the renamed name
	 */
	public QualifiedName withName(String newName) {
		return new QualifiedName(this.schema, newName);
	}

	@Override
	public String toString() {
		return (this.schema == null) ? this.name : this.schema + "." + this.name;
	}

}
