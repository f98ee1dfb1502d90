package dev.migrator.environment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import dev.migrator.dialect.CountingConnection;
import dev.migrator.revision.UnknownRevisionInDatabaseException;
import dev.migrator.runner.ChangedRevisionException;
import dev.migrator.runner.MigrationResult;
import dev.migrator.runner.RevisionFailedException;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SealIntegrationTests {

	@TempDir
	private Path folder;

	@TempDir
	private Path otherFolder;

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
	void startWithNothingToDoAsksOnce() throws IOException {
		line();
		migrator().upgrade();

		assertThat(statementsOfAStart()).isEqualTo(1);
	}

	@Test
	void startAsksOnceWithSeveralHeadsAndDependencies() throws IOException {
		line();
		revision("ccc333", "aaa111", "create table c (id int);");
		revision("ddd444", "", "-- migrator:upgrade h2\ncreate table d (id int);", "-- depends-on: bbb222");
		migrator().upgrade();

		assertThat(migrator().current()).containsExactly("ccc333", "ddd444");
		assertThat(statementsOfAStart()).isEqualTo(1);
	}

	@Test
	void changedRevisionIsFoundAtEveryStart() throws IOException {
		line();
		migrator().upgrade();
		revision("aaa111", "", "create table a (id int, more int);");

		for (int i = 0; i < 3; i++) {
			assertThatExceptionOfType(ChangedRevisionException.class).isThrownBy(() -> migrator().upgrade())
				.withMessageContaining("aaa111");
		}
		revision("aaa111", "", "create table a (id int);");
		assertThat(statementsOfAStart()).isEqualTo(1);
	}

	@Test
	void changedCommentCostsTheSecondQueryAndNothingElse() throws IOException {
		line();
		migrator().upgrade();
		revision("aaa111", "", "create table a /* the first */ (id int);");

		assertThat(statementsOfAStart()).isEqualTo(2);
		assertThat(statementsOfAStart()).isEqualTo(2);
		revision("ccc333", "bbb222", "create table c (id int);");
		migrator().upgrade();
		assertThat(statementsOfAStart()).isEqualTo(1);
	}

	@Test
	void addedRevisionIsFound() throws IOException {
		line();
		migrator().upgrade();
		revision("ccc333", "bbb222", "create table c (id int);");

		assertThat(migrator().upgrade().steps()).hasSize(1);
		assertThat(statementsOfAStart()).isEqualTo(1);
	}

	@Test
	void removedRevisionIsFound() throws IOException {
		line();
		migrator().upgrade();
		Files.delete(this.folder.resolve("bbb222_x.sql"));

		assertThatExceptionOfType(UnknownRevisionInDatabaseException.class).isThrownBy(() -> migrator().upgrade());
	}

	@Test
	void targetBelowTheHeadsIsNotTheEnd() throws IOException {
		line();
		migrator().upgrade("aaa111");

		assertThat(migrator().upgrade().steps()).hasSize(1);
		assertThat(statementsOfAStart()).isEqualTo(1);
	}

	@Test
	void downgradeOpensTheSeal() throws IOException {
		line();
		migrator().upgrade();
		migrator().downgrade("-1");

		assertThat(migrator().upgrade().steps()).hasSize(1);
		assertThat(statementsOfAStart()).isEqualTo(1);
	}

	@Test
	void stampIsSealedWhenItReachesTheHeads() throws IOException {
		line();
		migrator().stamp("aaa111");
		assertThat(migrator().plan().steps()).hasSize(1);
		migrator().stamp("heads");

		assertThat(statementsOfAStart()).isEqualTo(1);
		revision("bbb222", "aaa111", "create table other (id int);");
		assertThatExceptionOfType(ChangedRevisionException.class).isThrownBy(() -> migrator().upgrade());
	}

	@Test
	void stampDoesNotHideAnEarlierChange() throws IOException {
		line();
		migrator().upgrade();
		migrator().downgrade("base");
		revision("aaa111", "", "create table a (id int, more int);");
		migrator().stamp("heads");

		assertThatExceptionOfType(ChangedRevisionException.class).isThrownBy(() -> migrator().upgrade());
	}

	@Test
	void acceptedChangesAreSealed() throws IOException {
		line();
		migrator().upgrade();
		revision("aaa111", "", "create table a (id int, more int);");
		revision("bbb222", "aaa111", "create table b (id int, more int);");

		migrator().acceptChanges("aaa111");
		assertThatExceptionOfType(ChangedRevisionException.class).isThrownBy(() -> migrator().upgrade())
			.satisfies((error) -> assertThat(error.getMessage()).contains("bbb222").doesNotContain("aaa111"));
		migrator().acceptChanges("bbb222");

		assertThat(statementsOfAStart()).isEqualTo(1);
		revision("aaa111", "", "create table a (id int);");
		assertThatExceptionOfType(ChangedRevisionException.class).isThrownBy(() -> migrator().upgrade());
	}

	@Test
	void failedRevisionOpensTheSeal() throws IOException {
		line();
		migrator().upgrade();
		revision("ccc333", "bbb222", "create table a (id int);");

		assertThatExceptionOfType(RevisionFailedException.class).isThrownBy(() -> migrator().upgrade());
		assertThatExceptionOfType(RevisionFailedException.class).isThrownBy(() -> migrator().upgrade());
		Files.delete(this.folder.resolve("ccc333_x.sql"));
		assertThat(statementsOfAStart()).isEqualTo(2);
	}

	@Test
	void rowsChangedByHandAreNotTheEnd() throws IOException {
		line();
		migrator().upgrade();
		this.jdbc.sql("drop table b").update();
		this.jdbc.sql("update migrator_version set version_num = 'aaa111'").update();

		assertThat(migrator().upgrade().steps()).hasSize(1);
	}

	@Test
	void journalRowIsSeenBehindTheSeal() throws IOException {
		line();
		migrator().upgrade();
		this.jdbc
			.sql("insert into migrator_journal (revision, direction, operation_no, statement_no, state, digest, "
					+ "updated_at) values ('bbb222', 'UPGRADE', 0, 0, 'STARTED', 'x', current_timestamp)")
			.update();

		assertThat(statementsOfAStartThatFails()).isGreaterThan(1);
	}

	@Test
	void changeAppliedByAnotherProcessInBetweenIsNotSealed() throws IOException {
		line();
		Files.writeString(this.otherFolder.resolve("aaa111_x.sql"), text("aaa111", "", "create table a (other int);"));
		Migrator other = Migrator.builder()
			.dataSource((DataSource) this.dataSource)
			.locations("file:" + this.otherFolder)
			.build();
		Migrator late = builder(new Watch(this.dataSource, 2, other::upgrade)).build();

		MigrationResult result = late.upgrade();

		assertThat(result.steps()).extracting((step) -> step.revision().id()).containsExactly("bbb222");
		assertThatExceptionOfType(ChangedRevisionException.class).isThrownBy(() -> migrator().upgrade())
			.withMessageContaining("aaa111");
	}

	private void line() throws IOException {
		revision("aaa111", "", "create table a (id int);");
		revision("bbb222", "aaa111", "create table b (id int);");
	}

	private void revision(String id, String down, String upgrade, String... headers) throws IOException {
		Files.writeString(this.folder.resolve(id + "_x.sql"), text(id, down, upgrade, headers));
	}

	private static String text(String id, String down, String upgrade, String... headers) {
		return "-- revision: " + id + "\n-- down-revision: " + down + "\n" + String.join("\n", headers)
				+ "\n-- migrator:upgrade\n" + upgrade + "\n-- migrator:downgrade\ndrop table " + id.charAt(0) + ";\n";
	}

	private int statementsOfAStart() {
		Watch watch = new Watch(this.dataSource, 0, () -> {
		});
		assertThat(builder(watch).build().upgrade().steps()).isEmpty();
		return watch.statements();
	}

	private int statementsOfAStartThatFails() {
		Watch watch = new Watch(this.dataSource, 0, () -> {
		});
		assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> builder(watch).build().upgrade());
		return watch.statements();
	}

	private Migrator migrator() {
		return builder(this.dataSource).build();
	}

	private MigratorBuilder builder(DataSource database) {
		return Migrator.builder().dataSource(database).locations("file:" + this.folder);
	}

	/** Counts statements and does something before a connection is given out. */
	private static final class Watch extends DelegatingDataSource {

		private final List<CountingConnection> connections = new ArrayList<>();

		private final int number;

		private final Runnable before;

		Watch(DataSource target, int number, Runnable before) {
			super(target);
			this.number = number;
			this.before = before;
		}

		@Override
		public Connection getConnection() throws SQLException {
			if (this.connections.size() + 1 == this.number) {
				this.before.run();
			}
			this.connections.add(new CountingConnection(super.getConnection()));
			return this.connections.get(this.connections.size() - 1).connection();
		}

		int statements() {
			return this.connections.stream().mapToInt(CountingConnection::statements).sum();
		}

	}

}
