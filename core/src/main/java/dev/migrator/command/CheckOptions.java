package dev.migrator.command;

import java.util.List;

/**
 * How {@code check} compares.
 *
 * @param renames what was renamed, as {@code old_table:new_table} or
 * {@code table.old_column:new_column}
 */
public record CheckOptions(List<String> renames) {

	/** Copy the list. */
	public CheckOptions {
		renames = List.copyOf(renames);
	}

}
