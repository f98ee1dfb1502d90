package dev.migrator.integration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.function.Supplier;

import javax.sql.DataSource;

import org.opentest4j.TestAbortedException;

/**
 * Keeps a list of the databases that a run covered. With {@code CI} set a server that
 * does not start is a failure, otherwise a skip.
 */
final class CoveredDatabases {

	private static final Path LIST = Path.of("target", "databases.txt");

	private CoveredDatabases() {
	}

	static <T> T start(String name, Supplier<T> server) {
		try {
			return server.get();
		}
		catch (RuntimeException ex) {
			if (System.getenv("CI") != null) {
				throw new IllegalStateException("no " + name + " server could be started", ex);
			}
			throw new TestAbortedException("no " + name + " server could be started: " + ex, ex);
		}
	}

	static void add(DataSource dataSource, String origin) {
		try (Connection connection = dataSource.getConnection()) {
			DatabaseMetaData metaData = connection.getMetaData();
			String line = metaData.getDatabaseProductName() + " " + metaData.getDatabaseProductVersion() + " (" + origin
					+ ")\n";
			String known = Files.exists(LIST) ? Files.readString(LIST) : "";
			if (!known.contains(line)) {
				Files.writeString(LIST, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException("the server does not answer", ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
