package dev.migrator.revision;

/** The lower end of a range is not an ancestor of its upper end. */
public final class RangeNotAncestorException extends RevisionException {

	private static final long serialVersionUID = 1L;

	private final String lower;

	private final String upper;

	RangeNotAncestorException(String lower, String upper) {
		super("The range '" + lower + ":" + upper + "' is not on one line: '" + lower + "' is not an ancestor of '"
				+ upper + "'. Turn the ends round, or choose two revisions of one branch");
		this.lower = lower;
		this.upper = upper;
	}

	/**
	 * Return the lower end.
	 * @return the lower end
	 */
	public String lower() {
		return this.lower;
	}

	/**
	 * Return the upper end.
	 * @return the upper end
	 */
	public String upper() {
		return this.upper;
	}

}
