package dev.migrator.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.QualifiedName;

/**
 * Reads what a database holds, with a number of queries that does not grow with what it
 * holds.
 */
public interface CatalogReader {

	/**
	 * Read whole schemas. Names in the default schema of the connection come without a
	 * schema.
	 * @param connection the connection, neither committed nor closed here
	 * @param schemas the names of the schemas; empty stands for the default schema alone
	 * @return what was found
	 * @throws SQLException when the database refuses
	 */
	DatabaseSchema read(Connection connection, Collection<String> schemas) throws SQLException;

	/**
	 * Read the names of the composite types that were created by statements of their own.
	 * @param connection the connection, neither committed nor closed here
	 * @param schemas the names of the schemas; empty stands for the default schema alone
	 * @return the names, or empty where the catalog is not asked
	 * @throws SQLException when the database refuses
	 */
	default Optional<Set<QualifiedName>> compositeTypes(Connection connection, Collection<String> schemas)
			throws SQLException {
		return Optional.empty();
	}

	/**
	 * Read a table word for word, where the database makes a table anew to change it.
	 * @param connection the connection, neither committed nor closed here
	 * @param table the table
	 * @return the table, or empty when it does not exist or its text is not needed
	 * @throws SQLException when the database refuses
	 */
	default Optional<TableSource> source(Connection connection, QualifiedName table) throws SQLException {
		return Optional.empty();
	}

	/**
	 * Read what statements left half made and nobody is working on.
	 * @param connection the connection, neither committed nor closed here
	 * @param schemas the names of the schemas; empty stands for the default schema alone
	 * @return what was found; nothing where statements leave nothing half made
	 * @throws SQLException when the database refuses
	 */
	default List<Leftover> leftovers(Connection connection, Collection<String> schemas) throws SQLException {
		return List.of();
	}

	/**
	 * Say who is still running a statement: a server may go on with it after its client
	 * has died.
	 * @param connection the connection, which does not count
	 * @param sql the statement
	 * @return the session as an administrator would look for it, or empty when nobody is
	 * @throws SQLException when the database refuses
	 */
	default Optional<String> stillRunning(Connection connection, String sql) throws SQLException {
		return Optional.empty();
	}

	/**
	 * Return the statement that brings back the schemas that unqualified names mean now,
	 * where that is more than one schema.
	 * @param connection the connection
	 * @return the statement, or empty when setting the one schema brings back everything
	 * @throws SQLException when the database refuses
	 */
	default Optional<String> schemaRestoration(Connection connection) throws SQLException {
		return Optional.empty();
	}

}
