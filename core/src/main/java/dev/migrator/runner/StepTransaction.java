package dev.migrator.runner;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

import dev.migrator.dialect.WorkSession;
import dev.migrator.version.Journal;
import dev.migrator.version.JournalEntry;
import dev.migrator.version.JournalState;

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

	private final Journal journal;

	private final Points points;

	private final WorkSession session;

	private final boolean journalEveryStatement;

	private boolean journalUsed;

	/**
	 * Create the transactions of one step.
	 * @param connection the connection
	 * @param journal the journal
	 * @param points makes journal entries
	 * @param session what the connection needs around transactions
	 * @param commitsByItself whether the database commits at statements of its own choice
	 */
	StepTransaction(Connection connection, Journal journal, Points points, WorkSession session,
			boolean commitsByItself) {
		this.connection = connection;
		this.journal = journal;
		this.points = points;
		this.session = session;
		this.journalEveryStatement = commitsByItself;
		this.journalUsed = commitsByItself;
	}

	void begin(boolean resumed) throws SQLException {
		this.journalUsed = this.journalUsed || resumed;
		if (this.connection.getAutoCommit()) {
			beginTransaction();
		}
	}

	private void beginTransaction() throws SQLException {
		this.connection.setAutoCommit(false);
		this.session.transactionBegan();
	}

	void inside(int operation, int statement, Work work) throws SQLException {
		if (this.journalEveryStatement) {
			this.journal.write(this.connection, this.points.at(operation, statement, JournalState.STARTED));
		}
		work.run();
	}

	void outside(int operation, int statement, Work work) throws SQLException {
		this.journalUsed = true;
		this.journal.write(this.connection, this.points.at(operation, statement, JournalState.STARTED));
		this.connection.commit();
		this.connection.setAutoCommit(true);
		work.run();
		this.journal.write(this.connection, this.points.at(operation, statement + 1, JournalState.READY));
		beginTransaction();
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
	 * @param operation the operation that failed
	 * @param statement the statement of it that failed
	 * @return where the next run goes on, or empty when nothing of the step is left
	 * @throws SQLException when the database does not even take that
	 */
	Optional<JournalEntry> fail(int operation, int statement) throws SQLException {
		if (!this.connection.getAutoCommit()) {
			this.connection.rollback();
			this.connection.setAutoCommit(true);
		}
		if (!this.journalUsed) {
			return Optional.empty();
		}
		String revision = this.points.at(0, 0, JournalState.READY).revision();
		Optional<JournalEntry> committed = this.journal.read(this.connection)
			.stream()
			.filter((entry) -> entry.revision().equals(revision))
			.findFirst();
		if (committed.isEmpty() || committed.get().state() == JournalState.READY) {
			return committed;
		}
		return settle(committed.get(), operation, statement);
	}

	private Optional<JournalEntry> settle(JournalEntry started, int operation, int statement) throws SQLException {
		boolean failedThere = started.operation() == operation && started.statement() == statement;
		if (failedThere && operation == 0 && statement == 0) {
			this.journal.clear(this.connection, started.revision());
			return Optional.empty();
		}
		JournalEntry ready = failedThere ? this.points.at(operation, statement, JournalState.READY)
				: this.points.at(started.operation(), started.statement() + 1, JournalState.READY);
		this.journal.write(this.connection, ready);
		return Optional.of(ready);
	}

}
