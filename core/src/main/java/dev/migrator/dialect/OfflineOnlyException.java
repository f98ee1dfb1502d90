package dev.migrator.dialect;

import dev.migrator.revision.MigratorException;

/** Says that statements can be written for a database, but not sent to it. */
public final class OfflineOnlyException extends MigratorException {

	private static final long serialVersionUID = 1L;

	private final String dialect;

	/**
	 * Create the error.
	 * @param dialect the name of the dialect
	 * @param database the product name and version as far as they are known
	 */
	public OfflineOnlyException(String dialect, String database) {
		super("The database '" + database + "' cannot be migrated over a connection: '" + dialect
				+ "' is rendered offline only: use the SQL script");
		this.dialect = dialect;
	}

	/**
	 * Return the name of the dialect.
	 * @return the name
	 */
	public String dialect() {
		return this.dialect;
	}

}
