package dev.migrator.revision;

import java.util.List;

/** A shortened identifier fits several revisions or labels. */
public final class AmbiguousPrefixException extends RevisionException {

	private static final long serialVersionUID = 1L;

	private final String prefix;

	private final transient List<String> candidates;

	AmbiguousPrefixException(String prefix, List<String> candidates) {
		super("The shortened identifier '" + prefix + "' is ambiguous: it begins " + quoted(candidates)
				+ ". Give more characters");
		this.prefix = prefix;
		this.candidates = List.copyOf(candidates);
	}

	/**
	 * Return the shortened identifier.
	 * @return the shortened identifier
	 */
	public String prefix() {
		return this.prefix;
	}

	/**
	 * Return the identifiers and labels that begin with it, in load order.
	 * @return the identifiers and labels that begin with it, in load order
	 */
	public List<String> candidates() {
		return this.candidates;
	}

}
