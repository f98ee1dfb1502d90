package dev.migrator.dialect;

import java.util.Optional;

import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Table;

/**
 * Finds tables as they are at the moment of compilation, for operations that need more
 * than they say: a table rebuild, a column that must be written whole, a constraint
 * without a name.
 */
@FunctionalInterface
public interface TableLookup {

	/**
	 * Find a table.
	 * @param name the name
	 * @return the table, or empty when it does not exist or nothing is known
	 */
	Optional<Table> table(QualifiedName name);

	/**
	 * Return a lookup that knows nothing, for offline compilation.
	 * @return the lookup
	 */
	static TableLookup none() {
		return (name) -> Optional.empty();
	}

}
