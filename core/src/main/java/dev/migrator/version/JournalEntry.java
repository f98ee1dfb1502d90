package dev.migrator.version;

import org.jspecify.annotations.Nullable;

/**
 * Where a revision is that cannot be rolled back as a whole. Everything before the point
 * is done.
 *
 * @param revision the revision
 * @param direction which way it runs
 * @param operation which operation, from 0
 * @param statement which statement of that operation, from 0
 * @param state what is known about that statement
 * @param digest the digest of the operations that are done or begun
 * @param text the statement, or {@code null} when not known
 */
public record JournalEntry(String revision, HistoryDirection direction, int operation, int statement,
		JournalState state, String digest, @Nullable String text) {

	/**
	 * Return how many statements of the operation were sent, and so are covered by the
	 * digest.
	 * @return the number
	 */
	public int sent() {
		return sent(this.statement, this.state);
	}

	/**
	 * Return how many statements of an operation were sent at a place of it.
	 * @param statement which statement, from 0
	 * @param state what is known about that statement
	 * @return the number
	 */
	public static int sent(int statement, JournalState state) {
		return (state == JournalState.STARTED) ? statement + 1 : statement;
	}

	/**
	 * Return this entry with another state.
	 * @param newState the state
	 * @return the entry
	 */
	public JournalEntry withState(JournalState newState) {
		return new JournalEntry(this.revision, this.direction, this.operation, this.statement, newState, this.digest,
				this.text);
	}

}
