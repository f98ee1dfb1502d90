package dev.migrator.dialect.h2;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import dev.migrator.dialect.RestoringWorkSession;
import dev.migrator.dialect.WorkSession;

/** Gives back the schema and the lock timeout that a revision set for the session. */
final class H2WorkSession extends RestoringWorkSession {

	private final String schema;

	private final long lockTimeout;

	private H2WorkSession(Connection connection) throws SQLException {
		super(connection);
		this.schema = connection.getSchema();
		this.lockTimeout = lockTimeout();
	}

	static WorkSession open(Connection connection) throws SQLException {
		return new H2WorkSession(connection);
	}

	private long lockTimeout() throws SQLException {
		try (Statement statement = connection().createStatement();
				ResultSet row = statement.executeQuery("select lock_timeout()")) {
			row.next();
			return row.getLong(1);
		}
	}

	@Override
	public void restoreSettings() throws SQLException {
		if (!this.schema.equals(connection().getSchema())) {
			connection().setSchema(this.schema);
		}
		if (this.lockTimeout != lockTimeout()) {
			try (Statement statement = connection().createStatement()) {
				statement.execute("set lock_timeout " + this.lockTimeout);
			}
		}
	}

}
