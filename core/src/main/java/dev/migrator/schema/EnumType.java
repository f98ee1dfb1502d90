package dev.migrator.schema;

import java.util.List;

/**
 * An enum type that the database knows by name.
 *
 * @param name the name
 * @param values the values in order
 */
public record EnumType(QualifiedName name, List<String> values) {

	/** Copy the values. */
	public EnumType {
		values = List.copyOf(values);
	}

}
