package dev.migrator.revision;

/** A relative target leaves the graph, or points into the wrong direction. */
public final class RelativeOutOfRangeException extends RevisionException {

	private static final long serialVersionUID = 1L;

	private final String target;

	RelativeOutOfRangeException(String target, String reason) {
		super("The relative target '" + target + "' is out of range: " + reason);
		this.target = target;
	}

	/**
	 * Return the target as typed.
	 * @return the target as typed
	 */
	public String target() {
		return this.target;
	}

}
