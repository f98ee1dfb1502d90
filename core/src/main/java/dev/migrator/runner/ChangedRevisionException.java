package dev.migrator.runner;

import java.util.List;

import dev.migrator.revision.MigratorException;

/** Says that applied revisions no longer mean what they meant when they ran. */
public class ChangedRevisionException extends MigratorException {

	private static final long serialVersionUID = 1L;

	private final List<String> revisions;

	/**
	 * Create the error.
	 * @param revisions the identifiers
	 * @param sources where they stand, in the same order
	 */
	public ChangedRevisionException(List<String> revisions, List<String> sources) {
		super("Applied revisions were changed after they ran: " + revisions + ", in " + sources
				+ ". Either put back what they said and write a new revision for the change, or, if the database already is as they say "
				+ "now, accept the new text with Migrator.acceptChanges");
		this.revisions = List.copyOf(revisions);
	}

	/**
	 * Return the identifiers.
	 * @return the identifiers
	 */
	public List<String> revisions() {
		return this.revisions;
	}

}
