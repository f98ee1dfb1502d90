package dev.migrator.benchmarks.comparison;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;

import javax.sql.DataSource;

/**
 * What a program does that was written for nothing else: one statement a round trip, one
 * transaction and one history row a revision.
 */
final class PlainJdbc {

	private final DataSource dataSource;

	PlainJdbc(DataSource dataSource) {
		this.dataSource = dataSource;
	}

	void run() throws SQLException, IOException {
		int size = Integer.parseInt(resource("size"));
		try (Connection connection = this.dataSource.getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute("create table if not exists plain_history (id integer primary key, "
					+ "applied_at timestamp not null default current_timestamp)");
			Set<Integer> applied = applied(statement);
			connection.setAutoCommit(false);
			try (PreparedStatement history = connection.prepareStatement("insert into plain_history (id) values (?)")) {
				for (int i = 1; i <= size; i++) {
					if (!applied.contains(i)) {
						apply(statement, history, i);
						connection.commit();
					}
				}
			}
		}
	}

	private static Set<Integer> applied(Statement statement) throws SQLException {
		Set<Integer> applied = new HashSet<>();
		try (ResultSet rows = statement.executeQuery("select id from plain_history")) {
			while (rows.next()) {
				applied.add(rows.getInt(1));
			}
		}
		return applied;
	}

	private static void apply(Statement statement, PreparedStatement history, int number)
			throws SQLException, IOException {
		for (String sql : resource(number + ".sql").split(";\n")) {
			statement.execute(sql);
		}
		history.setInt(1, number);
		history.executeUpdate();
	}

	private static String resource(String name) throws IOException {
		String path = "db/plain/" + name;
		try (InputStream stream = ClassLoader.getSystemResourceAsStream(path)) {
			if (stream == null) {
				throw new IllegalStateException("'" + path + "' is not on the class path");
			}
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
