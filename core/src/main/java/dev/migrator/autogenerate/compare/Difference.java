package dev.migrator.autogenerate.compare;

import java.util.List;

import dev.migrator.operation.Operation;

/**
 * What is to be done so that a database becomes as wanted.
 *
 * @param changes the changes in the order in which they run
 * @param notes what was seen and left alone, one sentence each
 * @param likelyRenames what looks like a rename and is taken for a drop and an addition
 * until somebody says so
 */
public record Difference(List<Change> changes, List<String> notes, List<Rename> likelyRenames) {

	/** Copy the lists. */
	public Difference {
		changes = List.copyOf(changes);
		notes = List.copyOf(notes);
		likelyRenames = List.copyOf(likelyRenames);
	}

	/**
	 * Return this difference with other changes.
	 * @param newChanges the changes
	 * @return the difference
	 */
	public Difference withChanges(List<Change> newChanges) {
		return new Difference(newChanges, this.notes, this.likelyRenames);
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
