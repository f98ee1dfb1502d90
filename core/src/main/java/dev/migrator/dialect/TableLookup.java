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
	 * Find a table. Without a connection this may throw, where what is asked for cannot
	 * be written without the table.
	 * @param name the name
	 * @return the table, or empty when it does not exist or nothing is known
	 */
	Optional<Table> table(QualifiedName name);

	/**
	 * Find a table word for word, with what belongs to it.
	 * @param name the name
	 * @return the table, or empty when only what {@link #table} tells is known
	 */
	default Optional<TableSource> source(QualifiedName name) {
		return Optional.empty();
	}

	/**
	 * Find a table for something that can be written without it, too.
	 * @param name the name
	 * @return the table, or empty when it does not exist or is not known
	 */
	default Optional<Table> tableIfKnown(QualifiedName name) {
		return table(name);
	}

	/**
	 * Return whether a table that is not found does not exist, rather than nothing being
	 * known about it.
	 * @param name the name
	 * @return whether the table is known
	 */
	default boolean knowsTable(QualifiedName name) {
		return true;
	}

	/**
	 * Return a lookup that knows nothing, for offline compilation.
	 * @return the lookup
	 */
	static TableLookup none() {
		return new TableLookup() {
			@Override
			public Optional<Table> table(QualifiedName name) {
				return Optional.empty();
			}

			@Override
			public boolean knowsTable(QualifiedName name) {
				return false;
			}
		};
	}

}
