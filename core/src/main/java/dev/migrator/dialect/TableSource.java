package dev.migrator.dialect;

import java.util.List;

/**
 * A table as the catalog keeps it, word for word, for databases that change a table by
 * making it anew.
 *
 * @param definition the statement that made the table
 * @param parts its indexes, its triggers, and all views and other triggers, in the order
 * they were made
 */
public record TableSource(String definition, List<Part> parts) {

	/** Copy the list. */
	public TableSource {
		parts = List.copyOf(parts);
	}

	/**
	 * Something that belongs to a table or may mention it.
	 *
	 * @param kind what it is
	 * @param name the name
	 * @param table the table that it belongs to; for a view its own name
	 * @param sql the statement that made it
	 */
	public record Part(Kind kind, String name, String table, String sql) {
	}

	/** The kinds of {@link Part}. */
	public enum Kind {

		/** An index. */
		INDEX,
		/** A trigger. */
		TRIGGER,
		/** A view. */
		VIEW

	}

}
