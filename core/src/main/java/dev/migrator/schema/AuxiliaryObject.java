package dev.migrator.schema;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Something that a model creates by statements of its own, such as a cast, a composite
 * type, a function or a trigger.
 *
 * @param name a name that no other such object has
 * @param beforeTables whether it is created before the tables, or behind them
 * @param create the statements that create it, in order
 * @param drop the statements that drop it, in order
 * @param type its name where it is a composite type, otherwise {@code null}
 */
public record AuxiliaryObject(String name, boolean beforeTables, List<String> create, List<String> drop,
		@Nullable QualifiedName type) {

	/** Copy the statements. */
	public AuxiliaryObject {
		create = List.copyOf(create);
		drop = List.copyOf(drop);
	}

	/**
	 * Create an object that is no type.
	 * @param name a name that no other such object has
	 * @param beforeTables whether it is created before the tables, or behind them
	 * @param create the statements that create it, in order
	 * @param drop the statements that drop it, in order
	 */
	public AuxiliaryObject(String name, boolean beforeTables, List<String> create, List<String> drop) {
		this(name, beforeTables, create, drop, null);
	}

}
