package dev.migrator.dialect.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Optional;

import dev.migrator.dialect.DetachedLock;
import dev.migrator.dialect.DetachedLockStrategy;
import dev.migrator.dialect.LockKey;

/**
 * Locks a file beside the database: a lock inside would keep the revisions themselves
 * out. A database in memory needs none, since its transactions begin immediately and
 * every change of the version table must hit.
 */
final class SqliteLockStrategy extends DetachedLockStrategy {

	@Override
	public Optional<DetachedLock> detached(Connection connection, LockKey key) throws SQLException {
		String file = file(connection);
		return Optional.of(file.isEmpty() ? new FreeLock()
				: new FileLockBesideDatabase(Path.of(file + "-migrator.lock"), Clock.systemUTC()));
	}

	private static String file(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery("select file from pragma_database_list where name = 'main'")) {
			String file = row.next() ? row.getString(1) : null;
			return (file != null) ? file : "";
		}
	}

	/** A lock that nobody else can hold. */
	private static final class FreeLock implements DetachedLock {

		@Override
		public boolean tryAcquire() {
			return true;
		}

		@Override
		public boolean release() {
			return true;
		}

		@Override
		public Optional<String> holder() {
			return Optional.empty();
		}

	}

}
