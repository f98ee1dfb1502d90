package dev.migrator.version;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import dev.migrator.dialect.CatalogReader;

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

	private @Nullable String schemaBefore;

	private @Nullable String restoration;

	private DatabaseSession(Connection connection) throws SQLException {
		this.connection = connection;
		this.autoCommitBefore = connection.getAutoCommit();
		if (!this.autoCommitBefore) {
			connection.setAutoCommit(true);
		}
	}

	/**
	 * Open a session.
	 * @param dataSource where the connection comes from
	 * @param purpose what the connection is for, to end the sentence "Could not open a
	 * connection"
	 * @return the session
	 */
	public static DatabaseSession open(DataSource dataSource, String purpose) {
		Connection connection = connect(dataSource, purpose);
		try {
			return new DatabaseSession(connection);
		}
		catch (SQLException ex) {
			closeQuietly(connection);
			throw new DatabaseAccessException("prepare the connection " + purpose, ex);
		}
	}

	/**
	 * Change the schema that unqualified names mean until this session is closed.
	 * @param schema the schema
	 * @param reader knows how to bring back what was before
	 * @throws MissingSchemaException when the schema does not exist
	 */
	public void useSchema(String schema, CatalogReader reader) {
		try {
			this.restoration = reader.schemaRestoration(this.connection).orElse(null);
			this.schemaBefore = currentSchema(this.connection);
			changeSchema(this.connection, schema);
			boolean hasSchemas = this.connection.getMetaData().supportsSchemasInDataManipulation();
			if ((hasSchemas ? this.connection.getSchema() : this.connection.getCatalog()) == null) {
				throw new MissingSchemaException(schema);
			}
		}
		catch (SQLException ex) {
			throw new DatabaseAccessException("change to the default schema '" + schema + "'", ex);
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
		catch (SQLException | RuntimeException ex) {
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

	/**
	 * Return whether this session is over.
	 * @return whether it was closed, or its connection ended
	 */
	public boolean isClosed() {
		try {
			return this.connection.isClosed();
		}
		catch (SQLException ex) {
			logger.debug("A connection does not say whether it is closed", ex);
			return true;
		}
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
		if (this.restoration != null) {
			try (Statement statement = this.connection.createStatement()) {
				statement.execute(this.restoration);
			}
		}
		else if (this.schemaBefore != null) {
			changeSchema(this.connection, this.schemaBefore);
		}
	}

}
