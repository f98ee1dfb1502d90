package dev.migrator.environment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import dev.migrator.revision.MigratorException;
import dev.migrator.revision.UnknownRevisionInDatabaseException;
import dev.migrator.revision.UnknownTargetException;
import dev.migrator.runner.ChangedRevisionException;
import dev.migrator.runner.IrreversibleRevisionsException;
import dev.migrator.runner.MigrationResult;
import dev.migrator.runner.RevisionFailedException;
import dev.migrator.script.ScriptProblemsException;
import dev.migrator.status.MigrationState;
import dev.migrator.version.HistoryDirection;
import dev.migrator.version.HistoryOutcome;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MigratorIntegrationTests {

	@TempDir
	private Path folder;

	private JdbcConnectionPool dataSource;

	private JdbcClient jdbc;

	@BeforeEach
	void openDatabase() {
		this.dataSource = JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa",
				"");
		this.jdbc = JdbcClient.create(this.dataSource);
	}

	@AfterEach
	void closeDatabase() {
		this.jdbc.sql("drop all objects").update();
		this.dataSource.dispose();
	}

	@Test
	void upgradeRunsEveryRevisionAndWritesVersionAndHistory() throws IOException {
		revision("aaa111", "", "create table a (id int primary key);", "drop table a;");
		revision("bbb222", "aaa111", "create table b (id int primary key); insert into b values (7);", "drop table b;");

		MigrationResult result = migrator().upgrade();

		assertThat(result.steps()).extracting((step) -> step.revision().id()).containsExactly("aaa111", "bbb222");
		assertThat(migrator().current()).containsExactly("bbb222");
		assertThat(migrator().history()).extracting((entry) -> entry.revision()).containsExactly("bbb222", "aaa111");
		assertThat(this.jdbc.sql("select id from b").query(Integer.class).single()).isEqualTo(7);
		assertThat(journalRows()).isZero();
	}

	@Test
	void secondUpgradeDoesNothing() throws IOException {
		revision("aaa111", "", "create table a (id int);", "drop table a;");
		migrator().upgrade();

		MigrationResult result = migrator().upgrade();

		assertThat(result.steps()).isEmpty();
		assertThat(migrator().history()).hasSize(1);
	}

	@Test
	void nothingPendingCreatesNoTable() throws IOException {
		revision("aaa111", "", "create table a (id int);", "drop table a;");

		migrator().upgrade("base");
		migrator().status();
		migrator().plan("heads");

		assertThat(this.jdbc.sql("select count(*) from information_schema.tables where table_schema = 'PUBLIC'")
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void downgradeToBaseUndoesEverything() throws IOException {
		revision("aaa111", "", "create table a (id int);", "drop table a;");
		revision("bbb222", "aaa111", "create table b (id int);", "drop table b;");
		migrator().upgrade();

		migrator().downgrade("base");

		assertThat(migrator().current()).isEmpty();
		assertThat(migrator().history().get(0).direction()).isEqualTo(HistoryDirection.DOWNGRADE);
		assertThat(tables()).containsExactly("MIGRATOR_HISTORY", "MIGRATOR_JOURNAL", "MIGRATOR_VERSION");
	}

	@Test
	void failedStatementIsNamedAndTheNextStartGoesOnThere() throws IOException {
		revision("aaa111", "", "create table a (id int);\ninsert into missing values (1);\ncreate table c (id int);",
				"drop table a;");

		assertThatExceptionOfType(RevisionFailedException.class).isThrownBy(() -> migrator().upgrade())
			.satisfies((error) -> {
				assertThat(error.statement().number()).isEqualTo(2);
				assertThat(error.statement().source()).endsWith("aaa111_x.sql:7");
				assertThat(error.getMessage()).contains("insert into missing values (1)")
					.contains("operation 2, statement 1")
					.contains("goes on");
			});
		assertThat(migrator().status().state()).isEqualTo(MigrationState.FAILED);
		assertThat(migrator().history().get(0).outcome()).isEqualTo(HistoryOutcome.FAILED);

		revision("aaa111", "", "create table a (id int);\ninsert into a values (1);\ncreate table c (id int);",
				"drop table a;");
		migrator().upgrade();

		assertThat(this.jdbc.sql("select id from a").query(Integer.class).list()).containsExactly(1);
		assertThat(migrator().current()).containsExactly("aaa111");
		assertThat(journalRows()).isZero();
	}

	@Test
	void changedBeginningOfAFailedRevisionIsRefused() throws IOException {
		revision("aaa111", "", "create table a (id int);\ninsert into missing values (1);", "drop table a;");
		assertThatExceptionOfType(RevisionFailedException.class).isThrownBy(() -> migrator().upgrade());

		revision("aaa111", "", "create table z (id int);\ncreate table c (id int);", "drop table a;");

		assertThatExceptionOfType(MigratorException.class).isThrownBy(() -> migrator().upgrade())
			.withMessageContaining("operations were changed that had already run");
	}

	@Test
	void commentsAndWhiteSpaceDoNotChangeARevision() throws IOException {
		revision("aaa111", "", "create table a (id int, name varchar(10));", "drop table a;");
		migrator().upgrade();

		revision("aaa111", "",
				"-- the first table\r\nCREATE TABLE a (\r\n  id INT, /* key */\r\n  name VARCHAR(10)\r\n);",
				"drop table a;");

		migrator().validate();
		assertThat(migrator().upgrade().steps()).isEmpty();
	}

	@Test
	void changedStatementIsRefusedUntilItIsAccepted() throws IOException {
		revision("aaa111", "", "create table a (id int);", "drop table a;");
		migrator().upgrade();
		revision("aaa111", "", "create table a (id bigint);", "drop table a;");

		assertThatExceptionOfType(ChangedRevisionException.class).isThrownBy(() -> migrator().upgrade())
			.satisfies((error) -> assertThat(error.revisions()).containsExactly("aaa111"));

		migrator().acceptChanges("aaa111");
		migrator().upgrade();
		assertThat(migrator().history().get(0).direction()).isEqualTo(HistoryDirection.REPAIR);
	}

	@Test
	void irreversibleDowngradeIsRefusedBeforeAnything() throws IOException {
		revision("aaa111", "", "create table a (id int);", null);
		revision("bbb222", "aaa111", "create table b (id int);", "drop table b;");
		migrator().upgrade();

		assertThatExceptionOfType(IrreversibleRevisionsException.class).isThrownBy(() -> migrator().downgrade("base"))
			.satisfies((error) -> assertThat(error.revisions()).containsExactly("aaa111"));

		assertThat(migrator().current()).containsExactly("bbb222");
		assertThat(tables()).contains("B");
	}

	@Test
	void unknownRowIsNamedAndPurgedByStamp() throws IOException {
		revision("aaa111", "", "create table a (id int);", "drop table a;");
		migrator().upgrade();
		this.jdbc.sql("update migrator_version set version_num = 'gone'").update();

		assertThatExceptionOfType(UnknownRevisionInDatabaseException.class).isThrownBy(() -> migrator().upgrade());
		assertThat(migrator().status().state()).isEqualTo(MigrationState.UNKNOWN_REVISION);

		migrator().stampPurging("heads");
		assertThat(migrator().current()).containsExactly("aaa111");
		assertThat(migrator().status().state()).isEqualTo(MigrationState.UP_TO_DATE);
	}

	@Test
	void nonsenseAsTargetLeavesTheDatabaseAlone() throws IOException {
		revision("aaa111", "", "create table a (id int);", "drop table a;");

		for (String target : List.of("no such thing", "xyz", "@@", "heads@nowhere", "")) {
			assertThatExceptionOfType(MigratorException.class).isThrownBy(() -> migrator().upgrade(target));
		}
		assertThatExceptionOfType(UnknownTargetException.class).isThrownBy(() -> migrator().upgrade("xyz"));
		assertThat(allTables()).isEmpty();
	}

	@Test
	void allBrokenFilesAreReportedAtOnce() throws IOException {
		Files.writeString(this.folder.resolve("aaa111_x.sql"),
				"-- revision: aaa111\n-- mesage: typo\n\n-- migrator:upgrade\n");
		Files.writeString(this.folder.resolve("bbb222_x.sql"),
				"-- revision: bbb223\n\n-- migrator:upgrade oracel\nselect 1;\n");

		assertThatExceptionOfType(ScriptProblemsException.class).isThrownBy(() -> migrator().graph())
			.satisfies(
					(error) -> assertThat(error.problems()).extracting((each) -> each.line()).containsExactly(2, 3, 1));
	}

	@Test
	void unterminatedQuoteIsReportedWithItsLineBeforeAnythingRuns() throws IOException {
		revision("aaa111", "", "create table a (id int);", "drop table a;");
		revision("bbb222", "aaa111", "insert into a\nvalues ('x);", "drop table b;");

		assertThatExceptionOfType(ScriptProblemsException.class).isThrownBy(() -> migrator().upgrade())
			.withMessageContaining("bbb222_x.sql:7: the quote ' that begins here has no end");
		assertThat(allTables()).isEmpty();
	}

	@Test
	void showGivesStatementsBothWays() throws IOException {
		revision("aaa111", "", "create table a (id int);", "drop table a;");

		RevisionDetails details = migrator().show("aaa1");

		assertThat(details.upgrade()).extracting((each) -> each.text()).containsExactly("create table a (id int)");
		assertThat(details.downgrade()).extracting((each) -> each.text()).containsExactly("drop table a");
		assertThat(details.applied()).isFalse();
	}

	private void revision(String id, String down, String upgrade, String downgrade) throws IOException {
		String text = "-- revision: " + id + "\n-- down-revision: " + down + "\n-- message: make things\n\n"
				+ "-- migrator:upgrade\n" + upgrade + "\n"
				+ ((downgrade != null) ? "\n-- migrator:downgrade\n" + downgrade : "");
		Files.writeString(this.folder.resolve(id + "_x.sql"), text);
	}

	private Migrator migrator() {
		return Migrator.builder().dataSource((DataSource) this.dataSource).locations("file:" + this.folder).build();
	}

	private List<String> allTables() {
		return this.jdbc.sql("select table_name from information_schema.tables where table_schema = 'PUBLIC'")
			.query(String.class)
			.list();
	}

	private int journalRows() {
		return this.jdbc.sql("select count(*) from migrator_journal").query(Integer.class).single();
	}

	private List<String> tables() {
		return this.jdbc
			.sql("select table_name from information_schema.tables where table_schema = 'PUBLIC' "
					+ "and table_name <> 'MIGRATOR_VERSION_LOCK' order by 1")
			.query(String.class)
			.list();
	}

}
