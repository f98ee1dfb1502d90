package dev.migrator.revision;

import java.util.List;

/** The version table holds revisions that the graph does not know. */
public final class UnknownRevisionInDatabaseException extends RevisionException {

	private static final long serialVersionUID = 1L;

	private final transient List<String> ids;

	UnknownRevisionInDatabaseException(List<String> ids) {
		super("The version table holds " + quoted(ids) + ", but no such revision was found."
				+ " Was a revision file deleted, renamed, or does the database belong to a newer application?"
				+ " Bring the file back, or set the rows anew with 'stamp --purge'");
		this.ids = List.copyOf(ids);
	}

	/**
	 * Return the unknown identifiers.
	 * @return the unknown identifiers
	 */
	public List<String> ids() {
		return this.ids;
	}

}
