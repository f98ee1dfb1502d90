package dev.migrator.schema;

import java.util.List;

/**
 * The rows that a table begins with.
 *
 * @param table the table
 * @param statements the statements that insert them, in order
 */
public record InitialRows(QualifiedName table, List<String> statements) {

	/** Copy the statements. */
	public InitialRows {
		statements = List.copyOf(statements);
	}

}
