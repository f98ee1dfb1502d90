package dev.migrator.dialect.h2;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import dev.migrator.dialect.LockKey;
import dev.migrator.dialect.LockStrategy;
import dev.migrator.schema.QualifiedName;
import org.h2.tools.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(60)
class H2LockIntegrationTests {

	private static final LockKey KEY = new LockKey(QualifiedName.of("migrator_version"));

	private final LockStrategy strategy = new H2LockStrategy();

	@TempDir
	private Path directory;

	@ParameterizedTest
	@ValueSource(strings = { "memory", "file" })
	void onlyOneConnectionHoldsTheLock(String kind) throws SQLException {
		try (Connection first = open(kind); Connection second = open(kind)) {
			this.strategy.prepare(first, KEY);
			this.strategy.prepare(second, KEY);

			assertThat(this.strategy.tryAcquire(first, KEY)).isTrue();
			assertThat(this.strategy.tryAcquire(second, KEY)).isFalse();
			assertThat(this.strategy.release(first, KEY)).isTrue();
			assertThat(this.strategy.tryAcquire(second, KEY)).isTrue();
			assertThat(this.strategy.release(second, KEY)).isTrue();
		}
	}

	@Test
	void refusalComesAtOnce() throws SQLException {
		try (Connection first = open("memory"); Connection second = open("memory")) {
			prepareBoth(first, second);
			this.strategy.tryAcquire(first, KEY);
			this.strategy.tryAcquire(second, KEY);

			long start = System.nanoTime();
			assertThat(this.strategy.tryAcquire(second, KEY)).isFalse();

			assertThat(System.nanoTime() - start).isLessThan(500_000_000L);
		}
	}

	@Test
	void otherVersionTableIsAnotherLock() throws SQLException {
		LockKey other = new LockKey(QualifiedName.of("Other Version"));
		try (Connection first = open("memory"); Connection second = open("memory")) {
			this.strategy.prepare(first, KEY);
			this.strategy.prepare(second, other);

			assertThat(this.strategy.tryAcquire(first, KEY)).isTrue();
			assertThat(this.strategy.tryAcquire(second, other)).isTrue();
		}
	}

	@Test
	void schemaChangesGoOnWhileTheLockIsHeld() throws SQLException {
		try (Connection holder = open("memory");
				Connection worker = open("memory");
				Statement statement = worker.createStatement()) {
			this.strategy.prepare(holder, KEY);
			this.strategy.tryAcquire(holder, KEY);

			statement.execute("create table users (id integer primary key)");
			statement.execute("alter table users add column age integer");
			statement.execute("create index ix_users_age on users (age)");
			statement.execute("drop table users");

			assertThat(this.strategy.release(holder, KEY)).isTrue();
		}
	}

	@Test
	void holderIsNamedWhileTheLockIsHeld() throws SQLException {
		try (Connection holder = open("memory"); Connection other = open("memory")) {
			assertThat(this.strategy.holder(other, KEY)).isEmpty();
			this.strategy.prepare(holder, KEY);
			assertThat(this.strategy.holder(other, KEY)).isEmpty();
			this.strategy.tryAcquire(holder, KEY);

			assertThat(this.strategy.holder(other, KEY))
				.hasValueSatisfying((text) -> assertThat(text).matches("session \\d+, user 'SA', process "
						+ ProcessHandle.current().pid() + ", since \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d UTC"));

			this.strategy.release(holder, KEY);
			assertThat(this.strategy.holder(other, KEY)).isEmpty();
			assertThat(other.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
		}
	}

	@Test
	void lostLockIsReportedAtRelease() throws SQLException {
		try (Connection holder = open("memory")) {
			this.strategy.prepare(holder, KEY);
			this.strategy.tryAcquire(holder, KEY);
			holder.rollback();

			assertThat(this.strategy.release(holder, KEY)).isFalse();
			assertThat(holder.getAutoCommit()).isTrue();
		}
	}

	@Test
	void closedConnectionFreesTheLock() throws SQLException {
		try (Connection other = open("memory")) {
			try (Connection holder = open("memory")) {
				this.strategy.prepare(holder, KEY);
				this.strategy.tryAcquire(holder, KEY);
			}

			this.strategy.prepare(other, KEY);
			assertThat(this.strategy.tryAcquire(other, KEY)).isTrue();
		}
	}

	@Test
	void manyPrepareAtTheSameMomentAndOneWins() throws Exception {
		int count = 20;
		CyclicBarrier barrier = new CyclicBarrier(count);
		ExecutorService threads = Executors.newFixedThreadPool(count);
		List<Connection> connections = new ArrayList<>();
		try (Connection keepsTheDatabase = open("memory")) {
			List<Callable<Boolean>> calls = new ArrayList<>();
			for (int i = 0; i < count; i++) {
				Connection connection = open("memory");
				connections.add(connection);
				calls.add(() -> {
					barrier.await();
					this.strategy.prepare(connection, KEY);
					return this.strategy.tryAcquire(connection, KEY);
				});
			}
			int winners = 0;
			for (Future<Boolean> call : threads.invokeAll(calls)) {
				winners += call.get() ? 1 : 0;
			}

			assertThat(winners).isEqualTo(1);
			assertThat(keepsTheDatabase.isValid(1)).isTrue();
		}
		finally {
			threads.shutdownNow();
			for (Connection connection : connections) {
				connection.close();
			}
		}
	}

	@Test
	void killedProcessFreesTheLock() throws Exception {
		Server server = Server.createTcpServer("-tcpPort", "0", "-ifNotExists", "-baseDir", this.directory.toString())
			.start();
		String url = "jdbc:h2:tcp://localhost:" + server.getPort() + "/./killed";
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), Holder.class.getName(), url)
			.redirectErrorStream(true)
			.start();
		try (Connection other = DriverManager.getConnection(url, "sa", "")) {
			assertThat(firstLine(process)).isEqualTo("true");
			this.strategy.prepare(other, KEY);
			assertThat(this.strategy.tryAcquire(other, KEY)).isFalse();
			assertThat(this.strategy.holder(other, KEY).orElseThrow()).contains("process " + process.pid());

			process.destroyForcibly().waitFor();

			assertThat(acquiresSoon(other)).isTrue();
		}
		finally {
			process.destroyForcibly();
			server.stop();
		}
	}

	private boolean acquiresSoon(Connection connection) throws SQLException, InterruptedException {
		for (int attempt = 0; attempt < 100; attempt++) {
			if (this.strategy.tryAcquire(connection, KEY)) {
				return true;
			}
			Thread.sleep(50);
		}
		return false;
	}

	private static String firstLine(Process process) throws IOException {
		try (BufferedReader reader = new BufferedReader(
				new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
			return Stream.of(reader.readLine()).findFirst().orElseThrow();
		}
	}

	private void prepareBoth(Connection first, Connection second) throws SQLException {
		this.strategy.prepare(first, KEY);
		this.strategy.prepare(second, KEY);
	}

	private Connection open(String kind) throws SQLException {
		String name = this.directory.resolve("db").toString();
		return DriverManager.getConnection(
				kind.equals("memory") ? "jdbc:h2:mem:" + name : "jdbc:h2:file:" + name + ";AUTO_SERVER=TRUE", "sa", "");
	}

	/** A process that takes the lock and waits to be killed. */
	public static final class Holder {

		private Holder() {
		}

		/**
		 * Take the lock.
		 * @param arguments the URL
		 * @throws SQLException when the database refuses
		 * @throws InterruptedException when it is interrupted
		 */
		public static void main(String[] arguments) throws SQLException, InterruptedException {
			H2LockStrategy strategy = new H2LockStrategy();
			try (Connection connection = DriverManager.getConnection(arguments[0], "sa", "")) {
				strategy.prepare(connection, KEY);
				System.out.println(strategy.tryAcquire(connection, KEY));
				Thread.sleep(60_000);
			}
		}

	}

}
