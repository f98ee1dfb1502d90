package dev.migrator.integration;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.postgresql.ds.PGSimpleDataSource;

/** A PgBouncer of the machine in transaction mode, before a server of the tests. */
final class Pgbouncer implements AutoCloseable {

	private static final int SECONDS_TO_START = 20;

	private final Process process;

	private final int port;

	private Pgbouncer(Process process, int port) {
		this.process = process;
		this.port = port;
	}

	static Optional<Path> program() {
		return Stream.concat(Stream.of(System.getenv("PATH").split(File.pathSeparator)), Stream.of("/usr/sbin"))
			.map((folder) -> Path.of(folder, "pgbouncer"))
			.filter(Files::isExecutable)
			.findFirst();
	}

	static Pgbouncer start(Path program, Path folder, PGSimpleDataSource target)
			throws IOException, InterruptedException {
		int port;
		try (ServerSocket socket = new ServerSocket(0)) {
			port = socket.getLocalPort();
		}
		Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
		Path configuration = folder.resolve("pgbouncer.ini");
		Files.writeString(configuration, """
				[databases]
				* = host=127.0.0.1 port=%d user=%s password=%s
				[pgbouncer]
				listen_addr = 127.0.0.1
				listen_port = %d
				unix_socket_dir =
				auth_type = any
				pool_mode = transaction
				default_pool_size = 8
				max_client_conn = 400
				ignore_startup_parameters = extra_float_digits
				""".formatted(target.getPortNumbers()[0], target.getUser(), target.getPassword(), port));
		List<String> command = new ArrayList<>(List.of(program.toString()));
		if ("root".equals(System.getProperty("user.name"))) {
			command.addAll(List.of("-u", "nobody"));
		}
		command.add(configuration.toString());
		Process process = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(folder.resolve("log.txt").toFile())
			.start();
		await(process, port, folder);
		return new Pgbouncer(process, port);
	}

	private static void await(Process process, int port, Path folder) throws IOException, InterruptedException {
		for (int attempt = 0; attempt < SECONDS_TO_START * 10; attempt++) {
			try (Socket socket = new Socket("127.0.0.1", port)) {
				if (socket.isConnected()) {
					return;
				}
			}
			catch (IOException ex) {
				if (!process.isAlive()) {
					break;
				}
			}
			Thread.sleep(100);
		}
		process.destroyForcibly();
		throw new IOException("PgBouncer did not start:\n" + Files.readString(folder.resolve("log.txt")));
	}

	// PgBouncer's manual, features: prepared statements of the protocol do not outlive a
	// transaction.
	PGSimpleDataSource database(PGSimpleDataSource target) {
		PGSimpleDataSource dataSource = new PGSimpleDataSource();
		dataSource.setServerNames(new String[] { "127.0.0.1" });
		dataSource.setPortNumbers(new int[] { this.port });
		dataSource.setDatabaseName(target.getDatabaseName());
		dataSource.setUser(target.getUser());
		dataSource.setPassword(target.getPassword());
		dataSource.setPrepareThreshold(0);
		return dataSource;
	}

	@Override
	public void close() {
		this.process.destroy();
	}

}
