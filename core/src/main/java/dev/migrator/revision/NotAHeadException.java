package dev.migrator.revision;

/** A new revision is to follow a revision that already has a child. */
public final class NotAHeadException extends RevisionException {

	private static final long serialVersionUID = 1L;

	private final String revision;

	NotAHeadException(String revision) {
		super("The revision '" + revision + "' is not a head: it already has a child."
				+ " Choose a head, or ask for a new branch with '--splice'");
		this.revision = revision;
	}

	/**
	 * Return the revision that is not a head.
	 * @return the revision that is not a head
	 */
	public String revision() {
		return this.revision;
	}

}
