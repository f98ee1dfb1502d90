package dev.migrator.dialect;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * A connection that gets its state back at the end, after a transaction that is still
 * open was rolled back. Used by one thread.
 */
public abstract class RestoringWorkSession implements WorkSession {

	private final Connection connection;

	/**
	 * Create the session.
	 * @param connection the connection that revisions use
	 */
	protected RestoringWorkSession(Connection connection) {
		this.connection = connection;
	}

	/**
	 * Return the connection.
	 * @return the connection
	 */
	protected final Connection connection() {
		return this.connection;
	}

	@Override
	public final void close() throws SQLException {
		if (this.connection.isClosed()) {
			return;
		}
		if (!this.connection.getAutoCommit()) {
			this.connection.rollback();
			this.connection.setAutoCommit(true);
		}
		restore();
	}

	/**
	 * Give the connection the state back that it had. Called outside a transaction.
	 * @throws SQLException when the database refuses
	 */
	protected void restore() throws SQLException {
		restoreSettings();
	}

}
