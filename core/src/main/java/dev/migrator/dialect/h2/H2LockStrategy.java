package dev.migrator.dialect.h2;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Set;

import dev.migrator.dialect.LockKey;
import dev.migrator.dialect.LockStrategy;
import dev.migrator.dialect.Quoting;

/**
 * Holds a row lock in an open transaction: H2 has no named locks. The row stands in a
 * small table of its own, beside the version table, so that the lock keeps nobody from
 * reading and writing versions.
 */
final class H2LockStrategy implements LockStrategy {

	private static final int ATTEMPTS = 10;

	// H2 2.4, org.h2.api.ErrorCode.
	private static final int LOCK_TIMEOUT = 50200;

	private static final int DUPLICATE_KEY = 23505;

	private static final int CONCURRENT_UPDATE = 90131;

	private static final int TABLE_ALREADY_EXISTS = 42101;

	private static final Set<Integer> TABLE_NOT_FOUND = Set.of(42102, 42103, 42104);

	private static final Set<Integer> LOST_RACES = Set.of(LOCK_TIMEOUT, DUPLICATE_KEY, CONCURRENT_UPDATE,
			TABLE_ALREADY_EXISTS);

	private final Quoting quoting = new H2Quoting();

	@Override
	public void prepare(Connection connection, LockKey key) throws SQLException {
		connection.setAutoCommit(true);
		for (int attempt = 1; !hasRow(connection, key); attempt++) {
			try {
				makeRow(connection, key);
			}
			catch (SQLException ex) {
				if (attempt == ATTEMPTS || !LOST_RACES.contains(ex.getErrorCode())) {
					throw ex;
				}
			}
		}
	}

	@Override
	public boolean tryAcquire(Connection connection, LockKey key) throws SQLException {
		connection.setAutoCommit(false);
		try (Statement statement = connection.createStatement()) {
			statement.executeQuery("select id from " + table(key) + " where id = 1 for update nowait").close();
			statement.executeUpdate("update " + table(key) + " set session_id = session_id(), holder = 'session ' ||"
					+ " session_id() || ', user ''' || current_user || ''', process " + ProcessHandle.current().pid()
					+ ", since ' || cast(current_timestamp(0) at time zone 'UTC' as timestamp(0)) || ' UTC'");
			return true;
		}
		catch (SQLException ex) {
			if (ex.getErrorCode() == LOCK_TIMEOUT || ex.getErrorCode() == CONCURRENT_UPDATE) {
				end(connection);
				return false;
			}
			throw ex;
		}
	}

	@Override
	public boolean release(Connection connection, LockKey key) throws SQLException {
		try (Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery(
						"select session_id from " + table(key) + " where id = 1 and session_id = session_id()")) {
			return row.next();
		}
		finally {
			end(connection);
		}
	}

	// The row of the holder is not committed, which is why it is gone when the holder is.
	@Override
	public Optional<String> holder(Connection connection, LockKey key) throws SQLException {
		int isolation = connection.getTransactionIsolation();
		connection.setTransactionIsolation(Connection.TRANSACTION_READ_UNCOMMITTED);
		try (Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery("select holder from " + table(key) + " where id = 1")) {
			return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
		}
		catch (SQLException ex) {
			if (TABLE_NOT_FOUND.contains(ex.getErrorCode())) {
				return Optional.empty();
			}
			throw ex;
		}
		finally {
			connection.setTransactionIsolation(isolation);
		}
	}

	private boolean hasRow(Connection connection, LockKey key) throws SQLException {
		try (PreparedStatement statement = connection
			.prepareStatement("select id from " + table(key) + " where id = 1");
				ResultSet row = statement.executeQuery()) {
			return row.next();
		}
		catch (SQLException ex) {
			if (TABLE_NOT_FOUND.contains(ex.getErrorCode())) {
				return false;
			}
			throw ex;
		}
	}

	private void makeRow(Connection connection, LockKey key) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute("create table if not exists " + table(key)
					+ " (id integer primary key, session_id integer, holder varchar(500))");
			statement.execute("insert into " + table(key) + " (id) values (1)");
		}
	}

	private static void end(Connection connection) throws SQLException {
		connection.rollback();
		connection.setAutoCommit(true);
	}

	private String table(LockKey key) {
		return this.quoting.name(key.table());
	}

}
