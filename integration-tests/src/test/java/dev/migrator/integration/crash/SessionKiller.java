package dev.migrator.integration.crash;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;

import javax.sql.DataSource;

/**
 * Ends sessions of a server as an administrator would.
 *
 * @param identity the query for the number of one's own session
 * @param ending the statement that ends a session, with {@code %s} for its number
 * @param counting the query whether a session is still there, with {@code %s} for its
 * number
 */
record SessionKiller(String identity, String ending, String counting) {

	private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);

	String session(Connection connection) throws SQLException {
		return single(connection, this.identity);
	}

	void end(DataSource dataSource, String session) throws SQLException, InterruptedException {
		try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement()) {
			statement.execute(this.ending.formatted(session));
			Instant deadline = Instant.now().plus(LONG_ENOUGH);
			while (!single(connection, this.counting.formatted(session)).equals("0")) {
				if (Instant.now().isAfter(deadline)) {
					throw new IllegalStateException("session " + session + " does not end");
				}
				Thread.sleep(2);
			}
		}
	}

	private static String single(Connection connection, String sql) throws SQLException {
		try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
			row.next();
			return row.getString(1);
		}
	}

}
