package dev.migrator.integration;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.Optional;

import dev.migrator.environment.Migrator;
import dev.migrator.runner.InterruptedRevisionException;
import dev.migrator.runner.RevisionFailedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ExtendWith(PostgresqlServer.class)
class CutIndexBuildIntegrationTests {

	private static final String BUILD = "create index concurrently ix_items on items (id)";

	@TempDir
	private Path temp;

	private PGSimpleDataSource dataSource;

	private JdbcClient jdbc;

	private RevisionFolder revisions;

	@BeforeEach
	void makeDatabase(PostgresqlServer.Server server) throws Exception {
		this.dataSource = server.newDatabase();
		this.jdbc = JdbcClient.create(this.dataSource);
		this.revisions = new RevisionFolder(Files.createDirectory(this.temp.resolve("revisions")));
		this.revisions.write("aaa", "",
				"-- migrator:upgrade\ncreate table items (id int);\ninsert into items values (1), (1);\n");
		migrator(Duration.ofSeconds(30)).upgrade();
		write(BUILD);
	}

	private void write(String statement) throws Exception {
		this.revisions.write("bbb", "aaa", "-- migrator:upgrade no-transaction\n" + statement + ";\n");
	}

	@Test
	void invalidIndexOfACutBuildIsDroppedAndBuiltAgain() throws Exception {
		try (Connection writer = holdBack()) {
			killTheProcess();
			this.jdbc.sql("select pg_terminate_backend(?)").param(builder().orElseThrow()).query().singleRow();
			awaitEndOfBuild();
			writer.rollback();
		}
		assertThat(valid()).isFalse();

		migrator(Duration.ofSeconds(30)).upgrade();

		assertThat(valid()).isTrue();
		assertThat(migrator(Duration.ZERO).current()).containsExactly("bbb");
	}

	@Test
	void buildThatTheServerStillRunsIsWaitedFor() throws Exception {
		try (Connection writer = holdBack()) {
			killTheProcess();
			Integer pid = builder().orElseThrow();

			assertThatExceptionOfType(InterruptedRevisionException.class)
				.isThrownBy(() -> migrator(Duration.ofMillis(500)).upgrade())
				.withMessage("Revision 'bbb' is half done: its upgrade was cut off at operation 1, statement 1: "
						+ BUILD + ". It is still run by server process " + pid
						+ " of user 'postgres', application 'PostgreSQL JDBC Driver': wait until it has ended there, "
						+ "or end it, and start again");
			writer.rollback();
		}

		migrator(Duration.ofSeconds(30)).upgrade();

		assertThat(valid()).isTrue();
		assertThat(migrator(Duration.ZERO).current()).containsExactly("bbb");
	}

	@Test
	void invalidIndexOfAFailedBuildIsDroppedAndBuiltAgain() throws Exception {
		write("create unique index concurrently ix_items on items (id)");
		assertThatExceptionOfType(RevisionFailedException.class)
			.isThrownBy(() -> migrator(Duration.ofSeconds(30)).upgrade())
			.withMessageContaining("What it left half made is removed at the next start");
		assertThat(valid()).isFalse();

		write(BUILD);
		migrator(Duration.ofSeconds(30)).upgrade();

		assertThat(valid()).isTrue();
		assertThat(migrator(Duration.ZERO).interruption()).isEmpty();
	}

	// A concurrent build waits for transactions that have written to the table.
	private Connection holdBack() throws Exception {
		Connection writer = this.dataSource.getConnection();
		writer.setAutoCommit(false);
		writer.createStatement().execute("insert into items values (2)");
		return writer;
	}

	private void killTheProcess() throws Exception {
		Process process = UpgradeProcess.start(this.temp.resolve("log"), this.dataSource.getUrl(),
				String.valueOf(this.dataSource.getUser()), String.valueOf(this.dataSource.getPassword()),
				this.revisions.location());
		for (int i = 0; i < 600 && builder().isEmpty() && process.isAlive(); i++) {
			Thread.sleep(100);
		}
		assertThat(builder()).isPresent();
		process.destroyForcibly().waitFor();
	}

	private void awaitEndOfBuild() throws Exception {
		for (int i = 0; i < 100 && builder().isPresent(); i++) {
			Thread.sleep(100);
		}
		assertThat(builder()).isEmpty();
	}

	private Optional<Integer> builder() {
		return this.jdbc
			.sql("select p.pid from pg_stat_progress_create_index p where datname = current_database() "
					+ "and phase like 'waiting%'")
			.query(Integer.class)
			.optional();
	}

	private boolean valid() {
		return this.jdbc.sql("select indisvalid from pg_index where indexrelid = 'ix_items'::regclass")
			.query(Boolean.class)
			.single();
	}

	private Migrator migrator(Duration lockTimeout) {
		return Migrator.builder()
			.dataSource(this.dataSource)
			.locations(this.revisions.location())
			.lockTimeout(lockTimeout)
			.build();
	}

}
