package dev.migrator.environment;

import java.util.List;

import dev.migrator.revision.MigratorException;

/** Says that no dialect speaks to the database. */
public class UnsupportedDatabaseException extends MigratorException {

	private static final long serialVersionUID = 1L;

	private final String product;

	private final List<String> dialects;

	/**
	 * Create the error.
	 * @param product the product name and version as the driver says them
	 * @param dialects the names of the dialects there are
	 */
	public UnsupportedDatabaseException(String product, List<String> dialects) {
		super("No dialect speaks to the database '" + product + "'. Supported are " + dialects);
		this.product = product;
		this.dialects = List.copyOf(dialects);
	}

	/**
	 * Return the product name and version as the driver says them.
	 * @return the product name and version as the driver says them
	 */
	public String product() {
		return this.product;
	}

	/**
	 * Return the names of the dialects there are.
	 * @return the names of the dialects there are
	 */
	public List<String> dialects() {
		return this.dialects;
	}

}
