package dev.migrator.environment;

import java.util.List;

import dev.migrator.autogenerate.compare.Change;
import dev.migrator.autogenerate.compare.Rename;

/**
 * What is to be done so that the database becomes as the model wants it.
 *
 * @param changes the changes in the order in which they run, each with its statements
 * @param notes what was seen and left alone, one sentence each
 * @param likelyRenames what looks like a rename, and is none until somebody says so
 */
public record ModelDifference(List<ModelChange> changes, List<String> notes, List<Rename> likelyRenames) {

	/** Copy the lists. */
	public ModelDifference {
		changes = List.copyOf(changes);
		notes = List.copyOf(notes);
		likelyRenames = List.copyOf(likelyRenames);
	}

	/**
	 * Return whether there is nothing to do.
	 * @return whether there is not
	 */
	public boolean isEmpty() {
		return this.changes.isEmpty();
	}

	/**
	 * Return whether somebody has to look before the operations run: rows or values may
	 * get lost, or a remark asks for a value or a number that only the user knows.
	 * @return whether somebody has to
	 */
	public boolean needsReview() {
		return this.changes.stream().map(ModelChange::change).anyMatch(Change::needsReview);
	}

	/**
	 * Return whether rows or values may get lost.
	 * @return whether they may
	 */
	public boolean losesData() {
		return this.changes.stream().map(ModelChange::change).anyMatch(Change::losesData);
	}

	/**
	 * One change.
	 *
	 * @param change the change
	 * @param source the operation as a Java revision has it
	 * @param sql its statements for the database
	 */
	public record ModelChange(Change change, String source, List<String> sql) {

		/** Copy the list. */
		public ModelChange {
			sql = List.copyOf(sql);
		}

	}

}
