package dev.migrator.schema;

import java.util.List;

/**
 * Something that a model creates by statements of its own, such as a cast, a composite
 * type, a function or a trigger.
 *
 * @param name a name that no other such object has
 * @param beforeTables whether it is created before the tables, or behind them
 * @param create the statements that create it, in order
 * @param drop the statements that drop it, in order
 */
public record AuxiliaryObject(String name, boolean beforeTables, List<String> create, List<String> drop) {

	/** Copy the statements. */
	public AuxiliaryObject {
		create = List.copyOf(create);
		drop = List.copyOf(drop);
	}

}
