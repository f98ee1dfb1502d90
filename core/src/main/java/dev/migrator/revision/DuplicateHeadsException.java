package dev.migrator.revision;

import java.util.List;

/** A new revision names the same parent twice. */
public final class DuplicateHeadsException extends RevisionException {

	private static final long serialVersionUID = 1L;

	private final transient List<String> revisions;

	DuplicateHeadsException(List<String> revisions) {
		super("Duplicate parents for a new revision: " + quoted(revisions) + ". Name each once");
		this.revisions = List.copyOf(revisions);
	}

	/**
	 * Return the revisions named more than once.
	 * @return the revisions named more than once
	 */
	public List<String> revisions() {
		return this.revisions;
	}

}
