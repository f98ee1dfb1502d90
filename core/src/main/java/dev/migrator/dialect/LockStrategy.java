package dev.migrator.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
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

	/**
	 * Return how to lock where a pooler may stand before the server, so that a connection
	 * is no session of it.
	 * @param connection the connection that will hold the lock
	 * @param other another connection from the same place
	 * @return this strategy, or one that needs no session
	 * @throws SQLException when the database refuses
	 */
	default LockStrategy through(Connection connection, Connection other) throws SQLException {
		return this;
	}

	/**
	 * Return how often the lock must be looked after: renewed where it is held for a
	 * limited time, or its connection used, which proxies and firewalls end when it is
	 * idle.
	 * @return the time between two looks, or empty when none is needed
	 */
	default Optional<Duration> renewal() {
		return Optional.empty();
	}

	/**
	 * Renew a lock that is held for a limited time, or use the connection of one that
	 * lasts as long as that.
	 * @param connection the connection that holds it
	 * @param key what is locked
	 * @return whether it was still held
	 * @throws SQLException when the database refuses
	 */
	default boolean renew(Connection connection, LockKey key) throws SQLException {
		return true;
	}

	/**
	 * Say in the transaction of a step whether the lock is still held, and keep others
	 * from taking it until that transaction ends.
	 * @param work the connection of the step
	 * @param key what is locked
	 * @return whether the step may be committed
	 * @throws SQLException when the database refuses
	 */
	default boolean holds(Connection work, LockKey key) throws SQLException {
		return true;
	}

	/**
	 * Return who a connection is to the server, where the lock ends with its session.
	 * @param connection the connection that holds the lock
	 * @return the session, or empty when nobody else can look for it
	 * @throws SQLException when the database refuses
	 */
	default Optional<String> owner(Connection connection) throws SQLException {
		return Optional.empty();
	}

	/**
	 * Look from another connection whether a session holds the lock.
	 * @param owner the session, as {@link #owner} returned it
	 * @param work another connection
	 * @param key what is locked
	 * @return whether it does
	 * @throws SQLException when the database refuses
	 */
	default boolean isHeldBy(String owner, Connection work, LockKey key) throws SQLException {
		return true;
	}

}
