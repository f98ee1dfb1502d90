package dev.migrator.version;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A connection in autocommit mode with the right default schema. Closing gives it back as
 * it came, so that a pool hands nobody a changed connection.
 */
public final class DatabaseSession implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(DatabaseSession.class);

	private final Connection connection;

	private final boolean autoCommitBefore;

	private final @Nullable String schemaBefore;

	private final boolean schemaChanged;

	private DatabaseSession(Connection connection, @Nullable String defaultSchema) throws SQLException {
		this.connection = connection;
		this.autoCommitBefore = connection.getAutoCommit();
		this.schemaChanged = defaultSchema != null;
		this.schemaBefore = this.schemaChanged ? currentSchema(connection) : null;
		if (!this.autoCommitBefore) {
			connection.setAutoCommit(true);
		}
		if (defaultSchema != null) {
			changeSchema(connection, defaultSchema);
		}
	}

	/**
	 * Open a session.
	 * @param dataSource where the connection comes from
	 * @param defaultSchema the schema that unqualified names mean, or {@code null} for
	 * that of the connection
	 * @param purpose what the connection is for, to end the sentence "Could not open a
	 * connection"
	 * @return the session
	 */
	public static DatabaseSession open(DataSource dataSource, @Nullable String defaultSchema, String purpose) {
		Connection connection = connect(dataSource, purpose);
		try {
			return new DatabaseSession(connection, defaultSchema);
		}
		catch (SQLException ex) {
			closeQuietly(connection);
			throw new DatabaseAccessException("prepare the connection " + purpose, ex);
		}
	}

	/**
	 * Return the schema that unqualified names mean: what JDBC calls the schema, or the
	 * catalog where the database has no schemas within catalogs.
	 * @param connection the connection
	 * @return the schema, or {@code null} when the database knows none
	 * @throws SQLException when the database refuses
	 */
	public static @Nullable String currentSchema(Connection connection) throws SQLException {
		String schema = connection.getSchema();
		return (schema != null) ? schema : connection.getCatalog();
	}

	private static void changeSchema(Connection connection, String schema) throws SQLException {
		if (connection.getMetaData().supportsSchemasInDataManipulation()) {
			connection.setSchema(schema);
		}
		else {
			connection.setCatalog(schema);
		}
	}

	private static Connection connect(DataSource dataSource, String purpose) {
		try {
			return dataSource.getConnection();
		}
		catch (SQLException ex) {
			throw new DatabaseAccessException("open a connection " + purpose, ex);
		}
	}

	private static void closeQuietly(Connection connection) {
		try {
			connection.close();
		}
		catch (SQLException ex) {
			logger.debug("A connection could not be closed", ex);
		}
	}

	/**
	 * Return the connection.
	 * @return the connection, to be closed by this session alone
	 */
	public Connection connection() {
		return this.connection;
	}

	@Override
	public void close() {
		try {
			if (!this.connection.isClosed()) {
				restore();
			}
		}
		catch (SQLException ex) {
			logger.debug("A connection could not be restored", ex);
		}
		finally {
			closeQuietly(this.connection);
		}
	}

	private void restore() throws SQLException {
		if (!this.connection.getAutoCommit()) {
			this.connection.rollback();
		}
		if (this.connection.getAutoCommit() != this.autoCommitBefore) {
			this.connection.setAutoCommit(this.autoCommitBefore);
		}
		if (this.schemaChanged && this.schemaBefore != null) {
			changeSchema(this.connection, this.schemaBefore);
		}
	}

}
