package dev.migrator.revision;

/** A text is not a revision target or range at all. */
public final class TargetSyntaxException extends RevisionException {

	private static final long serialVersionUID = 1L;

	private final String target;

	private final int position;

	TargetSyntaxException(String target, int position, String reason) {
		super("'" + target + "' is not a revision target: " + reason + " at position " + (position + 1)
				+ ". Expected [label@][revision, prefix, label, head, heads or base][+N or -N]");
		this.target = target;
		this.position = position;
	}

	/**
	 * Return the text as typed.
	 * @return the text as typed
	 */
	public String target() {
		return this.target;
	}

	/**
	 * Return the position of the first character that cannot be read, counted from 0.
	 * @return the position of the first character that cannot be read, counted from 0
	 */
	public int position() {
		return this.position;
	}

}
