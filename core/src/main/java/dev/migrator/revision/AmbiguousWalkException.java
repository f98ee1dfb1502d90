package dev.migrator.revision;

import java.util.List;

/** A relative target meets a fork, or a merge on its way down. */
public final class AmbiguousWalkException extends RevisionException {

	private static final long serialVersionUID = 1L;

	private final String target;

	private final transient List<String> candidates;

	AmbiguousWalkException(String target, List<String> candidates) {
		super("The relative target '" + target + "' is ambiguous: the next step may be " + quoted(candidates)
				+ ". Name one of them instead of a number, or choose a branch with 'label@' for an upgrade; a downgrade to "
				+ "a revision that a merge joins undoes the merge and leaves all of its branches");
		this.target = target;
		this.candidates = List.copyOf(candidates);
	}

	/**
	 * Return the target as typed.
	 * @return the target as typed
	 */
	public String target() {
		return this.target;
	}

	/**
	 * Return the revisions between which the target does not choose.
	 * @return the revisions between which the target does not choose
	 */
	public List<String> candidates() {
		return this.candidates;
	}

}
