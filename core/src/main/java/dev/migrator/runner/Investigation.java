package dev.migrator.runner;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;

import dev.migrator.dialect.Dialect;
import dev.migrator.operation.Execute;
import dev.migrator.operation.Operation;
import dev.migrator.recovery.Aftermath;
import dev.migrator.recovery.AftermathReader;
import dev.migrator.version.DatabaseAccessException;
import dev.migrator.version.JournalEntry;
import org.jspecify.annotations.Nullable;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks in the database for what a statement left that was cut off. */
final class Investigation {

	private static final Logger logger = LoggerFactory.getLogger(Investigation.class);

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
		return new AftermathReader(this.dialect).read(catalog, operation, text(entry, operation));
	}

	/**
	 * Look, make whole what can be judged only then, and look again.
	 * @param entry the place of the statement
	 * @param operation the operation
	 * @return what was found in the end
	 */
	Aftermath afterCleanUp(JournalEntry entry, Operation operation) {
		Aftermath aftermath = of(entry, operation);
		if (!aftermath.asksToLookAgain()) {
			return aftermath;
		}
		logger.info("Revision '{}': {}", entry.revision(), aftermath.finding());
		try (Statement statement = this.connection.createStatement()) {
			for (String each : aftermath.cleanUp()) {
				statement.execute(each);
			}
		}
		catch (SQLException ex) {
			throw new DatabaseAccessException("complete what the database left of revision '" + entry.revision() + "'",
					ex);
		}
		return of(entry, operation);
	}

	/**
	 * Wait until nobody runs the statement any more: a server may go on with it after its
	 * client has died, and what it leaves is not there yet.
	 * @param entry the place of the statement
	 * @param operation the operation
	 * @return who still runs it, or empty
	 */
	Optional<String> awaitEnd(JournalEntry entry, Operation operation) {
		long deadline = System.nanoTime() + this.patience.toNanos();
		String text = text(entry, operation);
		Optional<String> session = runningElsewhere(text);
		while (session.isPresent() && System.nanoTime() - deadline < 0 && pause()) {
			session = runningElsewhere(text);
		}
		return session;
	}

	// The journal keeps no value of a placeholder.
	private static @Nullable String text(JournalEntry entry, Operation operation) {
		return (operation instanceof Execute execute && entry.text() != null) ? execute.sql() : entry.text();
	}

	private Optional<String> runningElsewhere(@Nullable String text) {
		if (text == null) {
			return Optional.empty();
		}
		try {
			return this.dialect.catalogReader().stillRunning(this.connection, text);
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
