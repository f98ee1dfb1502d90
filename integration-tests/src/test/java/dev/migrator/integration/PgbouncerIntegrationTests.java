package dev.migrator.integration;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

import javax.sql.DataSource;

import dev.migrator.environment.Migrator;
import dev.migrator.version.LockTimeoutException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ExtendWith(PostgresqlServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PgbouncerIntegrationTests {

	private static final int STARTS = 50;

	private PostgresqlServer.Server server;

	private Pgbouncer pooler;

	private PGSimpleDataSource direct;

	private DataSource pooled;

	private RevisionFolder revisions;

	@BeforeAll
	void start(PostgresqlServer.Server started, @TempDir Path files) throws Exception {
		this.server = started;
		Path program = CoveredDatabases.start("PgBouncer",
				() -> Pgbouncer.program().orElseThrow(() -> new IllegalStateException("there is no pgbouncer")));
		this.pooler = Pgbouncer.start(program, files, started.newDatabase());
	}

	@AfterAll
	void stop() {
		if (this.pooler != null) {
			this.pooler.close();
		}
	}

	@BeforeEach
	void makeDatabase(@TempDir Path folder) throws Exception {
		this.direct = this.server.newDatabase();
		this.pooled = this.pooler.database(this.direct);
		this.revisions = new RevisionFolder(folder);
	}

	@Test
	void fiftyStartsThroughThePoolerApplyEachRevisionOnce() throws Exception {
		this.revisions.line(5);

		startAll(STARTS, (number) -> this.pooled);

		assertEachAppliedOnce();
	}

	@Test
	void startsThroughThePoolerAndBesideItKeepEachOtherOut() throws Exception {
		this.revisions.line(5);

		startAll(20, (number) -> (number % 2 == 0) ? this.pooled : this.direct);

		assertEachAppliedOnce();
	}

	@Test
	void holderOfTheLeaseIsNamedOnBothWays() throws Exception {
		this.revisions.write("aaa", "", "-- migrator:upgrade\nselect pg_sleep(3);\n");
		ExecutorService other = Executors.newSingleThreadExecutor();
		try {
			Future<?> running = other.submit(() -> migrator(this.pooled, Duration.ofMinutes(1)).upgrade());
			awaitLease();
			for (DataSource way : List.of(this.pooled, this.direct)) {
				assertThatExceptionOfType(LockTimeoutException.class)
					.isThrownBy(() -> migrator(way, Duration.ZERO).upgrade())
					.withMessageContaining("process " + ProcessHandle.current().pid() + " of user ")
					.withMessageContaining("by a lease");
			}
			running.get(1, TimeUnit.MINUTES);
		}
		finally {
			other.shutdownNow();
		}
		assertThat(migrator(this.direct, Duration.ZERO).current()).containsExactly("aaa");
	}

	private void awaitLease() throws InterruptedException {
		JdbcClient jdbc = JdbcClient.create(this.direct);
		String table = "select to_regclass('migrator_version_lock') is not null";
		String owner = "select count(*) from migrator_version_lock where owner is not null";
		for (int i = 0; i < 200; i++) {
			if (jdbc.sql(table).query(Boolean.class).single() && jdbc.sql(owner).query(Integer.class).single() == 1) {
				return;
			}
			Thread.sleep(20);
		}
		throw new AssertionError("nobody took the lease");
	}

	private void startAll(int count, IntFunction<DataSource> way) throws Exception {
		ExecutorService starts = Executors.newFixedThreadPool(count);
		try {
			CountDownLatch gate = new CountDownLatch(1);
			List<Future<?>> results = new ArrayList<>();
			for (int i = 0; i < count; i++) {
				Migrator migrator = migrator(way.apply(i), Duration.ofMinutes(3));
				results.add(starts.submit(() -> {
					gate.await();
					return migrator.upgrade();
				}));
			}
			gate.countDown();
			for (Future<?> result : results) {
				result.get(4, TimeUnit.MINUTES);
			}
		}
		finally {
			starts.shutdownNow();
		}
	}

	private void assertEachAppliedOnce() {
		JdbcClient jdbc = JdbcClient.create(this.direct);
		assertThat(jdbc.sql("select revision from migrator_history order by id").query(String.class).list())
			.containsExactly("rev001", "rev002", "rev003", "rev004", "rev005");
		assertThat(jdbc.sql("select count(*) from t5").query(Integer.class).single()).isEqualTo(1);
	}

	private Migrator migrator(DataSource dataSource, Duration timeout) {
		return Migrator.builder()
			.dataSource(dataSource)
			.locations(this.revisions.location())
			.lockTimeout(timeout)
			.build();
	}

}
