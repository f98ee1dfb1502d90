package dev.migrator.revision;

import java.util.List;

/** Several ranges of one offline stamp start at different revisions. */
public final class SingleStartRequiredException extends RevisionException {

	private static final long serialVersionUID = 1L;

	private final transient List<String> starts;

	SingleStartRequiredException(List<String> starts) {
		super("An offline stamp needs one start, but found " + quoted(starts)
				+ ". Use the same revision before each ':'");
		this.starts = List.copyOf(starts);
	}

	/**
	 * Return the different starts as typed.
	 * @return the different starts as typed
	 */
	public List<String> starts() {
		return this.starts;
	}

}
