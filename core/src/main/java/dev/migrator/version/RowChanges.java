package dev.migrator.version;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import dev.migrator.dialect.Dialect;
import dev.migrator.dialect.DialectFeature;

/**
 * Changes of single rows, sent in one message where the database takes several statements
 * at once. Each must hit exactly one row.
 */
final class RowChanges {

	/** Sets the parameters of a statement. */
	interface Parameters {

		/**
		 * Set the parameters.
		 * @param statement the statement
		 * @param first the number of the first parameter
		 * @return the number behind the last one
		 * @throws SQLException when the driver refuses
		 */
		int set(PreparedStatement statement, int first) throws SQLException;

	}

	private record Change(String sql, String what, Parameters parameters) {

	}

	private final boolean joined;

	private final List<Change> changes = new ArrayList<>();

	RowChanges(Dialect dialect) {
		this.joined = dialect.features().has(DialectFeature.JOINED_STATEMENTS);
	}

	void add(String sql, String what, Parameters parameters) {
		this.changes.add(new Change(sql, what, parameters));
	}

	void send(Connection connection) throws SQLException {
		if (this.joined) {
			send(connection, this.changes);
			return;
		}
		for (Change each : this.changes) {
			send(connection, each);
		}
	}

	// MySQL's driver asks the server for the access mode before each execute(), but not
	// before executeUpdate().
	private static void send(Connection connection, Change change) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(change.sql)) {
			change.parameters.set(statement, 1);
			expectOne(change, statement.executeUpdate());
		}
	}

	private static void send(Connection connection, List<Change> together) throws SQLException {
		StringBuilder sql = new StringBuilder();
		for (Change each : together) {
			sql.append((sql.length() > 0) ? "; " : "").append(each.sql);
		}
		try (PreparedStatement statement = connection.prepareStatement(sql.toString())) {
			int next = 1;
			for (Change each : together) {
				next = each.parameters.set(statement, next);
			}
			statement.execute();
			for (Change each : together) {
				expectOne(each, statement.getUpdateCount());
				statement.getMoreResults();
			}
		}
	}

	private static void expectOne(Change change, int hit) {
		if (hit != 1) {
			throw new ConcurrentVersionChangeException(change.what + " hit " + hit + " rows");
		}
	}

}
