package dev.migrator.integration;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import dev.migrator.environment.Migrator;
import dev.migrator.environment.MigratorBuilder;
import dev.migrator.revision.MigratorException;
import dev.migrator.runner.PlanProblemsException;
import dev.migrator.runner.RevisionFailedException;
import dev.migrator.runner.TransactionMode;
import dev.migrator.status.MigrationState;
import dev.migrator.version.DatabaseAccessException;
import dev.migrator.version.HistoryOutcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ExtendWith(PostgresqlServer.class)
class PostgresqlMigratorIntegrationTests {

	private static final String JAVA_REVISIONS = "classpath:dev/migrator/integration/revisions";

	@TempDir
	private Path folder;

	private PostgresqlServer.Server server;

	private PGSimpleDataSource dataSource;

	private JdbcClient jdbc;

	private RevisionFolder revisions;

	@BeforeEach
	void makeDatabase(PostgresqlServer.Server given) throws Exception {
		this.server = given;
		this.dataSource = given.newDatabase();
		this.jdbc = JdbcClient.create(this.dataSource);
		this.revisions = new RevisionFolder(this.folder);
	}

	@Test
	void javaRevisionsRunBothWays() {
		Migrator migrator = builder().locations(JAVA_REVISIONS).build();

		migrator.upgrade();

		assertThat(this.jdbc.sql("select upper_name from accounts order by id").query(String.class).list())
			.containsExactly("ADA", "GRACE");
		assertThat(
				this.jdbc.sql("select indisvalid from pg_index where indexrelid = 'ix_accounts_upper_name'::regclass")
					.query(Boolean.class)
					.single())
			.isTrue();
		assertThat(this.jdbc.sql("select count(*) from migrator_journal").query(Integer.class).single()).isZero();

		migrator.downgrade("base");
		assertThat(tables()).containsExactly("migrator_history", "migrator_journal", "migrator_version");
	}

	@Test
	void failedRevisionIsRolledBackWhole() throws Exception {
		this.revisions.write("aaa", "", "-- migrator:upgrade\ncreate table a (id int);\n");
		this.revisions.write("bbb", "aaa",
				"-- migrator:upgrade\ncreate table b (id int);\ninsert into nowhere values (1);\n");

		assertThatExceptionOfType(RevisionFailedException.class).isThrownBy(() -> migrator().upgrade())
			.withMessageContaining("revision 'bbb'")
			.withMessageContaining("bbb_x.sql:7")
			.withMessageContaining("relation \"nowhere\" does not exist")
			.withMessageContaining("[SQL state 42P01]")
			.withMessageContaining("insert into nowhere values (1)")
			.withMessageContaining("Everything of it was rolled back");

		assertThat(tables()).contains("a").doesNotContain("b");
		assertThat(migrator().current()).containsExactly("aaa");
		assertThat(migrator().history().get(0).outcome()).isEqualTo(HistoryOutcome.FAILED);
		assertThat(migrator().status().state()).isEqualTo(MigrationState.FAILED);
	}

	@Test
	void allInOneTransactionLeavesNothingWhenTheLastFails() throws Exception {
		this.revisions.write("aaa", "", "-- migrator:upgrade\ncreate table a (id int);\n");
		this.revisions.write("bbb", "aaa", "-- migrator:upgrade\ninsert into nowhere values (1);\n");

		assertThatExceptionOfType(RevisionFailedException.class).isThrownBy(() -> allInOne().upgrade());

		assertThat(tables()).doesNotContain("a");
		assertThat(migrator().current()).isEmpty();
	}

	@Test
	void newEnumValuesAreNotUsedInTheirTransaction() throws Exception {
		this.revisions.write("aaa", "",
				"-- migrator:upgrade\ncreate type mood as enum ('sad');\nalter type mood add value 'new';\n"
						+ "create table people (mood mood default 'new');\n");
		this.revisions.write("bbb", "aaa", "-- migrator:upgrade\nalter type mood add value 'it''s';\n");
		this.revisions.write("ccc", "bbb",
				"-- migrator:upgrade\nalter type mood add value if not exists 'sad';\nupdate people set mood = 'it''s';\n"
						+ "alter type public.mood add value 'late' before 'sad';\ninsert into people values ('late');\n");

		assertThatExceptionOfType(PlanProblemsException.class).isThrownBy(() -> migrator().upgrade())
			.satisfies((error) -> assertThat(error.problems()).containsExactly("revision 'ccc' (file:"
					+ this.folder.resolve("ccc_x.sql") + "), operation 4: uses the value 'late', which operation 3 of "
					+ "revision 'ccc' adds to the enum type 'public.mood' and which postgresql knows only when it is "
					+ "committed; add it outside the transaction (op.autocommit, a section no-transaction) or in an "
					+ "earlier revision"));
		assertThat(tables()).isEmpty();

		this.revisions.write("ccc", "bbb", "-- migrator:upgrade\ninsert into people values ('it''s');\n");
		this.revisions.write("ddd", "ccc", "-- migrator:upgrade no-transaction\nalter type mood add value 'late';\n"
				+ "-- migrator:upgrade\ninsert into people values ('late');\n");
		migrator().upgrade("aaa");
		assertThatExceptionOfType(PlanProblemsException.class).isThrownBy(() -> allInOne().upgrade())
			.withMessageContaining("operation 1 of revision 'bbb' adds to the enum type 'mood'");
		migrator().upgrade();
		assertThat(this.jdbc.sql("select count(*) from people").query(Integer.class).single()).isEqualTo(2);
	}

	@Test
	void statementOutsideTheOneTransactionSaysWhatItKeeps() throws Exception {
		this.revisions.line(1);
		this.revisions.write("bbb", "rev001", "-- migrator:upgrade\ncreate table b (id int);\n"
				+ "-- migrator:upgrade no-transaction\ncreate index concurrently ix_b on b (id);\n");
		this.revisions.write("ccc", "bbb", "-- migrator:upgrade\ncreate table c (id int);\n");
		this.revisions.write("ddd", "ccc", "-- migrator:upgrade\ninsert into nowhere values (1);\n");

		assertThatExceptionOfType(RevisionFailedException.class).isThrownBy(() -> allInOne().upgrade())
			.withMessageEndingWith("Everything of it was rolled back; correct the revision and start again. The "
					+ "revisions [bbb, ccc] in the same transaction were rolled back, too. The revisions [rev001] stay: "
					+ "they were committed when revision 'bbb' left the transaction");
	}

	@Test
	void withoutTransactionsEachStatementStandsAndTheNextStartGoesOn() throws Exception {
		this.revisions.write("aaa", "",
				"-- migrator:upgrade\ncreate table a (id int);\ninsert into nowhere values (1);\n");
		MigratorBuilder builder = builder().locations(this.revisions.location()).transactionMode(TransactionMode.NONE);
		assertThatExceptionOfType(RevisionFailedException.class).isThrownBy(() -> builder.build().upgrade())
			.withMessageContaining("it goes on at that place");
		assertThat(tables()).contains("a");

		this.revisions.write("aaa", "", "-- migrator:upgrade\ncreate table a (id int);\ninsert into a values (1);\n");
		builder().locations(this.revisions.location()).transactionMode(TransactionMode.NONE).build().upgrade();

		assertThat(this.jdbc.sql("select id from a").query(Integer.class).list()).containsExactly(1);
		assertThat(migrator().current()).containsExactly("aaa");
	}

	@Test
	void nothingPendingSendsOneQueryAndNothingElse() throws Exception {
		this.revisions.line(3);
		migrator().upgrade();
		StatementCounter counter = new StatementCounter(this.dataSource);

		Migrator.builder().dataSource(counter).locations(this.revisions.location()).build().upgrade();

		assertThat(counter.statements())
			.containsExactly("select version_num, 0 as kind from migrator_version union all "
					+ "select revision, 1 from migrator_journal union all select seal, 2 from migrator_history "
					+ "where id = (select max(id) from migrator_history)");
	}

	@Test
	void wrongPasswordIsOneMessageWithoutThePassword() throws Exception {
		this.revisions.line(1);
		this.jdbc.sql("create role wrong login password 'right'").update();
		DataSource wrong = this.server.database(String.valueOf(this.dataSource.getDatabaseName()), "nobody_here",
				"s3cret-value");

		assertThatExceptionOfType(DatabaseAccessException.class)
			.isThrownBy(
					() -> Migrator.builder().dataSource(wrong).locations(this.revisions.location()).build().upgrade())
			.withMessageContaining("Could not open a connection")
			.satisfies((error) -> assertThat(error.getMessage()).doesNotContain("s3cret-value"));
		this.jdbc.sql("drop role wrong").update();
		assertThat(tables()).isEmpty();
	}

	@Test
	void readOnlyUserIsOneMessageAndChangesNothing() throws Exception {
		this.revisions.line(1);
		String name = String.valueOf(this.dataSource.getDatabaseName());
		this.jdbc.sql("create role reader_" + name + " login password 'reader'").update();
		DataSource reader = this.server.database(name, "reader_" + name, "reader");

		assertThatExceptionOfType(MigratorException.class)
			.isThrownBy(
					() -> Migrator.builder().dataSource(reader).locations(this.revisions.location()).build().upgrade())
			.withMessageContaining("permission denied");
		assertThat(tables()).isEmpty();
	}

	@Test
	void schemasOfRevisionsAndVersionTableAreChosen() throws Exception {
		this.revisions.line(1);
		this.jdbc.sql("create schema app").update();
		this.jdbc.sql("create schema meta").update();

		builder().locations(this.revisions.location())
			.defaultSchema("app")
			.versionTable("shop_version")
			.versionTableSchema("meta")
			.build()
			.upgrade();

		assertThat(this.jdbc
			.sql("select schemaname || '.' || tablename from pg_tables "
					+ "where schemaname in ('app', 'meta', 'public') order by 1")
			.query(String.class)
			.list()).containsExactly("app.t1", "meta.shop_history", "meta.shop_journal", "meta.shop_version");
	}

	@Test
	void searchPathOfAPooledConnectionComesBack() throws Exception {
		this.revisions.line(1);
		this.jdbc.sql("create schema app").update();
		this.jdbc.sql("create schema ext").update();
		try (Connection pooled = this.dataSource.getConnection(); Statement statement = pooled.createStatement()) {
			statement.execute("set search_path to public, \"ext\"");
			DataSource pool = new SingleConnectionDataSource(pooled, true);

			Migrator.builder()
				.dataSource(pool)
				.locations(this.revisions.location())
				.defaultSchema("app")
				.build()
				.current();

			try (ResultSet row = statement.executeQuery("show search_path")) {
				row.next();
				assertThat(row.getString(1)).isEqualTo("public, ext");
			}
		}
	}

	@Test
	void missingDefaultSchemaIsNamed() throws Exception {
		this.revisions.line(1);

		assertThatExceptionOfType(MigratorException.class)
			.isThrownBy(() -> builder().locations(this.revisions.location()).defaultSchema("nosuch").build().upgrade())
			.withMessageContaining("The default schema 'nosuch' does not exist");
		assertThat(tables()).isEmpty();
	}

	@Test
	void failedDowngradeThatWasRolledBackIsPast() throws Exception {
		this.revisions.write("aaa", "",
				"-- migrator:upgrade\ncreate table a (id int);\n-- migrator:downgrade\ndrop table nowhere;\n");
		migrator().upgrade();

		assertThatExceptionOfType(RevisionFailedException.class).isThrownBy(() -> migrator().downgrade("base"));

		assertThat(migrator().status().state()).isEqualTo(MigrationState.UP_TO_DATE);
		assertThat(migrator().history().get(0).outcome()).isEqualTo(HistoryOutcome.FAILED);
	}

	@Test
	void placeholdersAreReplacedAndAMissingOneIsNamed() throws Exception {
		this.revisions.write("aaa", "", "-- migrator:upgrade\ncreate table ${prefix}_a (id int default ${start});\n");

		assertThatExceptionOfType(MigratorException.class)
			.isThrownBy(() -> builder().locations(this.revisions.location())
				.placeholders(Map.of("prefix", "x"))
				.build()
				.upgrade())
			.withMessageContaining("aaa_x.sql:6: the placeholder '${start}' has no value; known are [prefix]");
		assertThat(tables()).isEmpty();

		builder().locations(this.revisions.location())
			.placeholders(Map.of("prefix", "x", "start", "1"))
			.build()
			.upgrade();
		assertThat(tables()).contains("x_a");
	}

	@Test
	void functionBodiesAreOneStatement() throws Exception {
		this.revisions.write("aaa", "", """
				-- migrator:upgrade
				create table counted (id int, n int default 0);
				create function count_up() returns trigger language plpgsql as $body$
				begin
				  new.n := new.n + 1; -- one more; and on
				  return new;
				end
				$body$;
				create trigger counting before insert on counted for each row execute function count_up();
				insert into counted (id) values (1);
				create function twice(i int) returns int begin atomic select i * 2; end;
				-- migrator:downgrade
				drop table counted;
				drop function count_up;
				drop function twice;
				""");

		migrator().upgrade();

		assertThat(this.jdbc.sql("select n + twice(2) from counted").query(Integer.class).single()).isEqualTo(5);
		migrator().downgrade("base");
	}

	@Test
	void branchesAndMergeKeepTheRowsOfTheHeads() throws Exception {
		this.revisions.write("root", "", "-- migrator:upgrade\n-- migrator:downgrade\n");
		this.revisions.write("left", "root", "-- migrator:upgrade\n-- migrator:downgrade\n");
		this.revisions.write("right", "root", "-- migrator:upgrade\n-- migrator:downgrade\n");
		this.revisions.write("join", "left, right", "-- migrator:upgrade\n-- migrator:downgrade\n");

		migrator().upgrade("left", "right");
		assertThat(migrator().current()).containsExactly("left", "right");
		migrator().upgrade();
		assertThat(migrator().current()).containsExactly("join");
		migrator().downgrade("left");

		assertThat(migrator().current()).containsExactly("left", "right");
		migrator().stamp("root");
		assertThat(migrator().current()).containsExactly("root");
	}

	private MigratorBuilder builder() {
		return Migrator.builder().dataSource(this.dataSource).application("tests");
	}

	private Migrator allInOne() {
		return builder().locations(this.revisions.location()).transactionMode(TransactionMode.ALL).build();
	}

	private Migrator migrator() {
		return builder().locations(this.revisions.location()).build();
	}

	private List<String> tables() {
		return this.jdbc.sql("select tablename from pg_tables where schemaname = 'public' order by 1")
			.query(String.class)
			.list();
	}

}
