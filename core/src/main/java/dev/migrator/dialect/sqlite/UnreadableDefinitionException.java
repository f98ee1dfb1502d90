package dev.migrator.dialect.sqlite;

import dev.migrator.revision.MigratorException;

/** Says that a definition in the catalog is in words that are not known here. */
public final class UnreadableDefinitionException extends MigratorException {

	private static final long serialVersionUID = 1L;

	private final String definition;

	UnreadableDefinitionException(String reason, String definition) {
		super("The catalog of SQLite holds a definition that cannot be read: " + reason + "; the definition is: "
				+ definition.strip().replaceAll("\\s+", " "));
		this.definition = definition;
	}

	/**
	 * Return the definition.
	 * @return the text
	 */
	public String definition() {
		return this.definition;
	}

}
