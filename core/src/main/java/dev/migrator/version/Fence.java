package dev.migrator.version;

import java.sql.Connection;
import java.sql.SQLException;

/** Keeps a step from being committed by a process that no longer holds the lock. */
@FunctionalInterface
public interface Fence {

	/** The fence where the lock ends with its connection. */
	Fence NONE = (connection) -> {
	};

	/**
	 * Check, in the transaction of the step, that the lock is still held.
	 * @param connection the connection of the step
	 * @throws SQLException when the database refuses
	 * @throws LockLostException when somebody else holds the lock
	 */
	void check(Connection connection) throws SQLException;

}
