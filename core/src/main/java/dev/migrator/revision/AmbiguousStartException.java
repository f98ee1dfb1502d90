package dev.migrator.revision;

import java.util.List;

/** A relative target has several rows of the version table to start from. */
public final class AmbiguousStartException extends RevisionException {

	private static final long serialVersionUID = 1L;

	private final String target;

	private final transient List<String> starts;

	AmbiguousStartException(String target, List<String> starts) {
		super("The relative target '" + target + "' is ambiguous: it could start from " + quoted(starts)
				+ ". Name the revision, or choose a branch with 'label@'");
		this.target = target;
		this.starts = List.copyOf(starts);
	}

	/**
	 * Return the target as typed.
	 * @return the target as typed
	 */
	public String target() {
		return this.target;
	}

	/**
	 * Return the revisions it could start from.
	 * @return the revisions it could start from
	 */
	public List<String> starts() {
		return this.starts;
	}

}
