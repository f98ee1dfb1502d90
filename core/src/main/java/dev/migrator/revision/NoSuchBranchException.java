package dev.migrator.revision;

/** The part of a target before {@code @} is neither a branch label nor a revision. */
public final class NoSuchBranchException extends UnknownTargetException {

	private static final long serialVersionUID = 1L;

	NoSuchBranchException(String branch) {
		super(branch, "There is no branch '" + branch + "': no revision carries this branch label or identifier."
				+ " Look at the labels and revisions with 'history', then correct the part before '@'");
	}

}
