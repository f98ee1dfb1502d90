package dev.migrator.dialect.postgresql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import dev.migrator.dialect.LockKey;
import dev.migrator.dialect.LockStrategy;
import dev.migrator.schema.QualifiedName;
import dev.migrator.integration.PostgresqlServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(60)
@ExtendWith(PostgresqlServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresqlLockIntegrationTests {

	private static final LockKey KEY = new LockKey(QualifiedName.of("migrator_version"));

	private final LockStrategy strategy = new PostgresqlDialectFactory().create().lockStrategy();

	private DataSource database;

	@BeforeAll
	void start(PostgresqlServer.Server server) throws SQLException {
		this.database = server.newDatabase();
	}

	@Test
	void onlyOneConnectionHoldsTheLock() throws SQLException {
		try (Connection first = open(); Connection second = open()) {
			this.strategy.prepare(first, KEY);
			this.strategy.prepare(second, KEY);

			assertThat(this.strategy.tryAcquire(first, KEY)).isTrue();
			assertThat(this.strategy.tryAcquire(second, KEY)).isFalse();
			assertThat(this.strategy.release(second, KEY)).isFalse();
			assertThat(this.strategy.release(first, KEY)).isTrue();
			assertThat(this.strategy.tryAcquire(second, KEY)).isTrue();
			assertThat(this.strategy.release(second, KEY)).isTrue();
		}
	}

	@Test
	void versionTableWithItsSchemaIsTheSameLock() throws SQLException {
		LockKey qualified = new LockKey(new QualifiedName("public", "migrator_version"));
		LockKey elsewhere = new LockKey(new QualifiedName("shop", "migrator_version"));
		try (Connection first = open(); Connection second = open()) {
			this.strategy.prepare(first, KEY);
			this.strategy.prepare(second, qualified);

			assertThat(this.strategy.tryAcquire(first, KEY)).isTrue();
			assertThat(this.strategy.tryAcquire(second, qualified)).isFalse();
			assertThat(this.strategy.tryAcquire(second, elsewhere)).isTrue();
		}
	}

	@Test
	void holderIsNamedWhileTheLockIsHeld() throws SQLException {
		try (Connection holder = open(); Connection other = open()) {
			holder.setClientInfo("ApplicationName", "shop");
			this.strategy.prepare(holder, KEY);
			assertThat(this.strategy.holder(other, KEY)).isEmpty();
			this.strategy.tryAcquire(holder, KEY);

			assertThat(this.strategy.holder(other, KEY)).hasValueSatisfying(
					(text) -> assertThat(text).matches("process \\d+, user 'postgres', client \\S+, application 'shop',"
							+ " since \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d UTC"));
		}
	}

	@Test
	void concurrentIndexIsMadeWhileTheLockIsHeld() throws SQLException {
		try (Connection holder = open(); Connection worker = open(); Statement statement = worker.createStatement()) {
			this.strategy.prepare(holder, KEY);
			this.strategy.tryAcquire(holder, KEY);

			statement.execute("create table users (id integer primary key, age integer)");
			statement.execute("create index concurrently ix_users_age on users (age)");
			statement.execute("drop table users");

			assertThat(this.strategy.release(holder, KEY)).isTrue();
		}
	}

	@Test
	void endedSessionFreesTheLock() throws SQLException {
		try (Connection holder = open(); Connection other = open()) {
			this.strategy.prepare(holder, KEY);
			this.strategy.tryAcquire(holder, KEY);
			int process = number(holder, "select pg_backend_pid()");

			number(other, "select pg_terminate_backend(" + process + ", 5000)::integer");

			assertThat(this.strategy.tryAcquire(other, KEY)).isTrue();
		}
	}

	@Test
	void idleSessionIsNotEndedByTheServer() throws SQLException, InterruptedException {
		try (Connection holder = open(); Statement statement = holder.createStatement()) {
			statement.execute("set idle_session_timeout = '100ms'");
			this.strategy.prepare(holder, KEY);
			this.strategy.tryAcquire(holder, KEY);

			Thread.sleep(500);

			assertThat(this.strategy.release(holder, KEY)).isTrue();
		}
	}

	private Connection open() throws SQLException {
		return this.database.getConnection();
	}

	private static int number(Connection connection, String sql) throws SQLException {
		try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
			row.next();
			return row.getInt(1);
		}
	}

}
