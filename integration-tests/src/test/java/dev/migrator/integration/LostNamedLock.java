package dev.migrator.integration;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import dev.migrator.environment.Migrator;
import dev.migrator.version.LockLostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * The connection of the lock ends while a revision runs, on a server that commits at
 * every definition.
 */
abstract class LostNamedLock {

	private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);

	@Test
	void nextDefinitionIsNotSent(MysqlFamilyServer server, @TempDir Path folder) throws Exception {
		String name = server.newDatabaseName();
		DataSource dataSource = server.database(name);
		JdbcClient jdbc = JdbcClient.create(dataSource);
		RevisionFolder revisions = new RevisionFolder(folder);
		revisions.write("aaa", "", """
				-- migrator:upgrade
				create table one (id int);
				select sleep(2);
				create table two (id int);
				""");
		Migrator migrator = Migrator.builder().dataSource(dataSource).locations(revisions.location()).build();
		ExecutorService start = Executors.newSingleThreadExecutor();
		try {
			Future<?> running = start.submit(() -> migrator.upgrade());
			await(jdbc, name);
			idle(jdbc, name).forEach((id) -> jdbc.sql("kill " + id).update());

			assertThatThrownBy(() -> running.get(1, TimeUnit.MINUTES)).rootCause()
				.isInstanceOf(LockLostException.class);
			assertThat(tables(jdbc, name)).contains("one").doesNotContain("two");
		}
		finally {
			start.shutdownNow();
		}

		migrator.upgrade();

		assertThat(migrator.current()).containsExactly("aaa");
		assertThat(tables(jdbc, name)).contains("one", "two");
	}

	private static List<String> tables(JdbcClient jdbc, String database) {
		return jdbc.sql("select table_name from information_schema.tables where table_schema = ?")
			.param(database)
			.query(String.class)
			.list();
	}

	private static void await(JdbcClient jdbc, String database) throws InterruptedException {
		Instant deadline = Instant.now().plus(LONG_ENOUGH);
		while (jdbc.sql("select id from information_schema.processlist where db = ? and info like 'select sleep%'")
			.param(database)
			.query(Long.class)
			.list()
			.isEmpty()) {
			assertThat(Instant.now()).isBefore(deadline);
			Thread.sleep(20);
		}
	}

	// That of the lock is asked every few seconds only.
	private static List<Long> idle(JdbcClient jdbc, String database) {
		return jdbc.sql("select id from information_schema.processlist where db = ? and command = 'Sleep'")
			.param(database)
			.query(Long.class)
			.list();
	}

}
