package dev.migrator.integration;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.Optional;

import javax.sql.DataSource;

import dev.migrator.environment.Migrator;
import dev.migrator.runner.InterruptedRevisionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A server of MySQL's family goes on with a definition whose client has died. */
@ExtendWith(MariadbServer.class)
class CutDefinitionIntegrationTests {

	private static final String CHANGE = "alter table items add column n int";

	@TempDir
	private Path temp;

	private MysqlFamilyServer server;

	private String name;

	private DataSource dataSource;

	private JdbcClient jdbc;

	private RevisionFolder revisions;

	@BeforeEach
	void makeDatabase(MysqlFamilyServer started) throws Exception {
		this.server = started;
		this.name = started.newDatabaseName();
		this.dataSource = started.database(this.name);
		this.jdbc = JdbcClient.create(this.dataSource);
		this.revisions = new RevisionFolder(Files.createDirectory(this.temp.resolve("revisions")));
		this.revisions.write("aaa", "",
				"-- migrator:upgrade\ncreate table items (id int);\ninsert into items values (1);\n");
		migrator(Duration.ofSeconds(30)).upgrade();
		this.revisions.write("bbb", "aaa", "-- migrator:upgrade\n" + CHANGE + ";\n");
	}

	@Test
	void definitionThatTheServerStillRunsIsWaitedFor() throws Exception {
		try (Connection reader = holdBack()) {
			killTheProcess();
			Long session = changing().orElseThrow();

			assertThatExceptionOfType(InterruptedRevisionException.class)
				.isThrownBy(() -> migrator(Duration.ofMillis(500)).upgrade())
				.withMessageContaining("its upgrade was cut off at operation 1, statement 1: " + CHANGE
						+ ". It is still run by connection " + session + " of user '" + this.server.user() + "'");
			reader.rollback();
		}

		migrator(Duration.ofSeconds(30)).upgrade();

		assertThat(this.jdbc.sql("select n from items").query(Integer.class).list()).containsExactly((Integer) null);
		assertThat(migrator(Duration.ZERO).current()).containsExactly("bbb");
	}

	// A definition waits for transactions that have read the table.
	private Connection holdBack() throws Exception {
		Connection reader = this.dataSource.getConnection();
		reader.setAutoCommit(false);
		reader.createStatement().execute("select * from items");
		return reader;
	}

	private void killTheProcess() throws Exception {
		Process process = UpgradeProcess.start(this.temp.resolve("log"), this.server.url(this.name), this.server.user(),
				this.server.password(), this.revisions.location());
		for (int i = 0; i < 600 && changing().isEmpty() && process.isAlive(); i++) {
			Thread.sleep(100);
		}
		assertThat(changing()).isPresent();
		process.destroyForcibly().waitFor();
	}

	private Optional<Long> changing() {
		return this.jdbc.sql("select id from information_schema.processlist where info = ?")
			.param(CHANGE)
			.query(Long.class)
			.optional();
	}

	private Migrator migrator(Duration lockTimeout) {
		return Migrator.builder()
			.dataSource(this.dataSource)
			.locations(this.revisions.location())
			.lockTimeout(lockTimeout)
			.build();
	}

}
