package dev.migrator.dialect.mysql;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;

import dev.migrator.dialect.LockException;
import dev.migrator.dialect.LockKey;
import dev.migrator.dialect.LockStrategy;
import dev.migrator.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Holds a named lock of the server, which ends with the session (MySQL 9.x, 14.14;
 * MariaDB, GET_LOCK). Names are of the whole server and have at most 64 characters, so
 * the name is made of a digest of database and version table.
 */
public final class MysqlLockStrategy implements LockStrategy {

	// Far below the idle limits of proxies and load balancers, which begin at a minute.
	private static final Duration USED_EVERY = Duration.ofSeconds(5);

	@Override
	public void prepare(Connection connection, LockKey key) throws SQLException {
		connection.setAutoCommit(true);
	}

	@Override
	public boolean tryAcquire(Connection connection, LockKey key) throws SQLException {
		Integer answer = ask(connection, "select get_lock(?, 0)", key);
		if (answer == null) {
			throw new LockException(key,
					"The server could not give the lock '" + name(connection, key)
							+ "' (GET_LOCK returned null); look into its error log, or use a direct connection when a "
							+ "proxy stands between");
		}
		return answer == 1;
	}

	@Override
	public boolean release(Connection connection, LockKey key) throws SQLException {
		Integer answer = ask(connection, "select release_lock(?)", key);
		return answer != null && answer == 1;
	}

	@Override
	public Optional<String> holder(Connection connection, LockKey key) throws SQLException {
		Integer session = ask(connection, "select is_used_lock(?)", key);
		if (session == null) {
			return Optional.empty();
		}
		return Optional.of("connection " + session + details(connection, session));
	}

	@Override
	public Optional<Duration> renewal() {
		return Optional.of(USED_EVERY);
	}

	@Override
	public boolean renew(Connection connection, LockKey key) throws SQLException {
		return isHeldBy(owner(connection).orElseThrow(), connection, key);
	}

	@Override
	public Optional<String> owner(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery("select connection_id()")) {
			row.next();
			return Optional.of(row.getString(1));
		}
	}

	@Override
	public boolean isHeldBy(String owner, Connection work, LockKey key) throws SQLException {
		Integer session = ask(work, "select is_used_lock(?)", key);
		return session != null && owner.equals(session.toString());
	}

	// Without the privilege PROCESS a user sees only own connections.
	private static String details(Connection connection, int session) throws SQLException {
		String sql = "select user, host, time from information_schema.processlist where id = ?";
		try (PreparedStatement statement = connection.prepareStatement(sql)) {
			statement.setInt(1, session);
			try (ResultSet row = statement.executeQuery()) {
				return row.next() ? ", user '" + row.getString(1) + "', host '" + row.getString(2) + "', idle for "
						+ row.getLong(3) + " s" : "";
			}
		}
	}

	private static @Nullable Integer ask(Connection connection, String sql, LockKey key) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(sql)) {
			statement.setString(1, name(connection, key));
			try (ResultSet row = statement.executeQuery()) {
				row.next();
				int value = row.getInt(1);
				return row.wasNull() ? null : Integer.valueOf(value);
			}
		}
	}

	private static String name(Connection connection, LockKey key) throws SQLException {
		QualifiedName table = key.versionTable();
		String database = (table.schema() != null) ? table.schema() : String.valueOf(connection.getCatalog());
		return "migrator:" + digest(database + "\0" + table.name());
	}

	private static String digest(String text) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash, 0, 16);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
