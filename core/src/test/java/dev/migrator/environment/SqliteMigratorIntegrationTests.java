package dev.migrator.environment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import javax.sql.DataSource;

import dev.migrator.operation.Operations;
import dev.migrator.runner.RevisionFailedException;
import dev.migrator.runner.TransactionMode;
import dev.migrator.schema.ColumnTypes;
import dev.migrator.script.Revision;
import dev.migrator.script.RevisionScript;
import dev.migrator.status.MigrationState;
import dev.migrator.version.HistoryOutcome;
import dev.migrator.version.LockTimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteJDBCLoader;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SqliteMigratorIntegrationTests {

	@TempDir
	private Path folder;

	@TempDir
	private Path databases;

	private SQLiteDataSource dataSource;

	private JdbcClient jdbc;

	@BeforeEach
	void openDatabase() throws Exception {
		assertThat(SQLiteJDBCLoader.initialize()).isTrue();
		SQLiteConfig config = new SQLiteConfig();
		config.enforceForeignKeys(true);
		this.dataSource = new SQLiteDataSource(config);
		this.dataSource.setUrl("jdbc:sqlite:" + this.databases.resolve("db"));
		this.jdbc = JdbcClient.create(this.dataSource);
	}

	@Test
	void upgradeAndDowngradeWork() throws IOException {
		revision("aaa111", "", "create table a (id int); insert into a values (7);", "drop table a;");
		Instant before = Instant.now();

		migrator().upgrade();

		assertThat(migrator().current()).containsExactly("aaa111");
		assertThat(this.jdbc.sql("select id from a").query(Integer.class).single()).isEqualTo(7);
		assertThat(migrator().history()).singleElement()
			.satisfies((entry) -> assertThat(entry.startedAt()).isBetween(before, Instant.now()));
		assertThat(migrator().status().state()).isEqualTo(MigrationState.UP_TO_DATE);
		assertThat(migrator().status().database().schema()).isNull();

		migrator().downgrade("base");

		assertThat(tables()).containsExactly("migrator_history", "migrator_journal", "migrator_version");
	}

	@Test
	void readingCreatesNeitherTableNorLockFile() throws IOException {
		revision("aaa111", "", "create table a (id int);", "drop table a;");

		migrator().status();
		migrator().history();
		migrator().plan("heads");
		migrator().show("aaa111");
		migrator().validate();

		assertThat(tables()).isEmpty();
		// The driver makes an empty file when it opens a database that is not there.
		try (Stream<Path> files = Files.list(this.databases)) {
			assertThat(files.map((path) -> path.getFileName().toString())).containsExactly("db");
		}
		assertThat(this.databases.resolve("db")).hasSize(0);
	}

	@Test
	void childrenSurviveTheRebuildOfTheirParent() throws IOException {
		revision("aaa111", "",
				"create table users (id integer primary key, age int); insert into users values (1, 30), (2, 40);"
						+ "create table orders (id integer primary key, user_id int references users on delete cascade);"
						+ "insert into orders values (1, 1), (2, 2);",
				"drop table users;");

		migrator(new WidenAge()).upgrade();

		assertThat(this.jdbc.sql("select count(*) from orders").query(Integer.class).single()).isEqualTo(2);
		assertThat(this.jdbc.sql("select type from pragma_table_info('users') where name = 'age'")
			.query(String.class)
			.single()).isEqualTo("bigint");
	}

	@ParameterizedTest
	@EnumSource(value = TransactionMode.class, names = { "PER_REVISION", "ALL" })
	void orphanFailsItsRevisionAndRollsAllOfItBack(TransactionMode mode) throws IOException {
		revision("aaa111", "", "create table p (id integer primary key); insert into p values (1);"
				+ "create table c (id integer primary key, p_id int references p); insert into c values (5, 1);", "");
		migrator().upgrade();
		revision("bbb222", "aaa111", "create table more (id int); delete from p;", "");

		assertThatExceptionOfType(RevisionFailedException.class)
			.isThrownBy(() -> builder().transactionMode(mode).build().upgrade())
			.withMessageContaining(
					"the foreign key check found rows without their parent: table 'c', rowid 5, parent 'p'."
							+ " Foreign keys are off while a revision runs, so nothing cascades: delete or change those rows in"
							+ " the revision")
			.withMessageContaining("Everything of it was rolled back");

		assertThat(migrator().current()).containsExactly("aaa111");
		assertThat(tables()).doesNotContain("more");
		assertThat(this.jdbc.sql("select count(*) from p").query(Integer.class).single()).isEqualTo(1);
		assertThat(migrator().history().get(0).outcome()).isEqualTo(HistoryOutcome.FAILED);
	}

	@Test
	void orphansFromBeforeAreNotTheFaultOfARevision() throws IOException, SQLException {
		revision("aaa111", "", "create table p (id integer primary key);"
				+ "create table users (id int, p_id int references p, age int);", "");
		migrator().upgrade();
		try (Connection connection = this.dataSource.getConnection();
				java.sql.Statement statement = connection.createStatement()) {
			statement.execute("pragma foreign_keys = off");
			statement.execute("insert into users (rowid, p_id) values (3, 99), (8, 98)");
		}

		migrator(new WidenAge()).upgrade();

		assertThat(migrator(new WidenAge()).current()).containsExactly("dddd44444444");
	}

	@Test
	void rebuildOutsideATransactionHasOneOfItsOwn() throws IOException {
		revision("aaa111", "", "create table users (id int, age int); insert into users values (1, 2);", "");
		migrator().upgrade();
		this.jdbc.sql("create table _migrator_users (in_the_way int)").update();

		assertThatExceptionOfType(RevisionFailedException.class)
			.isThrownBy(() -> builder().scripts(List.of(new WidenAge()))
				.transactionMode(TransactionMode.NONE)
				.build()
				.upgrade())
			.withMessageContaining("table _migrator_users already exists");
		assertThat(this.jdbc.sql("select age from users").query(Integer.class).single()).isEqualTo(2);

		this.jdbc.sql("drop table _migrator_users").update();
		builder().scripts(List.of(new WidenAge())).transactionMode(TransactionMode.NONE).build().upgrade();

		assertThat(migrator(new WidenAge()).current()).containsExactly("dddd44444444");
		assertThat(migrator(new WidenAge()).interruption()).isEmpty();
		assertThat(this.jdbc.sql("select age from users").query(Integer.class).single()).isEqualTo(2);
	}

	@Test
	void connectionGetsItsStateBack() throws IOException, SQLException {
		revision("aaa111", "", "create table a (id int);", "drop table a;");
		try (Connection connection = this.dataSource.getConnection();
				java.sql.Statement statement = connection.createStatement()) {
			statement.execute("pragma busy_timeout = 1234");
			SingleConnectionDataSource single = new SingleConnectionDataSource(connection, true);

			Migrator.builder().dataSource(single).locations("file:" + this.folder).build().upgrade();

			JdbcClient same = JdbcClient.create(single);
			assertThat(same.sql("pragma foreign_keys").query(Integer.class).single()).isEqualTo(1);
			assertThat(same.sql("pragma busy_timeout").query(Integer.class).single()).isEqualTo(1234);
			assertThat(connection.getAutoCommit()).isTrue();
		}
	}

	@Test
	void databaseInMemoryNeedsOneConnectionOnly() throws IOException {
		revision("aaa111", "", "create table a (id int);", "drop table a;");
		SingleConnectionDataSource memory = new SingleConnectionDataSource("jdbc:sqlite::memory:", true);

		Migrator migrator = Migrator.builder().dataSource(memory).locations("file:" + this.folder).build();
		migrator.upgrade();

		assertThat(migrator.current()).containsExactly("aaa111");
		assertThat(JdbcClient.create((DataSource) memory).sql("select count(*) from a").query(Integer.class).single())
			.isZero();
		memory.destroy();
	}

	@Test
	void statementsOutsideTheTransactionRunBetweenTwo() throws IOException {
		revision("aaa111", "", "create table a (id int);\n-- migrator:upgrade no-transaction\nvacuum;\n"
				+ "-- migrator:upgrade\ninsert into a values (1);", "");

		migrator().upgrade();

		assertThat(migrator().current()).containsExactly("aaa111");
		assertThat(migrator().interruption()).isEmpty();
	}

	@Test
	void failedStatementRollsSchemaChangesBack() throws IOException {
		revision("aaa111", "", "create table a (id int); insert into nowhere values (1);", "");

		assertThatExceptionOfType(RevisionFailedException.class).isThrownBy(() -> migrator().upgrade())
			.withMessageContaining("no such table: nowhere");

		assertThat(tables()).containsExactly("migrator_history", "migrator_journal", "migrator_version");
	}

	@Test
	void threadsOfOneProcessApplyEachRevisionOnce() throws Exception {
		for (int i = 1; i <= 5; i++) {
			revision("rev" + i, (i == 1) ? "" : "rev" + (i - 1), "create table t" + i + " (id int);", "");
		}
		ExecutorService threads = Executors.newFixedThreadPool(8);
		List<Callable<Object>> upgrades = Stream.<Callable<Object>>generate(() -> () -> migrator().upgrade())
			.limit(8)
			.toList();

		for (Future<Object> upgrade : threads.invokeAll(upgrades)) {
			assertThat(upgrade.get()).isNotNull();
		}

		threads.shutdown();
		assertThat(migrator().history()).hasSize(5);
	}

	@Test
	void waitingNamesTheHolder() throws IOException {
		revision("aaa111", "", "create table a (id int);", "");
		Migrator waiting = builder().lockTimeout(Duration.ZERO).build();

		builder().scripts(List.of(new WaitingInside(waiting))).build().upgrade();

		assertThat(System.getProperties().stringPropertyNames())
			.noneMatch((name) -> name.startsWith("dev.migrator.lock"));
	}

	private List<String> tables() {
		return this.jdbc
			.sql("select name from sqlite_schema where type = 'table' and name not like 'sqlite%' order by 1")
			.query(String.class)
			.list();
	}

	private MigratorBuilder builder() {
		return Migrator.builder().dataSource(this.dataSource).locations("file:" + this.folder);
	}

	private Migrator migrator(RevisionScript... scripts) {
		return builder().scripts(List.of(scripts)).build();
	}

	private void revision(String id, String down, String upgrade, String downgrade) throws IOException {
		Files.writeString(this.folder.resolve(id + "_x.sql"),
				"-- revision: " + id + "\n-- down-revision: " + down + "\n-- message: revision " + id
						+ "\n\n-- migrator:upgrade\n" + upgrade + "\n-- migrator:downgrade\n" + downgrade + "\n");
	}

	@Revision(id = "dddd44444444", downRevision = "aaa111", message = "widen the age")
	static final class WidenAge implements RevisionScript {

		@Override
		public void upgrade(Operations op) {
			op.alterColumn("users", "age", (column) -> column.type(ColumnTypes.bigint()));
		}

		@Override
		public void downgrade(Operations op) {
			op.alterColumn("users", "age", (column) -> column.type(ColumnTypes.integer()));
		}

	}

	@Revision(id = "eeee55555555", downRevision = "aaa111", message = "start another run inside")
	static final class WaitingInside implements RevisionScript {

		private final Migrator waiting;

		WaitingInside(Migrator waiting) {
			this.waiting = waiting;
		}

		@Override
		public void upgrade(Operations op) {
			op.jdbc("wait",
					(client) -> assertThatExceptionOfType(LockTimeoutException.class)
						.isThrownBy(() -> this.waiting.downgrade("base"))
						.satisfies((error) -> assertThat(error.holder())
							.startsWith("process " + ProcessHandle.current().pid() + " on host '")
							.contains("' since ")));
		}

		@Override
		public void downgrade(Operations op) {
		}

	}

}
