package dev.migrator.dialect.postgresql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import dev.migrator.dialect.LockKey;
import dev.migrator.dialect.LockStrategy;
import dev.migrator.dialect.Quoting;
import org.jspecify.annotations.Nullable;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds a row for a limited time and renews it, where a pooler hands out another session
 * for every transaction, so that no session can hold a lock. All times are those of the
 * server. The token grows with every owner; a step that finds another one does not
 * commit. Taking the row also takes the session lock of {@link PostgresqlLockStrategy}
 * for a moment, which keeps those out that come without a pooler.
 */
final class PostgresqlLeasedLock implements LockStrategy {

	private static final Logger logger = LoggerFactory.getLogger(PostgresqlLeasedLock.class);

	private static final Duration LEASE = Duration.ofSeconds(30);

	private static final int ATTEMPTS = 10;

	// PostgreSQL 18, appendix A: duplicate table, unique violation (two sessions created
	// the same type), duplicate object.
	private static final Set<String> LOST_RACES = Set.of("42P07", "23505", "42710");

	private final Quoting quoting = new PostgresqlQuoting();

	private @Nullable String owner;

	private final Duration lease;

	private long token;

	PostgresqlLeasedLock() {
		this(LEASE);
	}

	PostgresqlLeasedLock(Duration lease) {
		this.lease = lease;
	}

	@Override
	public void prepare(Connection connection, LockKey key) throws SQLException {
		connection.setAutoCommit(true);
		for (int attempt = 1; !exists(connection, key); attempt++) {
			try (Statement statement = connection.createStatement()) {
				statement.execute("create table if not exists " + table(key)
						+ " (id integer primary key, owner varchar(64), token bigint not null, holder varchar(500), "
						+ "expires_at timestamptz)");
			}
			catch (SQLException ex) {
				if (attempt == ATTEMPTS || !LOST_RACES.contains(String.valueOf(ex.getSQLState()))) {
					throw ex;
				}
			}
		}
		try (Statement statement = connection.createStatement()) {
			statement.execute("insert into " + table(key) + " (id, token) values (1, 0) on conflict do nothing");
		}
	}

	@Override
	public boolean tryAcquire(Connection connection, LockKey key) throws SQLException {
		connection.setAutoCommit(false);
		try {
			boolean acquired = PostgresqlLockStrategy.tryForTransaction(connection, key) && take(connection, key);
			connection.commit();
			return acquired;
		}
		catch (SQLException ex) {
			connection.rollback();
			throw ex;
		}
		finally {
			connection.setAutoCommit(true);
		}
	}

	// A step that is about to commit has the row locked, for as long as its transaction
	// lasts.
	private boolean take(Connection connection, LockKey key) throws SQLException {
		Optional<String> expired = owner(connection, key, "expires_at < clock_timestamp()");
		String sql = "update " + table(key) + " set owner = ?, token = token + 1, holder = ?, expires_at = "
				+ "clock_timestamp() + make_interval(secs => ?) where id = (select id from " + table(key)
				+ " where id = 1 and (owner is null or expires_at < clock_timestamp()) for update skip locked) "
				+ "returning token";
		try (PreparedStatement statement = connection.prepareStatement(sql)) {
			statement.setString(1, owner());
			statement.setString(2, "process " + ProcessHandle.current().pid() + " of user '"
					+ System.getProperty("user.name") + "', by a lease");
			statement.setDouble(3, seconds());
			try (ResultSet row = statement.executeQuery()) {
				if (!row.next()) {
					return false;
				}
				this.token = row.getLong(1);
			}
		}
		expired.ifPresent((holder) -> logger.warn("The lease of '{}' held by {} had expired and was taken over",
				key.versionTable(), holder));
		return true;
	}

	@Override
	public Optional<Duration> renewal() {
		return Optional.of(this.lease.dividedBy(3));
	}

	@Override
	public boolean renew(Connection connection, LockKey key) throws SQLException {
		String sql = "update " + table(key) + " set expires_at = clock_timestamp() + make_interval(secs => ?) "
				+ "where id = 1 and owner = ?";
		try (PreparedStatement statement = connection.prepareStatement(sql)) {
			statement.setDouble(1, seconds());
			statement.setString(2, owner());
			return statement.executeUpdate() == 1;
		}
	}

	@Override
	public boolean holds(Connection work, LockKey key) throws SQLException {
		String sql = "select id from " + table(key) + " where id = 1 and owner = ? and token = ? for share";
		try (PreparedStatement statement = work.prepareStatement(sql)) {
			statement.setString(1, owner());
			statement.setLong(2, this.token);
			try (ResultSet row = statement.executeQuery()) {
				return row.next();
			}
		}
	}

	@Override
	public boolean release(Connection connection, LockKey key) throws SQLException {
		String sql = "update " + table(key) + " set owner = null, holder = null, expires_at = null where owner = ?";
		try (PreparedStatement statement = connection.prepareStatement(sql)) {
			statement.setString(1, owner());
			return statement.executeUpdate() == 1;
		}
	}

	@Override
	public Optional<String> holder(Connection connection, LockKey key) throws SQLException {
		Optional<String> lease = owner(connection, key, "expires_at >= clock_timestamp()");
		return lease.isPresent() ? lease : PostgresqlLockStrategy.sessionHolder(connection, key);
	}

	/**
	 * Say who holds the lease, for those who come without a pooler.
	 * @param connection any connection in autocommit mode
	 * @param key what is locked
	 * @return the holder, or empty when nobody does or there is no table for it
	 * @throws SQLException when the database refuses
	 */
	Optional<String> holderIfAny(Connection connection, LockKey key) throws SQLException {
		return exists(connection, key) ? owner(connection, key, "expires_at >= clock_timestamp()") : Optional.empty();
	}

	private Optional<String> owner(Connection connection, LockKey key, String condition) throws SQLException {
		String sql = "select holder from " + table(key) + " where id = 1 and owner is not null and " + condition;
		try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
			return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
		}
	}

	private boolean exists(Connection connection, LockKey key) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement("select to_regclass(?) is not null")) {
			statement.setString(1, table(key));
			try (ResultSet row = statement.executeQuery()) {
				return row.next() && row.getBoolean(1);
			}
		}
	}

	private double seconds() {
		return this.lease.toMillis() / 1000.0;
	}

	// The random numbers of a UUID take their time, and few connections lead to a pooler.
	private String owner() {
		String known = this.owner;
		if (known == null) {
			known = UUID.randomUUID().toString();
			this.owner = known;
		}
		return known;
	}

	private String table(LockKey key) {
		return this.quoting.name(key.table());
	}

}
