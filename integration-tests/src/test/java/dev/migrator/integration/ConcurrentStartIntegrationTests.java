package dev.migrator.integration;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(PostgresqlServer.class)
class ConcurrentStartIntegrationTests {

	private static final int PROCESSES = 20;

	private static final int REVISIONS = 15;

	@TempDir
	private Path temp;

	@Test
	void twentyProcessesOnPostgresqlApplyEachRevisionOnce(PostgresqlServer.Server server) throws Exception {
		PGSimpleDataSource dataSource = server.newDatabase();

		startAll(dataSource.getUrl(), String.valueOf(dataSource.getUser()), String.valueOf(dataSource.getPassword()));

		assertEachAppliedOnce(dataSource);
	}

	@Test
	void twentyProcessesOnAnH2FileApplyEachRevisionOnce() throws Exception {
		String url = "jdbc:h2:file:" + this.temp.resolve("db") + ";AUTO_SERVER=TRUE";
		DataSource dataSource = new DriverManagerDataSource(url, "sa", "");

		// H2 itself refuses processes that open a closed file at the same moment ("Lock
		// file recently modified").
		try (Connection holder = dataSource.getConnection()) {
			startAll(url, "sa", "");
			assertThat(holder.isValid(1)).isTrue();
		}

		assertEachAppliedOnce(dataSource);
	}

	@Test
	void twentyProcessesOnAnSqliteFileApplyEachRevisionOnce() throws Exception {
		String url = "jdbc:sqlite:" + this.temp.resolve("db.sqlite");

		startAll(url, "", "");

		assertEachAppliedOnce(new DriverManagerDataSource(url));
	}

	private void startAll(String url, String user, String password) throws Exception {
		RevisionFolder revisions = new RevisionFolder(Files.createDirectory(this.temp.resolve("revisions")));
		revisions.line(REVISIONS);
		List<Process> processes = new ArrayList<>();
		for (int i = 0; i < PROCESSES; i++) {
			processes
				.add(UpgradeProcess.start(this.temp.resolve("log" + i), url, user, password, revisions.location()));
		}
		for (int i = 0; i < PROCESSES; i++) {
			assertThat(processes.get(i).waitFor(4, TimeUnit.MINUTES)).isTrue();
			assertThat(processes.get(i).exitValue()).as(Files.readString(this.temp.resolve("log" + i))).isZero();
		}
	}

	private static void assertEachAppliedOnce(DataSource dataSource) {
		JdbcClient jdbc = JdbcClient.create(dataSource);
		assertThat(jdbc.sql("select revision from migrator_history order by id").query(String.class).list())
			.hasSize(REVISIONS)
			.doesNotHaveDuplicates();
		assertThat(jdbc.sql("select version_num from migrator_version").query(String.class).list())
			.containsExactly("rev015");
		assertThat(jdbc.sql("select count(*) from t15").query(Integer.class).single()).isEqualTo(1);
	}

}
