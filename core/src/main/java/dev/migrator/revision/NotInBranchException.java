package dev.migrator.revision;

/** A revision is not on the branch that its target names. */
public final class NotInBranchException extends RevisionException {

	private static final long serialVersionUID = 1L;

	private final String revision;

	private final String branch;

	NotInBranchException(String revision, String branch) {
		super("The revision '" + revision + "' is not on the branch '" + branch
				+ "'. Leave the part before '@' out, or name a revision of that branch");
		this.revision = revision;
		this.branch = branch;
	}

	/**
	 * Return the revision.
	 * @return the revision
	 */
	public String revision() {
		return this.revision;
	}

	/**
	 * Return the part of the target before {@code @}.
	 * @return the part of the target before {@code @}
	 */
	public String branch() {
		return this.branch;
	}

}
