package dev.migrator.version;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

import javax.sql.DataSource;

import dev.migrator.dialect.DetachedLock;
import dev.migrator.dialect.LockKey;
import dev.migrator.dialect.LockStrategy;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The lock that keeps other processes from migrating the same database. It lives on its
 * own connection, and the server gives it up when that connection ends; or, where the
 * dialect says so, outside the database, and ends with the process.
 */
public final class MigrationLock implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(MigrationLock.class);

	private static final long FIRST_PAUSE_MILLIS = 20;

	private static final long LONGEST_PAUSE_MILLIS = 500;

	private final LockKey key;

	private final LockPlace place;

	private volatile boolean lost;

	private MigrationLock(LockKey key, LockPlace place) {
		this.key = key;
		this.place = place;
	}

	/**
	 * Wait for the lock. The server is asked again and again without blocking there,
	 * since a blocked session would itself hold up a concurrent index build.
	 * @param dataSource where the connection of the lock comes from
	 * @param work the session of the revisions; closed before a wait, so that many who
	 * wait have one connection each
	 * @param strategy how the database locks
	 * @param key what is locked
	 * @param timeout how long to wait; zero asks once
	 * @return the lock
	 * @throws LockTimeoutException when the lock is not free in time
	 */
	public static MigrationLock acquire(DataSource dataSource, DatabaseSession work, LockStrategy strategy, LockKey key,
			Duration timeout) {
		DatabaseSession session = DatabaseSession.open(dataSource,
				"for the lock, beside the one for the revisions (a pool needs two connections for that)");
		LockStrategy settled = settle(strategy, key, session, work);
		MigrationLock lock = new MigrationLock(key, new LockPlace.OnConnection(settled, key, session));
		return lock.acquired(timeout, () -> settled.prepare(session.connection(), key), work::close);
	}

	private static LockStrategy settle(LockStrategy strategy, LockKey key, DatabaseSession session,
			DatabaseSession work) {
		boolean settled = false;
		try {
			LockStrategy through = strategy.through(session.connection(), work.connection());
			settled = true;
			return through;
		}
		catch (SQLException ex) {
			throw new DatabaseAccessException("take the lock of '" + key.versionTable() + "'", ex);
		}
		finally {
			if (!settled) {
				session.close();
			}
		}
	}

	/**
	 * Wait for a lock that lives outside the database.
	 * @param detached the lock
	 * @param key what is locked
	 * @param timeout how long to wait; zero asks once
	 * @return the lock
	 * @throws LockTimeoutException when the lock is not free in time
	 */
	public static MigrationLock acquire(DetachedLock detached, LockKey key, Duration timeout) {
		return new MigrationLock(key, new LockPlace.Outside(detached)).acquired(timeout, () -> {
		}, () -> {
		});
	}

	private MigrationLock acquired(Duration timeout, Preparation preparation, Runnable beforeWaiting) {
		boolean acquired = false;
		try {
			preparation.run();
			await(timeout, beforeWaiting);
			acquired = true;
			return this;
		}
		catch (SQLException | IOException ex) {
			throw new DatabaseAccessException("take the lock of '" + this.key.versionTable() + "'", ex);
		}
		finally {
			if (!acquired) {
				this.place.close();
			}
		}
	}

	private void await(Duration timeout, Runnable beforeWaiting) throws SQLException, IOException {
		long deadline = System.nanoTime() + timeout.toNanos();
		long pause = FIRST_PAUSE_MILLIS;
		boolean announced = false;
		while (!this.place.tryAcquire()) {
			if (System.nanoTime() - deadline >= 0) {
				throw new LockTimeoutException(timeout, holder());
			}
			if (!announced) {
				beforeWaiting.run();
				logger.info("Waiting for the lock of '{}', held by {}", this.key.versionTable(), holder());
				announced = true;
			}
			sleep(ThreadLocalRandom.current().nextLong(pause / 2, pause + 1));
			pause = Math.min(pause * 2, LONGEST_PAUSE_MILLIS);
		}
	}

	private String holder() throws SQLException, IOException {
		return this.place.holder().orElse("a process that the database does not name");
	}

	private static void sleep(long millis) {
		try {
			Thread.sleep(millis);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new LockWaitInterruptedException();
		}
	}

	/**
	 * Do something while the lock is held.
	 * @param work what to do
	 * @param <T> the type of the result
	 * @return the result
	 */
	public <T> T during(Supplier<T> work) {
		Optional<Duration> renewal = this.place.renewal();
		if (renewal.isEmpty()) {
			return work.get();
		}
		try (LeaseRenewal running = LeaseRenewal.start(this.place, this.key, renewal.get(), () -> this.lost = true)) {
			logger.debug("The lock of '{}' is watched by {}", this.key.versionTable(), running);
			return work.get();
		}
	}

	/**
	 * Return what stops a step whose lock somebody else has taken over.
	 * @return the fence, to be asked in the transaction of the step
	 */
	public Fence fence() {
		return new Fence() {

			@Override
			public void check(Connection connection) throws SQLException {
				require(!MigrationLock.this.lost && MigrationLock.this.place.holds(connection));
			}

			@Override
			public void look(Connection connection) throws SQLException {
				check(connection);
				require(MigrationLock.this.place.isStillHeld(connection));
			}

		};
	}

	private void require(boolean held) {
		if (!held) {
			throw new LockLostException(this.key.versionTable().toString());
		}
	}

	@Override
	public void close() {
		try {
			if (!this.place.release()) {
				logger.warn("The lock of '{}' was lost while revisions ran. The version table shows what was done; "
						+ "look for a proxy or a timeout that ends idle connections", this.key.versionTable());
			}
		}
		catch (SQLException | IOException ex) {
			logger.warn("The lock of '{}' could not be released and ends with its connection or process: {}",
					this.key.versionTable(), DatabaseErrors.text(ex));
		}
		finally {
			this.place.close();
		}
	}

	/** Makes what the lock needs. */
	private interface Preparation {

		void run() throws SQLException;

	}

}
