package dev.migrator.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** A strategy whose locks need no connection. */
public abstract class DetachedLockStrategy implements LockStrategy {

	@Override
	public abstract Optional<DetachedLock> detached(Connection connection, LockKey key) throws SQLException;

	@Override
	public final void prepare(Connection connection, LockKey key) {
		throw needless(key);
	}

	@Override
	public final boolean tryAcquire(Connection connection, LockKey key) {
		throw needless(key);
	}

	@Override
	public final boolean release(Connection connection, LockKey key) {
		throw needless(key);
	}

	@Override
	public final Optional<String> holder(Connection connection, LockKey key) {
		throw needless(key);
	}

	private static IllegalStateException needless(LockKey key) {
		return new IllegalStateException("the lock of '" + key.versionTable() + "' needs no connection; use detached");
	}

}
