package dev.migrator.version;

import java.sql.Connection;
import java.sql.SQLException;

/** Keeps a process that no longer holds the lock from going on. */
public interface Fence {

	/** The fence of one who changes nothing, or whose lock cannot be lost. */
	Fence NONE = new Fence() {
	};

	/**
	 * Check, in the transaction of the step, that the lock is still held, as far as that
	 * is known without a question to the server or must be known for the commit.
	 * @param connection the connection of the step
	 * @throws SQLException when the database refuses
	 * @throws LockLostException when the lock is lost
	 */
	default void check(Connection connection) throws SQLException {
	}

	/**
	 * Look, before a statement that cannot be rolled back, whether the lock is still
	 * held.
	 * @param connection the connection of the step
	 * @throws SQLException when the database refuses
	 * @throws LockLostException when the lock is lost
	 */
	default void look(Connection connection) throws SQLException {
		check(connection);
	}

}
