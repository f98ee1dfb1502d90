package dev.migrator.runner;

/**
 * A place in a step.
 *
 * @param operation which operation, from 0
 * @param statement which statement of that operation, from 0
 */
record JournalPlace(int operation, int statement) {

	static final JournalPlace START = new JournalPlace(0, 0);

	JournalPlace next() {
		return new JournalPlace(this.operation, this.statement + 1);
	}

}
