package dev.migrator.runner;

import java.util.List;

import dev.migrator.revision.MigratorException;

/** Says that a downgrade would pass revisions that have no way back. */
public class IrreversibleRevisionsException extends MigratorException {

	private static final long serialVersionUID = 1L;

	private final List<String> revisions;

	/**
	 * Create the error.
	 * @param revisions the identifiers
	 */
	public IrreversibleRevisionsException(List<String> revisions) {
		super("The downgrade passes revisions that have no downgrade: " + revisions
				+ ". Nothing was run. Give them a downgrade, or choose a target above them");
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
