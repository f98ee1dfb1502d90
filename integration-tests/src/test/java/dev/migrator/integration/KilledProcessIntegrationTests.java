package dev.migrator.integration;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import dev.migrator.environment.Migrator;
import dev.migrator.runner.InterruptedRevisionException;
import dev.migrator.runner.RepairAction;
import dev.migrator.version.LockTimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ExtendWith(PostgresqlServer.class)
class KilledProcessIntegrationTests {

	private static final String SLOW = "select pg_sleep(6)";

	@TempDir
	private Path temp;

	private PGSimpleDataSource dataSource;

	private JdbcClient jdbc;

	private RevisionFolder revisions;

	@BeforeEach
	void makeDatabase(PostgresqlServer.Server server) throws Exception {
		this.dataSource = server.newDatabase();
		this.jdbc = JdbcClient.create(this.dataSource);
		this.revisions = new RevisionFolder(java.nio.file.Files.createDirectory(this.temp.resolve("revisions")));
	}

	@Test
	void killedRevisionLeavesNoLockAndNothingOfItself() throws Exception {
		this.revisions.write("aaa", "",
				"-- migrator:upgrade\ncreate table half (id int);\n" + SLOW + ";\ncreate table whole (id int);\n");
		killWhileItSleeps();

		this.revisions.write("aaa", "",
				"-- migrator:upgrade\ncreate table half (id int);\ncreate table whole (id int);\n");
		migrator(Duration.ofSeconds(60)).upgrade();

		assertThat(this.jdbc.sql("select tablename from pg_tables where schemaname = 'public' order by 1")
			.query(String.class)
			.list()).containsExactly("half", "migrator_history", "migrator_journal", "migrator_version", "whole");
		assertThat(migrator(Duration.ZERO).history()).hasSize(1);
	}

	@Test
	void killedStatementOutsideATransactionIsReportedExactlyAndSettledByRepair() throws Exception {
		this.revisions.write("aaa", "",
				"-- migrator:upgrade\ncreate table before (id int);\n" + "-- migrator:upgrade no-transaction\n" + SLOW
						+ ";\n-- migrator:upgrade\ncreate table after (id int);\n");
		killWhileItSleeps();

		assertThatExceptionOfType(InterruptedRevisionException.class)
			.isThrownBy(() -> migrator(Duration.ofSeconds(60)).upgrade())
			.withMessageContaining("was cut off at operation 2, statement 1")
			.withMessageContaining(SLOW);
		assertThat(migrator(Duration.ZERO).interruption()).hasValueSatisfying(
				(report) -> assertThat(report).contains("Revision 'aaa'").contains("operation 2, statement 1"));

		migrator(Duration.ofSeconds(60)).repair(RepairAction.STATEMENT_DONE);
		migrator(Duration.ofSeconds(60)).upgrade();

		assertThat(migrator(Duration.ZERO).current()).containsExactly("aaa");
		assertThat(this.jdbc.sql("select count(*) from after").query(Integer.class).single()).isZero();
		assertThat(migrator(Duration.ZERO).interruption()).isEmpty();
	}

	@Test
	void waitingProcessNamesTheHolderWhenItGivesUp() throws Exception {
		this.revisions.write("aaa", "", "-- migrator:upgrade\n" + SLOW + ";\n");
		Process process = startAndAwaitSleep();
		try {
			assertThatExceptionOfType(LockTimeoutException.class)
				.isThrownBy(() -> migrator(Duration.ofMillis(200)).upgrade())
				.satisfies((error) -> assertThat(error.holder()).contains("postgres"));
		}
		finally {
			process.destroyForcibly().waitFor();
		}
	}

	private void killWhileItSleeps() throws Exception {
		startAndAwaitSleep().destroyForcibly().waitFor();
	}

	private Process startAndAwaitSleep() throws Exception {
		Process process = UpgradeProcess.start(this.temp.resolve("log"), this.dataSource.getUrl(),
				String.valueOf(this.dataSource.getUser()), String.valueOf(this.dataSource.getPassword()),
				this.revisions.location());
		for (int i = 0; i < 600 && sleeping().isEmpty(); i++) {
			Thread.sleep(100);
		}
		assertThat(sleeping()).hasSize(1);
		return process;
	}

	private List<Integer> sleeping() {
		return this.jdbc
			.sql("select pid from pg_stat_activity where query = :query and state = 'active' "
					+ "and datname = current_database()")
			.param("query", SLOW)
			.query(Integer.class)
			.list();
	}

	private Migrator migrator(Duration lockTimeout) {
		return Migrator.builder()
			.dataSource(this.dataSource)
			.locations(this.revisions.location())
			.lockTimeout(lockTimeout)
			.build();
	}

}
