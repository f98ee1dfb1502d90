package dev.migrator.dialect.postgresql;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;

import dev.migrator.dialect.LockException;
import dev.migrator.dialect.LockKey;
import dev.migrator.dialect.LockStrategy;
import org.jspecify.annotations.Nullable;

/**
 * Holds a session advisory lock (PostgreSQL 18, 9.28.10) on an idle connection without a
 * transaction: an open one would keep {@code create index concurrently} waiting for ever.
 */
final class PostgresqlLockStrategy implements LockStrategy {

	private static final String SALT = "migrator";

	// Where sessions are handed out by chance, a look is wrong once in four times at
	// most.
	private static final int LOOKS = 10;

	// Far below the idle limits of proxies and load balancers, which begin at a minute.
	private static final Duration USED_EVERY = Duration.ofSeconds(5);

	private final PostgresqlLeasedLock leased = new PostgresqlLeasedLock();

	// PostgreSQL 18, 53.14 pg_locks: a bigint key stands as its high half, its low half
	// and 1.
	private static final String HOLDER_OF_KEY = """
			from pg_locks l left join pg_stat_activity a on a.pid = l.pid
			where l.locktype = 'advisory' and l.granted and l.objsubid = 1
			and l.classid::bigint = ((?::bigint >> 32) & 4294967295) and l.objid::bigint = (?::bigint & 4294967295)
			and l.database = (select d.oid from pg_database d where d.datname = current_database())
			""";

	@Override
	public void prepare(Connection connection, LockKey key) throws SQLException {
		connection.setAutoCommit(true);
		try (Statement statement = connection.createStatement()) {
			// PostgreSQL 18, 19.11.1: the server would end the idle session and with it
			// the lock.
			statement.execute("set idle_session_timeout = 0");
		}
	}

	@Override
	public boolean tryAcquire(Connection connection, LockKey key) throws SQLException {
		long number = number(connection, key);
		if (!call(connection, "select pg_try_advisory_lock(?)", number)) {
			return false;
		}
		if (this.leased.holderIfAny(connection, key).isPresent()) {
			call(connection, "select pg_advisory_unlock(?)", number);
			return false;
		}
		if (!isHeldByThisSession(connection, number)) {
			throw new LockException(key, "the lock of version table '" + key.versionTable()
					+ "' was not kept: the server session changed between two statements, so a connection pooler in"
					+ " transaction mode stands before the database; give a URL that leads to the database directly");
		}
		return true;
	}

	@Override
	public boolean release(Connection connection, LockKey key) throws SQLException {
		long number = number(connection, key);
		boolean held = isHeldByThisSession(connection, number)
				&& call(connection, "select pg_advisory_unlock(?)", number);
		try (Statement statement = connection.createStatement()) {
			statement.execute("reset idle_session_timeout");
		}
		return held;
	}

	@Override
	public Optional<String> holder(Connection connection, LockKey key) throws SQLException {
		Optional<String> session = sessionHolder(connection, key);
		return session.isPresent() ? session : this.leased.holderIfAny(connection, key);
	}

	static Optional<String> sessionHolder(Connection connection, LockKey key) throws SQLException {
		String sql = """
				select l.pid, a.usename, a.client_addr::text, a.application_name,
				to_char(a.state_change at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS "UTC"')
				""" + HOLDER_OF_KEY;
		long number = number(connection, key);
		try (PreparedStatement statement = connection.prepareStatement(sql)) {
			statement.setLong(1, number);
			statement.setLong(2, number);
			try (ResultSet row = statement.executeQuery()) {
				return row.next() ? Optional.of(words(row)) : Optional.empty();
			}
		}
	}

	// A pooler in transaction mode gives a connection another session for each
	// transaction, or two connections the same one.
	@Override
	public LockStrategy through(Connection connection, Connection other) throws SQLException {
		long first = session(connection);
		for (int look = 0; look < LOOKS; look++) {
			if (session(other) == first || session(connection) != first) {
				return new PostgresqlLeasedLock();
			}
		}
		return this;
	}

	private static long session(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery("select pg_backend_pid()")) {
			row.next();
			return row.getLong(1);
		}
	}

	@Override
	public Optional<Duration> renewal() {
		return Optional.of(USED_EVERY);
	}

	@Override
	public boolean renew(Connection connection, LockKey key) throws SQLException {
		return isHeldByThisSession(connection, number(connection, key));
	}

	@Override
	public Optional<String> owner(Connection connection) throws SQLException {
		return Optional.of(Long.toString(session(connection)));
	}

	@Override
	public boolean isHeldBy(String owner, Connection work, LockKey key) throws SQLException {
		String sql = "select exists (select 1 " + HOLDER_OF_KEY + " and l.pid = ?)";
		long number = number(work, key);
		try (PreparedStatement statement = work.prepareStatement(sql)) {
			statement.setLong(1, number);
			statement.setLong(2, number);
			statement.setInt(3, Integer.parseInt(owner));
			return isTrue(statement);
		}
	}

	static boolean tryForTransaction(Connection connection, LockKey key) throws SQLException {
		return call(connection, "select pg_try_advisory_xact_lock(?)", number(connection, key));
	}

	private static String words(ResultSet row) throws SQLException {
		StringBuilder words = new StringBuilder("process ").append(row.getLong(1));
		append(words, ", user '", row.getString(2), "'");
		append(words, ", client ", row.getString(3), "");
		append(words, ", application '", row.getString(4), "'");
		append(words, ", since ", row.getString(5), "");
		return words.toString();
	}

	// Another user's session shows its process only (PostgreSQL 18, 27.2.3).
	private static void append(StringBuilder words, String before, @Nullable String value, String after) {
		if (value != null && !value.isEmpty()) {
			words.append(before).append(value).append(after);
		}
	}

	private static boolean isHeldByThisSession(Connection connection, long number) throws SQLException {
		String sql = "select exists (select 1 " + HOLDER_OF_KEY + " and l.pid = pg_backend_pid())";
		try (PreparedStatement statement = connection.prepareStatement(sql)) {
			statement.setLong(1, number);
			statement.setLong(2, number);
			return isTrue(statement);
		}
	}

	private static boolean call(Connection connection, String sql, long number) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(sql)) {
			statement.setLong(1, number);
			return isTrue(statement);
		}
	}

	private static boolean isTrue(PreparedStatement statement) throws SQLException {
		try (ResultSet row = statement.executeQuery()) {
			return row.next() && row.getBoolean(1);
		}
	}

	private static long number(Connection connection, LockKey key) throws SQLException {
		String sql = "select current_database(), coalesce(?, current_schema(), '')";
		try (PreparedStatement statement = connection.prepareStatement(sql)) {
			statement.setString(1, key.versionTable().schema());
			try (ResultSet row = statement.executeQuery()) {
				row.next();
				return hash(String.join("\n", SALT, row.getString(1), row.getString(2), key.versionTable().name()));
			}
		}
	}

	private static long hash(String text) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return ByteBuffer.wrap(digest).getLong();
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java platform has SHA-256", ex);
		}
	}

}
