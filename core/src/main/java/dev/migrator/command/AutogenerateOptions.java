package dev.migrator.command;

import java.util.List;

import dev.migrator.template.NewRevision;

/**
 * What {@code revision --autogenerate} writes.
 *
 * @param request the revision
 * @param renames what was renamed, as {@code old_table:new_table} or
 * {@code table.old_column:new_column}
 */
public record AutogenerateOptions(NewRevision request, List<String> renames) {

	/** Copy the list. */
	public AutogenerateOptions {
		renames = List.copyOf(renames);
	}

}
