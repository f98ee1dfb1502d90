package dev.migrator.integration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mysql.MySQLContainer;

/**
 * One MySQL server for all test classes of a JVM: the one that {@code MIGRATOR_MYSQL_URL}
 * names (a JDBC URL up to the slash, user root without a password), a container where
 * Docker is, otherwise MySQL 8.0.12 from the class path, which needs the library libaio.
 */
public final class MysqlServer implements ParameterResolver {

	private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(MysqlServer.class);

	private static final String OPTIONS = "?sslMode=DISABLED&allowPublicKeyRetrieval=true";

	private static final int SECONDS_TO_START = 60;

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == MysqlFamilyServer.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return context.getRoot()
			.getStore(NAMESPACE)
			.computeIfAbsent("server", (key) -> CoveredDatabases.start("MySQL", MysqlServer::start),
					MysqlFamilyServer.class);
	}

	private static MysqlFamilyServer start() {
		String given = System.getenv("MIGRATOR_MYSQL_URL");
		if (given != null) {
			return recorded(new MysqlFamilyServer(given, OPTIONS, "root", "", () -> {
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
		MySQLContainer container = new MySQLContainer("mysql:9").withUsername("root");
		container.start();
		String url = container.getJdbcUrl().replaceFirst("\\?.*", "");
		return new MysqlFamilyServer(url.substring(0, url.lastIndexOf('/') + 1), OPTIONS, "root",
				container.getPassword(), container::stop);
	}

	private static MysqlFamilyServer binaries() {
		try {
			Path folder = Files.createTempDirectory("migrator-mysql");
			unpack(folder);
			List<String> command = command(folder);
			run(folder, with(command, "--initialize-insecure"));
			int port = freePort();
			Process server = builder(folder,
					with(command, "--port=" + port, "--bind-address=127.0.0.1", "--max-connections=300", "--mysqlx=0",
							"--skip-log-bin", "--innodb-flush-log-at-trx-commit=0", "--innodb-doublewrite=0",
							"--innodb-flush-method=nosync", "--socket=" + folder.resolve("s.sock")))
				.start();
			Runtime.getRuntime().addShutdownHook(new Thread(server::destroyForcibly));
			MysqlFamilyServer started = new MysqlFamilyServer("jdbc:mysql://127.0.0.1:" + port + "/", OPTIONS, "root",
					"", () -> stop(server, folder))
				.withClient(folder.resolve("bin/mysql"));
			await(started, server, folder);
			return started;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("interrupted while MySQL started", ex);
		}
	}

	private static void stop(Process server, Path folder) {
		server.destroyForcibly().onExit().join();
		ServerFolder.delete(folder);
	}

	private static void unpack(Path folder) throws IOException, InterruptedException {
		Path archive = folder.resolve("mysql.tar.gz");
		try (InputStream packed = MysqlServer.class.getResourceAsStream("/mysql-Linux-amd64.tar.gz")) {
			if (packed == null) {
				throw new IOException("the class path has no MySQL for this machine");
			}
			Files.copy(packed, archive);
		}
		run(folder, List.of("tar", "-xzf", archive.toString(), "-C", folder.toString()));
	}

	// The server refuses to run as root unless told so.
	private static List<String> command(Path folder) {
		List<String> command = new ArrayList<>(List.of(folder.resolve("bin/mysqld").toString(), "--no-defaults",
				"--datadir=" + folder.resolve("data"), "--lc-messages-dir=" + folder.resolve("share")));
		if ("root".equals(System.getProperty("user.name"))) {
			command.add("--user=root");
		}
		return command;
	}

	private static List<String> with(List<String> command, String... options) {
		List<String> longer = new ArrayList<>(command);
		longer.addAll(List.of(options));
		return longer;
	}

	private static ProcessBuilder builder(Path folder, List<String> command) {
		return new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("log.txt").toFile()));
	}

	private static void run(Path folder, List<String> command) throws IOException, InterruptedException {
		Process process = builder(folder, command).start();
		if (!process.waitFor(SECONDS_TO_START, TimeUnit.SECONDS) || process.exitValue() != 0) {
			process.destroyForcibly();
			throw new IOException(command + " failed:\n" + Files.readString(folder.resolve("log.txt")));
		}
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	private static void await(MysqlFamilyServer server, Process process, Path folder)
			throws IOException, InterruptedException {
		for (int attempt = 0; attempt < SECONDS_TO_START * 5; attempt++) {
			try {
				server.execute("select 1");
				return;
			}
			catch (SQLException ex) {
				if (!process.isAlive()) {
					break;
				}
				Thread.sleep(200);
			}
		}
		process.destroyForcibly();
		throw new IOException("MySQL did not start:\n" + Files.readString(folder.resolve("log.txt")));
	}

}
