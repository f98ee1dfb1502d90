package dev.migrator.revision;

/** A target names no revision of the graph. */
public class UnknownTargetException extends RevisionException {

	private static final long serialVersionUID = 1L;

	private final String target;

	UnknownTargetException(String target, String message) {
		super(message);
		this.target = target;
	}

	/**
	 * Return the part of the target that names nothing.
	 * @return the text as typed
	 */
	public final String target() {
		return this.target;
	}

}
