package dev.migrator.benchmarks.comparison;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** One PostgreSQL server for all runs, with a new database for each. */
public final class DatabaseServer implements AutoCloseable {

	private final EmbeddedPostgres server;

	private int databases;

	/**
	 * Start the server.
	 * @throws IOException when it does not start
	 */
	public DatabaseServer() throws IOException {
		this.server = EmbeddedPostgres.builder()
			.setServerConfig("max_locks_per_transaction", "1024")
			.setServerConfig("autovacuum", "off")
			.start();
	}

	/**
	 * Make an empty database.
	 * @return its URL
	 * @throws SQLException when the server refuses
	 */
	public String newDatabase() throws SQLException {
		this.databases++;
		String name = "bench_" + this.databases;
		execute("create database " + name);
		return this.server.getJdbcUrl("postgres", name);
	}

	void drop(String url) throws SQLException {
		execute("drop database " + url.replaceAll(".*/([^/?]+).*", "$1") + " with (force)");
		execute("checkpoint");
	}

	private void execute(String sql) throws SQLException {
		try (Connection connection = this.server.getPostgresDatabase().getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	@Override
	public void close() throws IOException {
		this.server.close();
	}

}
