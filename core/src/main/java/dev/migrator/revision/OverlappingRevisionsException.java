package dev.migrator.revision;

import java.util.List;

/** Of several revisions given together, one is an ancestor of another. */
public final class OverlappingRevisionsException extends RevisionException {

	private static final long serialVersionUID = 1L;

	private final String revision;

	private final transient List<String> contained;

	OverlappingRevisionsException(String what, String revision, List<String> contained, String remedy) {
		super("The " + what + " overlap: '" + revision + "' already includes " + quoted(contained) + ". " + remedy);
		this.revision = revision;
		this.contained = List.copyOf(contained);
	}

	/**
	 * Return the revision above.
	 * @return the revision above
	 */
	public String revision() {
		return this.revision;
	}

	/**
	 * Return the revisions below it that were given as well.
	 * @return the revisions below it that were given as well
	 */
	public List<String> contained() {
		return this.contained;
	}

}
