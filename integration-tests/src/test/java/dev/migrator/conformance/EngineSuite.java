package dev.migrator.conformance;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import dev.migrator.environment.Migrator;
import dev.migrator.environment.MigratorBuilder;
import dev.migrator.integration.RevisionFolder;
import dev.migrator.integration.StatementCounter;
import dev.migrator.operation.Operations;
import dev.migrator.revision.MigratorException;
import dev.migrator.runner.RevisionFailedException;
import dev.migrator.script.Revision;
import dev.migrator.script.RevisionScript;
import dev.migrator.status.MigrationState;
import dev.migrator.status.MigrationStatus;
import dev.migrator.version.HistoryDirection;
import dev.migrator.version.HistoryEntry;
import dev.migrator.version.HistoryOutcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What the engine does the same way on every live database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class EngineSuite {

	private static final String JAVA_REVISIONS = "classpath:dev/migrator/integration/revisions";

	private static final int STARTS_AT_ONCE = 50;

	private static final int REVISIONS = 5;

	private DataSource dataSource;

	private JdbcClient jdbc;

	private RevisionFolder revisions;

	/**
	 * Make an empty database.
	 * @return its data source, without a pool
	 * @throws SQLException when the database refuses
	 */
	protected abstract DataSource newDatabase() throws SQLException;

	@BeforeEach
	void makeDatabase(@TempDir Path folder) throws Exception {
		this.dataSource = newDatabase();
		this.jdbc = JdbcClient.create(this.dataSource);
		this.revisions = new RevisionFolder(folder);
	}

	@Test
	void javaRevisionsRunBothWays() throws SQLException {
		Migrator migrator = builder().locations(JAVA_REVISIONS).build();

		migrator.upgrade();

		assertThat(this.jdbc.sql("select upper_name from accounts order by id").query(String.class).list())
			.containsExactly("ADA", "GRACE");

		migrator.downgrade("base");

		assertThat(migrator.current()).isEmpty();
		assertThat(tables()).contains("migrator_version").doesNotContain("accounts");
	}

	@Test
	void historySaysWhatWasDoneAndWhen() throws Exception {
		this.revisions.line(2);
		Instant before = Instant.now().truncatedTo(ChronoUnit.SECONDS);
		migrator().upgrade();
		migrator().downgrade("-1");

		List<HistoryEntry> history = migrator().history();

		assertThat(history).extracting(HistoryEntry::revision).containsExactly("rev002", "rev002", "rev001");
		assertThat(history).extracting(HistoryEntry::direction)
			.containsExactly(HistoryDirection.DOWNGRADE, HistoryDirection.UPGRADE, HistoryDirection.UPGRADE);
		assertThat(history).allSatisfy((entry) -> {
			assertThat(entry.outcome()).isEqualTo(HistoryOutcome.SUCCESS);
			assertThat(entry.startedAt()).isBetween(before, Instant.now());
			assertThat(entry.duration()).isLessThan(Duration.ofMinutes(1));
			assertThat(entry.appliedBy()).isNotNull();
		});
	}

	@Test
	void failedRevisionLeavesTheVersionAndGoesOnWhenCorrected() throws Exception {
		this.revisions.write("aaa", "", "-- migrator:upgrade\ncreate table a (id int);\n");
		this.revisions.write("bbb", "aaa",
				"-- migrator:upgrade\ncreate table b (id int);\ninsert into nowhere values (1);\n");

		assertThatExceptionOfType(RevisionFailedException.class).isThrownBy(() -> migrator().upgrade())
			.withMessageContaining("revision 'bbb'")
			.withMessageContaining("bbb_x.sql:7")
			.withMessageContaining("insert into nowhere values (1)");
		assertThat(migrator().current()).containsExactly("aaa");
		assertThat(migrator().status().state()).isEqualTo(MigrationState.FAILED);

		this.revisions.write("bbb", "aaa",
				"-- migrator:upgrade\ncreate table b (id int);\ninsert into b values (1);\n");
		migrator().upgrade();

		assertThat(migrator().current()).containsExactly("bbb");
		assertThat(migrator().status().state()).isEqualTo(MigrationState.UP_TO_DATE);
		assertThat(this.jdbc.sql("select id from b").query(Integer.class).list()).containsExactly(1);
		assertThat(this.jdbc.sql("select count(*) from migrator_journal").query(Integer.class).single()).isZero();
	}

	@Test
	void changedStatementIsFoundAndChangedCommentsAreNot() throws Exception {
		this.revisions.write("aaa", "", "-- migrator:upgrade\ncreate table a (id int);\n");
		migrator().upgrade();

		this.revisions.write("aaa", "", "-- migrator:upgrade\n-- a comment\nCREATE  TABLE a (\r\n\tid INT\r\n);\n");
		assertThat(migrator().upgrade().steps()).isEmpty();

		this.revisions.write("aaa", "", "-- migrator:upgrade\ncreate table a (id bigint);\n");
		assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> migrator().upgrade())
			.withMessageContaining("aaa");
	}

	@Test
	void revisionThatControlsItsTransactionIsRefusedBeforeAnythingRuns() throws SQLException {
		RevisionScript script = new EndsItsTransaction();

		assertThatExceptionOfType(MigratorException.class)
			.isThrownBy(() -> builder().scripts(List.of(script)).locations(this.revisions.location()).build().upgrade())
			.withMessageContaining("'rollback' controls the transaction");
		assertThat(tables()).isEmpty();
	}

	@Test
	void codeThatEndsTheTransactionIsStopped() {
		RevisionScript script = new CommitsInCode();

		assertThatExceptionOfType(RevisionFailedException.class)
			.isThrownBy(() -> builder().scripts(List.of(script)).locations(this.revisions.location()).build().upgrade())
			.withMessageContaining("revision 'ccc'")
			.withMessageContaining("'commit' controls the transaction");
		assertThat(migrator().current()).isEmpty();
	}

	@Test
	void valuesOfPlaceholdersAreNotShown() throws Exception {
		this.revisions.write("aaa", "",
				"-- migrator:upgrade\ncreate table a (p varchar(40));\ninsert into a values ('${secret}');\n"
						+ "insert into nowhere values ('${secret}');\n");
		Migrator migrator = builder().locations(this.revisions.location())
			.placeholders(Map.of("secret", "s3cr3t"))
			.build();

		assertThatExceptionOfType(RevisionFailedException.class).isThrownBy(migrator::upgrade)
			.withMessageContaining("insert into nowhere values ('${secret}')")
			.satisfies((error) -> assertThat(error).hasStackTraceContaining("nowhere")
				.extracting((each) -> stackTrace(each))
				.asString()
				.doesNotContain("s3cr3t"));
		assertThat(migrator.history().toString()).contains("${secret}").doesNotContain("s3cr3t");
		assertThat(migrator.show("aaa").toString()).contains("${secret}").doesNotContain("s3cr3t");
		assertThat(migrator.plan("heads").toString()).contains("${secret}").doesNotContain("s3cr3t");
	}

	private static String stackTrace(Throwable error) {
		StringWriter text = new StringWriter();
		error.printStackTrace(new PrintWriter(text));
		return text.toString();
	}

	@Test
	void rowsThatOverlapAreShownAndNotHidden() throws Exception {
		this.revisions.line(2);
		migrator().upgrade();
		this.jdbc.sql("insert into migrator_version (version_num) values ('rev001')").update();

		MigrationStatus status = migrator().status();

		assertThat(status.state()).isEqualTo(MigrationState.FAILED);
		assertThat(status.current()).containsExactlyInAnyOrder("rev001", "rev002");
		assertThat(status.pending()).isEmpty();
		assertThatExceptionOfType(MigratorException.class).isThrownBy(() -> migrator().upgrade())
			.withMessageContaining("overlap")
			.withMessageContaining("rev001");
	}

	@Test
	void readingMakesNoTable() throws Exception {
		this.revisions.line(1);

		migrator().current();
		migrator().history();
		migrator().status();
		migrator().plan("heads");

		assertThat(tables()).isEmpty();
	}

	@Test
	void nothingPendingOnlyReads() throws Exception {
		this.revisions.line(3);
		migrator().upgrade();
		StatementCounter counter = new StatementCounter(this.dataSource);

		Migrator.builder().dataSource(counter).locations(this.revisions.location()).build().upgrade();

		assertThat(counter.statements()).hasSizeLessThanOrEqualTo(2)
			.allSatisfy((sql) -> assertThat(sql).startsWith("select "));
	}

	@Test
	void branchesAndMergeKeepTheRowsOfTheHeads() throws Exception {
		for (String[] each : new String[][] { { "root", "" }, { "left", "root" }, { "right", "root" },
				{ "join", "left, right" } }) {
			this.revisions.write(each[0], each[1], "-- migrator:upgrade\n-- migrator:downgrade\n");
		}

		migrator().upgrade("left", "right");
		assertThat(migrator().current()).containsExactly("left", "right");
		migrator().upgrade();
		assertThat(migrator().current()).containsExactly("join");
		migrator().downgrade("left");
		assertThat(migrator().current()).containsExactly("left", "right");
		migrator().stamp("root");
		assertThat(migrator().current()).containsExactly("root");
	}

	@Test
	void manyStartsAtOnceApplyEachRevisionOnce() throws Exception {
		this.revisions.line(REVISIONS);
		ExecutorService starts = Executors.newFixedThreadPool(STARTS_AT_ONCE);
		try {
			CountDownLatch gate = new CountDownLatch(1);
			List<Future<List<String>>> results = new ArrayList<>();
			for (int i = 0; i < STARTS_AT_ONCE; i++) {
				results.add(starts.submit(() -> {
					gate.await();
					Migrator migrator = builder().locations(this.revisions.location())
						.lockTimeout(Duration.ofMinutes(3))
						.build();
					migrator.upgrade();
					return migrator.current();
				}));
			}
			gate.countDown();
			for (Future<List<String>> result : results) {
				assertThat(result.get(4, TimeUnit.MINUTES)).containsExactly("rev005");
			}
		}
		finally {
			starts.shutdownNow();
		}
		assertThat(this.jdbc.sql("select revision from migrator_history order by id").query(String.class).list())
			.containsExactly("rev001", "rev002", "rev003", "rev004", "rev005");
		assertThat(this.jdbc.sql("select count(*) from t5").query(Integer.class).single()).isEqualTo(1);
	}

	private MigratorBuilder builder() {
		return Migrator.builder().dataSource(this.dataSource).application("tests");
	}

	private Migrator migrator() {
		return builder().locations(this.revisions.location()).build();
	}

	private List<String> tables() throws SQLException {
		List<String> names = new ArrayList<>();
		try (Connection connection = this.dataSource.getConnection();
				var tables = connection.getMetaData()
					.getTables(connection.getCatalog(), connection.getSchema(), "%", new String[] { "TABLE" })) {
			while (tables.next()) {
				names.add(tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
			}
		}
		return names;
	}

	@Revision(id = "eee", message = "end the transaction")
	private static final class EndsItsTransaction implements RevisionScript {

		@Override
		public void upgrade(Operations op) {
			op.execute("create table early (id int)");
			op.execute("rollback");
		}

		@Override
		public void downgrade(Operations op) {
			op.execute("drop table early");
		}

	}

	@Revision(id = "ccc", message = "commit in code")
	private static final class CommitsInCode implements RevisionScript {

		@Override
		public void upgrade(Operations op) {
			op.jdbc("commit too early", (client) -> client.sql("commit").update());
		}

		@Override
		public void downgrade(Operations op) {
			op.execute("select 1");
		}

	}

}
