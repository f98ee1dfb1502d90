package dev.migrator.autogenerate.compare;

import java.util.List;

import dev.migrator.operation.Operation;

/**
 * What is to be done so that a database becomes as wanted.
 *
 * @param changes the changes in the order in which they run
 * @param notes what was seen and left alone, one sentence each
 */
public record Difference(List<Change> changes, List<String> notes) {

	/** Copy the lists. */
	public Difference {
		changes = List.copyOf(changes);
		notes = List.copyOf(notes);
	}

	/**
	 * Return whether there is nothing to do.
	 * @return whether there is not
	 */
	public boolean isEmpty() {
		return this.changes.isEmpty();
	}

	/**
	 * Return the operations in the order in which they run.
	 * @return the operations
	 */
	public List<Operation> operations() {
		return this.changes.stream().map(Change::operation).toList();
	}

	/**
	 * Return whether rows or values may get lost.
	 * @return whether they may
	 */
	public boolean losesData() {
		return this.changes.stream().anyMatch(Change::losesData);
	}

}
