package dev.migrator.runner;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

import dev.migrator.dialect.WorkSession;
import dev.migrator.version.Journal;
import dev.migrator.version.JournalEntry;
import dev.migrator.version.JournalState;
import dev.migrator.version.VersionStore;
import org.jspecify.annotations.Nullable;

/**
 * The transactions of one step. Statements inside are committed together with the version
 * row; a statement outside commits what came before it. The journal is written wherever a
 * commit leaves the step in its middle, so that its committed row always tells where to
 * go on.
 */
final class StepTransaction {

	/** Something that talks to the database. */
	interface Work {

		void run() throws SQLException;

	}

	/** Makes the journal entry for a point of the step. */
	interface Points {

		JournalEntry at(int operation, int statement, JournalState state);

	}

	private final Connection connection;

	private final VersionStore store;

	private final Journal journal;

	private final Points points;

	private final WorkSession session;

	private final boolean journalEveryStatement;

	private boolean journalUsed;

	private boolean left;

	private @Nullable JournalEntry written;

	/**
	 * Create the transactions of one step.
	 * @param connection the connection
	 * @param store the version table, its journal and the lock over them
	 * @param points makes journal entries
	 * @param session what the connection needs around transactions
	 * @param commitsByItself whether the database commits at statements of its own choice
	 */
	StepTransaction(Connection connection, VersionStore store, Points points, WorkSession session,
			boolean commitsByItself) {
		this.connection = connection;
		this.store = store;
		this.journal = store.journal();
		this.points = points;
		this.session = session;
		this.journalEveryStatement = commitsByItself;
		this.journalUsed = commitsByItself;
	}

	void begin(boolean resumed) throws SQLException {
		this.journalUsed = this.journalUsed || resumed;
		if (resumed) {
			this.written = committed();
		}
		if (this.connection.getAutoCommit()) {
			beginTransaction();
		}
	}

	private void beginTransaction() throws SQLException {
		this.connection.setAutoCommit(false);
		this.session.transactionBegan();
	}

	/**
	 * Run a statement together with the version row. Where the database commits at a
	 * definition, that happens here before it does, so that the committed journal has the
	 * definition as begun while it runs and as done behind it; a change of rows is
	 * committed with the journal row that says so, and is never in doubt.
	 * @param place the place of the statement
	 * @param kind what the statement does to a transaction
	 * @param work the statement
	 * @throws SQLException when the database refuses
	 */
	void inside(JournalPlace place, StatementKind kind, Work work) throws SQLException {
		if (!this.journalEveryStatement) {
			work.run();
			return;
		}
		write(place, JournalState.STARTED);
		if (kind != StatementKind.CHANGE) {
			this.store.requireLock(this.connection);
		}
		if (kind == StatementKind.DEFINITION) {
			this.connection.commit();
			work.run();
			write(place.next(), JournalState.READY);
			this.connection.commit();
			return;
		}
		work.run();
	}

	/**
	 * Run a statement by itself, after committing what came before it.
	 * @param place the place of the statement
	 * @param kind what the statement does to a transaction
	 * @param work the statement
	 * @throws SQLException when the database refuses
	 */
	void outside(JournalPlace place, StatementKind kind, Work work) throws SQLException {
		this.journalUsed = true;
		if (kind == StatementKind.CHANGE) {
			change(place, work);
			return;
		}
		write(place, JournalState.STARTED);
		this.store.requireLock(this.connection);
		this.connection.commit();
		this.left = true;
		this.connection.setAutoCommit(true);
		work.run();
		write(place.next(), JournalState.READY);
		beginTransaction();
	}

	/**
	 * Run statements that belong together in a transaction of their own, where each would
	 * stand alone.
	 * @param work the statements
	 * @throws SQLException when the database refuses
	 */
	void together(Work work) throws SQLException {
		beginTransaction();
		work.run();
		this.session.beforeCommit();
		this.connection.commit();
		this.connection.setAutoCommit(true);
	}

	// A change of rows is one transaction anyway; with the mark in it, it is never in
	// doubt.
	private void change(JournalPlace place, Work work) throws SQLException {
		write(place, JournalState.READY);
		this.store.requireLock(this.connection);
		commitAndGoOn();
		work.run();
		write(place.next(), JournalState.READY);
		commitAndGoOn();
	}

	private void commitAndGoOn() throws SQLException {
		this.connection.commit();
		this.left = true;
		this.session.transactionBegan();
	}

	/**
	 * Return whether something ran outside, so that what came before is committed.
	 * @return whether it is
	 */
	boolean wasLeft() {
		return this.left;
	}

	private void write(JournalPlace place, JournalState state) throws SQLException {
		JournalEntry entry = this.points.at(place.operation(), place.statement(), state);
		this.journal.write(this.connection, entry, this.written);
		this.written = entry;
	}

	void finish(String revision, boolean commit) throws SQLException {
		this.session.beforeCommit();
		if (this.journalUsed) {
			this.journal.clear(this.connection, revision);
		}
		if (commit) {
			this.connection.commit();
			this.connection.setAutoCommit(true);
		}
	}

	/**
	 * Roll back what can be rolled back and leave the journal at the first statement that
	 * is not done.
	 * @param place the place that failed
	 * @return where the next run goes on, or empty when nothing of the step is left
	 * @throws SQLException when the database does not even take that
	 */
	Optional<JournalEntry> fail(JournalPlace place) throws SQLException {
		if (!this.connection.getAutoCommit()) {
			this.connection.rollback();
			this.connection.setAutoCommit(true);
		}
		this.session.restoreSettings();
		if (!this.journalUsed) {
			return Optional.empty();
		}
		JournalEntry committed = committed();
		this.written = committed;
		return (committed != null) ? settle(committed, place) : Optional.empty();
	}

	private @Nullable JournalEntry committed() {
		String revision = this.points.at(0, 0, JournalState.READY).revision();
		return this.journal.read(this.connection)
			.stream()
			.filter((entry) -> entry.revision().equals(revision))
			.findFirst()
			.orElse(null);
	}

	private Optional<JournalEntry> settle(JournalEntry committed, JournalPlace failed) throws SQLException {
		JournalPlace place = new JournalPlace(committed.operation(), committed.statement());
		if (committed.state() == JournalState.STARTED && !place.equals(failed)) {
			place = place.next();
		}
		if (place.equals(JournalPlace.START)) {
			this.journal.clear(this.connection, committed.revision());
			this.written = null;
			return Optional.empty();
		}
		if (committed.state() == JournalState.STARTED) {
			write(place, JournalState.READY);
		}
		return Optional.of(this.points.at(place.operation(), place.statement(), JournalState.READY));
	}

	/**
	 * Leave the journal at a place although nothing before it is left, because what
	 * failed there has left something.
	 * @param place the place
	 * @throws SQLException when the database refuses
	 */
	void remember(JournalPlace place) throws SQLException {
		write(place, JournalState.READY);
	}

}
