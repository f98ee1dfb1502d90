package dev.migrator.integration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.postgresql.ds.PGSimpleDataSource;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * One PostgreSQL server for all test classes of a JVM: a container where Docker is,
 * otherwise the server's own binaries from the class path. Each call of
 * {@link Server#newDatabase()} makes a database.
 */
public final class PostgresqlServer implements ParameterResolver {

	private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace
		.create(PostgresqlServer.class);

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Server.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return context.getRoot()
			.getStore(NAMESPACE)
			.computeIfAbsent("server", (key) -> CoveredDatabases.start("PostgreSQL", PostgresqlServer::start),
					Server.class);
	}

	private static Server start() {
		Server server = DockerClientFactory.instance().isDockerAvailable() ? container() : binaries();
		CoveredDatabases.add(server.database("postgres", server.user, server.password), server.origin);
		return server;
	}

	private static Server container() {
		PostgreSQLContainer container = new PostgreSQLContainer("postgres:18");
		container.start();
		return new Server(container.getJdbcUrl(), container.getUsername(), container.getPassword(), "container",
				container::stop);
	}

	private static Server binaries() {
		EmbeddedPostgres server = embedded();
		return new Server(server.getJdbcUrl("postgres", "postgres"), "postgres", "postgres", "binaries", () -> {
			try {
				server.close();
			}
			catch (IOException ex) {
				throw new IllegalStateException("the PostgreSQL server did not stop", ex);
			}
		});
	}

	private static EmbeddedPostgres embedded() {
		try {
			return EmbeddedPostgres.start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A running server. */
	public static final class Server implements AutoCloseable {

		private final String url;

		private final String user;

		private final String password;

		private final String origin;

		private final Runnable stop;

		private final AtomicInteger databases = new AtomicInteger();

		Server(String url, String user, String password, String origin, Runnable stop) {
			this.url = url;
			this.user = user;
			this.password = password;
			this.origin = origin;
			this.stop = stop;
		}

		/**
		 * Make an empty database.
		 * @return a data source for it, without a pool
		 * @throws SQLException when the server refuses
		 */
		public PGSimpleDataSource newDatabase() throws SQLException {
			String name = "test_" + this.databases.incrementAndGet();
			execute("create database " + name);
			return database(name, this.user, this.password);
		}

		/**
		 * Return a data source of another user.
		 * @param name the name of the database
		 * @param otherUser the user
		 * @param otherPassword the password
		 * @return the data source
		 */
		public PGSimpleDataSource database(String name, String otherUser, String otherPassword) {
			PGSimpleDataSource dataSource = new PGSimpleDataSource();
			dataSource.setUrl(this.url.replaceFirst("/[^/?]+(\\?.*)?$", "/" + name));
			dataSource.setUser(otherUser);
			dataSource.setPassword(otherPassword);
			return dataSource;
		}

		private void execute(String sql) throws SQLException {
			try (Connection connection = DriverManager.getConnection(this.url, this.user, this.password);
					Statement statement = connection.createStatement()) {
				statement.execute(sql);
			}
		}

		@Override
		public void close() {
			this.stop.run();
		}

	}

}
