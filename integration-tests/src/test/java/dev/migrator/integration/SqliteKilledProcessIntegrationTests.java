package dev.migrator.integration;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import dev.migrator.environment.Migrator;
import dev.migrator.runner.InterruptedRevisionException;
import dev.migrator.runner.RepairAction;
import dev.migrator.version.LockTimeoutException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SqliteKilledProcessIntegrationTests {

	// There is no sleep; a count without end does as well.
	private static final String ENDLESS = "with recursive n (i) as (select 1 union all select i + 1 from n) "
			+ "insert into endless select max(i) from n";

	@TempDir
	private Path temp;

	private String url;

	private JdbcClient jdbc;

	private RevisionFolder revisions;

	@BeforeEach
	void makeDatabase() throws Exception {
		this.url = "jdbc:sqlite:" + this.temp.resolve("db.sqlite");
		this.jdbc = JdbcClient.create(new DriverManagerDataSource(this.url));
		this.jdbc.sql("create table endless (i int)").update();
		this.revisions = new RevisionFolder(Files.createDirectory(this.temp.resolve("revisions")));
	}

	@Test
	void killedRevisionLeavesNoLockAndNothingOfItself() throws Exception {
		this.revisions.write("aaa", "", "-- migrator:upgrade\ncreate table half (id int);\n" + ENDLESS + ";\n");
		startAndAwaitLock().destroyForcibly().waitFor();

		this.revisions.write("aaa", "", "-- migrator:upgrade\ncreate table half (id int);\n");
		migrator(Duration.ZERO).upgrade();

		assertThat(this.jdbc.sql("select count(*) from half").query(Integer.class).single()).isZero();
		assertThat(migrator(Duration.ZERO).history()).hasSize(1);
	}

	@Test
	void killedStatementOutsideATransactionIsReportedExactlyAndSettledByRepair() throws Exception {
		this.revisions.write("aaa", "", "-- migrator:upgrade\ncreate table before (id int);\n"
				+ "-- migrator:upgrade no-transaction\n" + ENDLESS + ";\n");
		Process process = startAndAwaitLock();
		for (int i = 0; i < 600 && migrator(Duration.ZERO).interruption().isEmpty(); i++) {
			Thread.sleep(100);
		}
		process.destroyForcibly().waitFor();

		assertThatExceptionOfType(InterruptedRevisionException.class)
			.isThrownBy(() -> migrator(Duration.ZERO).upgrade())
			.withMessageContaining("was cut off at operation 2, statement 1");

		migrator(Duration.ZERO).repair(RepairAction.STATEMENT_DONE);
		migrator(Duration.ZERO).upgrade();

		assertThat(migrator(Duration.ZERO).current()).containsExactly("aaa");
	}

	@Test
	void waitingProcessNamesTheHolderWhenItGivesUp() throws Exception {
		this.revisions.write("aaa", "", "-- migrator:upgrade\n" + ENDLESS + ";\n");
		Process process = startAndAwaitLock();
		try {
			assertThatExceptionOfType(LockTimeoutException.class)
				.isThrownBy(() -> migrator(Duration.ofMillis(200)).upgrade())
				.satisfies((error) -> assertThat(error.holder()).startsWith("process " + process.pid() + " on host '"));
		}
		finally {
			process.destroyForcibly().waitFor();
		}
	}

	private Process startAndAwaitLock() throws Exception {
		Process process = UpgradeProcess.start(this.temp.resolve("log"), this.url, "", "", this.revisions.location());
		Path lock = this.temp.resolve("db.sqlite-migrator.lock");
		for (int i = 0; i < 600 && !(Files.exists(lock) && Files.size(lock) > 0); i++) {
			Thread.sleep(100);
		}
		assertThat(Files.readString(lock)).startsWith("process " + process.pid());
		for (int i = 0; i < 600 && tables() == 0; i++) {
			Thread.sleep(100);
		}
		return process;
	}

	private int tables() {
		return this.jdbc.sql("select count(*) from sqlite_schema where name = 'migrator_journal'")
			.query(Integer.class)
			.single();
	}

	private Migrator migrator(Duration lockTimeout) {
		return Migrator.builder()
			.dataSource(new DriverManagerDataSource(this.url))
			.locations(this.revisions.location())
			.lockTimeout(lockTimeout)
			.build();
	}

}
