package dev.migrator.runner;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

import dev.migrator.dialect.Dialect;
import dev.migrator.operation.Operation;
import dev.migrator.recovery.Aftermath;
import dev.migrator.recovery.AftermathReader;
import dev.migrator.version.DatabaseAccessException;
import dev.migrator.version.JournalEntry;

/** Looks in the database for what a statement left that was cut off. */
final class Investigation {

	private static final long PAUSE_MILLIS = 200;

	private final Connection connection;

	private final Dialect dialect;

	private final Duration patience;

	Investigation(Connection connection, Dialect dialect, Duration patience) {
		this.connection = connection;
		this.dialect = dialect;
		this.patience = patience;
	}

	Aftermath of(JournalEntry entry, Operation operation) {
		LiveCatalog catalog = new LiveCatalog(this.connection, this.dialect.catalogReader());
		return new AftermathReader(this.dialect).read(catalog, operation, entry.text());
	}

	/**
	 * Wait until nobody runs the statement any more: a server may go on with it after its
	 * client has died, and what it leaves is not there yet.
	 * @param entry the place of the statement
	 * @return who still runs it, or empty
	 */
	Optional<String> awaitEnd(JournalEntry entry) {
		long deadline = System.nanoTime() + this.patience.toNanos();
		Optional<String> session = runningElsewhere(entry);
		while (session.isPresent() && System.nanoTime() - deadline < 0 && pause()) {
			session = runningElsewhere(entry);
		}
		return session;
	}

	private Optional<String> runningElsewhere(JournalEntry entry) {
		if (entry.text() == null) {
			return Optional.empty();
		}
		try {
			return this.dialect.catalogReader().stillRunning(this.connection, entry.text());
		}
		catch (SQLException ex) {
			throw new DatabaseAccessException("look for sessions that still run a statement", ex);
		}
	}

	private static boolean pause() {
		try {
			Thread.sleep(PAUSE_MILLIS);
			return true;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
