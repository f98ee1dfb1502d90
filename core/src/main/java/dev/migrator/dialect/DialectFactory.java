package dev.migrator.dialect;

/** Recognises a database and makes its dialect. */
public interface DialectFactory {

	/**
	 * Return the name of the dialect.
	 * @return the name, lower case
	 */
	String name();

	/**
	 * Return whether this dialect speaks to a database.
	 * @param product what the driver says about the database
	 * @return whether it does
	 */
	boolean handles(DatabaseProduct product);

	/**
	 * Return whether the dialect only writes scripts, so that no connection may be used.
	 * @return whether it does
	 */
	default boolean isOfflineOnly() {
		return false;
	}

	/**
	 * Make the dialect.
	 * @param product what the driver says about the database
	 * @return the dialect for that version
	 */
	Dialect create(DatabaseProduct product);

	/**
	 * Make the dialect for the newest version it knows, to compile without a connection.
	 * @return the dialect
	 */
	Dialect create();

}
