package dev.migrator.revision;

/** A text cannot be a revision identifier. */
public final class IllegalRevisionIdException extends RevisionException {

	private static final long serialVersionUID = 1L;

	private final String id;

	IllegalRevisionIdException(String id, String fault) {
		super("The revision identifier '" + id + "' " + fault);
		this.id = id;
	}

	/**
	 * Return the text.
	 * @return the text
	 */
	public String id() {
		return this.id;
	}

}
