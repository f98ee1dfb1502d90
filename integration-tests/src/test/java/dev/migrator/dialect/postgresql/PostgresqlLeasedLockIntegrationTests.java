package dev.migrator.dialect.postgresql;

import java.sql.Connection;
import java.sql.Statement;
import java.sql.SQLException;
import java.time.Duration;

import javax.sql.DataSource;

import dev.migrator.dialect.LockKey;
import dev.migrator.dialect.LockStrategy;
import dev.migrator.integration.PostgresqlServer;
import dev.migrator.schema.QualifiedName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(PostgresqlServer.class)
class PostgresqlLeasedLockIntegrationTests {

	private static final LockKey KEY = new LockKey(QualifiedName.of("migrator_version"));

	private final DataSource database;

	PostgresqlLeasedLockIntegrationTests(PostgresqlServer.Server server) throws SQLException {
		this.database = server.newDatabase();
	}

	@Test
	void renewedLeaseIsKeptAndAnExpiredOneIsTakenOver() throws Exception {
		LockStrategy first = new PostgresqlLeasedLock(Duration.ofMillis(500));
		LockStrategy second = new PostgresqlLeasedLock(Duration.ofSeconds(30));
		try (Connection one = this.database.getConnection(); Connection two = this.database.getConnection()) {
			first.prepare(one, KEY);
			second.prepare(two, KEY);
			assertThat(first.tryAcquire(one, KEY)).isTrue();
			for (int i = 0; i < 4; i++) {
				Thread.sleep(200);
				assertThat(first.renew(one, KEY)).isTrue();
				assertThat(second.tryAcquire(two, KEY)).isFalse();
			}

			Thread.sleep(800);

			assertThat(second.tryAcquire(two, KEY)).isTrue();
			assertThat(first.renew(one, KEY)).isFalse();
			assertThat(first.release(one, KEY)).isFalse();
			assertThat(second.release(two, KEY)).isTrue();
		}
	}

	@Test
	void stepOfAnExpiredLeaseIsNotCommitted() throws Exception {
		LockStrategy first = new PostgresqlLeasedLock(Duration.ofMillis(100));
		LockStrategy second = new PostgresqlLeasedLock(Duration.ofSeconds(30));
		try (Connection one = this.database.getConnection(); Connection two = this.database.getConnection()) {
			first.prepare(one, KEY);
			assertThat(first.tryAcquire(one, KEY)).isTrue();
			assertThat(first.holds(two, KEY)).isTrue();
			Thread.sleep(300);
			assertThat(second.tryAcquire(two, KEY)).isTrue();

			assertThat(first.holds(two, KEY)).isFalse();
			assertThat(second.holds(two, KEY)).isTrue();
		}
	}

	@Test
	void leaseThatExpiresWhileItsStepCommitsIsNotWaitedFor() throws Exception {
		LockStrategy first = new PostgresqlLeasedLock(Duration.ofMillis(100));
		LockStrategy second = new PostgresqlLeasedLock(Duration.ofSeconds(30));
		try (Connection one = this.database.getConnection();
				Connection work = this.database.getConnection();
				Connection two = this.database.getConnection()) {
			first.prepare(one, KEY);
			assertThat(first.tryAcquire(one, KEY)).isTrue();
			work.setAutoCommit(false);
			assertThat(first.holds(work, KEY)).isTrue();
			Thread.sleep(300);
			try (Statement statement = two.createStatement()) {
				statement.execute("set statement_timeout = '5s'");
			}

			assertThat(second.tryAcquire(two, KEY)).isFalse();

			work.commit();
			assertThat(second.tryAcquire(two, KEY)).isTrue();
		}
	}

	@Test
	void sessionLockAndLeaseKeepEachOtherOut() throws Exception {
		LockStrategy session = new PostgresqlLockStrategy();
		LockStrategy lease = new PostgresqlLeasedLock();
		try (Connection one = this.database.getConnection(); Connection two = this.database.getConnection()) {
			session.prepare(one, KEY);
			lease.prepare(two, KEY);
			assertThat(session.tryAcquire(one, KEY)).isTrue();
			assertThat(lease.tryAcquire(two, KEY)).isFalse();
			assertThat(lease.holder(two, KEY)).hasValueSatisfying((text) -> assertThat(text).startsWith("process "));
			assertThat(session.release(one, KEY)).isTrue();

			assertThat(lease.tryAcquire(two, KEY)).isTrue();
			assertThat(session.tryAcquire(one, KEY)).isFalse();
			assertThat(session.holder(one, KEY)).hasValueSatisfying((text) -> assertThat(text).contains("by a lease"));
			assertThat(lease.release(two, KEY)).isTrue();
			assertThat(session.tryAcquire(one, KEY)).isTrue();
		}
	}

}
