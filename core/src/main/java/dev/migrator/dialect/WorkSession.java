package dev.migrator.dialect;

import java.sql.SQLException;

/** A connection in the state that revisions need. Used by one thread. */
public interface WorkSession {

	/** A session of a database that needs nothing. */
	WorkSession NONE = new WorkSession() {
	};

	/**
	 * Called when autocommit has just been switched off.
	 * @throws SQLException when the database refuses
	 */
	default void transactionBegan() throws SQLException {
	}

	/**
	 * Called when a revision is done, before its transaction is committed.
	 * @throws SQLException when the revision left something that must not be committed
	 */
	default void beforeCommit() throws SQLException {
	}

	/**
	 * Give the settings back that a revision changed, so that they neither reach this
	 * project's own statements nor the next revision. Called within a transaction or
	 * outside.
	 * @throws SQLException when the database refuses
	 */
	default void restoreSettings() throws SQLException {
	}

	/**
	 * Give the connection the state back that it had.
	 * @throws SQLException when the database refuses
	 */
	default void close() throws SQLException {
	}

}
