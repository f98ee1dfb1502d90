package dev.migrator.version;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import dev.migrator.dialect.LockKey;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks after a lock on a thread of its own: renews one that is held for a limited time,
 * and keeps the connection of one that lasts as long as that from looking idle.
 */
final class LeaseRenewal implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(LeaseRenewal.class);

	private static final int SECONDS_TO_STOP = 30;

	private final ScheduledExecutorService thread;

	private LeaseRenewal(ScheduledExecutorService thread) {
		this.thread = thread;
	}

	static LeaseRenewal start(LockPlace place, LockKey key, Duration every, Runnable lost) {
		ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor((work) -> {
			Thread daemon = new Thread(work, "migrator-lease");
			daemon.setDaemon(true);
			return daemon;
		});
		thread.scheduleAtFixedRate(() -> renew(place, key, lost), every.toMillis(), every.toMillis(),
				TimeUnit.MILLISECONDS);
		return new LeaseRenewal(thread);
	}

	// An error would end the schedule; the next try may succeed before the lease ends.
	private static void renew(LockPlace place, LockKey key, Runnable lost) {
		try {
			if (!place.renew()) {
				lost.run();
				logger.error("The lock of '{}' is lost or was taken over by another process; the running step will "
						+ "not be committed", key.versionTable());
			}
		}
		catch (SQLException ex) {
			logger.warn("The lock of '{}' could not be renewed: {}", key.versionTable(), DatabaseErrors.text(ex));
		}
	}

	// The connection of the lock serves one thread at a time.
	@Override
	public void close() {
		this.thread.shutdown();
		try {
			if (!this.thread.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
				logger.warn("A renewal of the lock did not end");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
