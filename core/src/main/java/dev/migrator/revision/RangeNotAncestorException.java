package dev.migrator.revision;

/** The lower end of a range is not an ancestor of its upper end. */
public final class RangeNotAncestorException extends RevisionException {

	private static final long serialVersionUID = 1L;

	private final String lower;

	private final String upper;

	private RangeNotAncestorException(String lower, String upper, String message) {
		super(message);
		this.lower = lower;
		this.upper = upper;
	}

	static RangeNotAncestorException unrelated(String lower, String upper) {
		return new RangeNotAncestorException(lower, upper,
				"The range '" + lower + ":" + upper + "' is not on one line: '" + lower + "' is not an ancestor of '"
						+ upper + "'. Turn the ends round, or choose two revisions of one branch");
	}

	static RangeNotAncestorException downwards(String lower, String upper) {
		return new RangeNotAncestorException(lower, upper, "The range '" + lower + ":" + upper + "' leads down: '"
				+ lower + "' already includes '" + upper + "'. Turn the ends round, or write a downgrade");
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
