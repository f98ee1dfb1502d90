package dev.migrator.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * How one process keeps others from migrating the same database. The lock lives on a
 * connection of its own that does no other work, and the server gives it up when that
 * connection ends, however it ends.
 */
public interface LockStrategy {

	/**
	 * Put a connection into the state that the lock needs and make what the lock needs in
	 * the database.
	 * @param connection the connection that will hold the lock
	 * @param key what is locked
	 * @throws SQLException when the database refuses
	 */
	void prepare(Connection connection, LockKey key) throws SQLException;

	/**
	 * Try to take the lock without waiting.
	 * @param connection the prepared connection
	 * @param key what is locked
	 * @return whether the lock is now held
	 * @throws SQLException when the database refuses
	 */
	boolean tryAcquire(Connection connection, LockKey key) throws SQLException;

	/**
	 * Give the lock up.
	 * @param connection the connection that holds it
	 * @param key what is locked
	 * @return whether it was still held
	 * @throws SQLException when the database refuses
	 */
	boolean release(Connection connection, LockKey key) throws SQLException;

	/**
	 * Say who holds the lock, as far as the database tells.
	 * @param connection any connection
	 * @param key what is locked
	 * @return the holder in words (process, user, host, since), or empty
	 * @throws SQLException when the database refuses
	 */
	Optional<String> holder(Connection connection, LockKey key) throws SQLException;

	/**
	 * Return the lock where it does not live on a connection. None is opened for it then,
	 * and the other methods are not called.
	 * @param connection any connection, closed before the lock is taken
	 * @param key what is locked
	 * @return the lock, not yet taken, or empty when it lives on a connection
	 * @throws SQLException when the database refuses
	 */
	default Optional<DetachedLock> detached(Connection connection, LockKey key) throws SQLException {
		return Optional.empty();
	}

}
