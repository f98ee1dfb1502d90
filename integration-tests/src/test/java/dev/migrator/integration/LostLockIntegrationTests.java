package dev.migrator.integration;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import dev.migrator.environment.Migrator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The connection of the lock ends while a revision runs, as a load balancer would end it.
 */
@ExtendWith(PostgresqlServer.class)
class LostLockIntegrationTests {

	private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);

	private DataSource dataSource;

	private JdbcClient jdbc;

	private RevisionFolder revisions;

	private final ExecutorService starts = Executors.newFixedThreadPool(2);

	@BeforeEach
	void makeDatabase(PostgresqlServer.Server server, @TempDir Path folder) throws SQLException {
		this.dataSource = server.newDatabase();
		this.jdbc = JdbcClient.create(this.dataSource);
		this.revisions = new RevisionFolder(folder);
		this.jdbc.sql("create table counted (id int)").update();
		this.jdbc.sql("insert into counted values (1)").update();
	}

	@AfterEach
	void endStarts() {
		this.starts.shutdownNow();
	}

	@Test
	void changeOutsideATransactionIsMadeOnceAlthoughTheLockIsLost() throws Exception {
		this.revisions.write("aaa", "", """
				-- migrator:upgrade no-transaction
				update counted set id = id + 10 from (select pg_sleep(3)) as slow;
				""");

		Future<?> first = this.starts.submit(() -> migrator().upgrade());
		await("select count(*) from pg_stat_activity where datname = current_database() and query like 'update counted%'");
		endTheSessionOfTheLock();
		Future<?> second = this.starts.submit(() -> migrator().upgrade());
		ended(first);
		ended(second);

		assertThat(this.jdbc.sql("select id from counted").query(Integer.class).list()).containsExactly(11);
		migrator().upgrade();
		assertThat(migrator().current()).containsExactly("aaa");
		assertThat(this.jdbc.sql("select id from counted").query(Integer.class).list()).containsExactly(11);
		assertThat(this.jdbc.sql("select count(*) from migrator_journal").query(Integer.class).single()).isZero();
	}

	@Test
	void nextStatementOutsideATransactionIsNotSent() throws Exception {
		this.revisions.write("aaa", "", """
				-- migrator:upgrade no-transaction
				select pg_sleep(2);
				vacuum counted;
				""");

		Future<?> first = this.starts.submit(() -> migrator().upgrade());
		await("select count(*) from pg_stat_activity where datname = current_database() and query like 'select pg_sleep%'");
		endTheSessionOfTheLock();

		assertThat(ended(first)).hasMessageContaining("lock of 'public.migrator_version'")
			.hasMessageContaining("vacuum");
		migrator().upgrade();
		assertThat(migrator().current()).containsExactly("aaa");
	}

	private void endTheSessionOfTheLock() {
		this.jdbc.sql("""
				select pg_terminate_backend(pid) from pg_locks
				where locktype = 'advisory' and granted
				and database = (select oid from pg_database where datname = current_database())
				""").query(Boolean.class).list();
	}

	private void await(String count) throws InterruptedException {
		Instant deadline = Instant.now().plus(LONG_ENOUGH);
		while (this.jdbc.sql(count).query(Integer.class).single() == 0) {
			assertThat(Instant.now()).isBefore(deadline);
			Thread.sleep(20);
		}
	}

	private static Throwable ended(Future<?> start) throws Exception {
		try {
			start.get(1, TimeUnit.MINUTES);
			return new IllegalStateException("it ended well");
		}
		catch (java.util.concurrent.ExecutionException ex) {
			return ex.getCause();
		}
	}

	private Migrator migrator() {
		return Migrator.builder().dataSource(this.dataSource).locations(this.revisions.location()).build();
	}

}
