package dev.migrator.revision;

import java.util.List;

/** A target that stands for one revision found several heads. */
public final class MultipleHeadsException extends RevisionException {

	private static final long serialVersionUID = 1L;

	private final String target;

	private final transient List<String> heads;

	MultipleHeadsException(String target, List<String> heads) {
		super("The target '" + target + "' stands for one revision, but there are " + heads.size() + " heads: "
				+ quoted(heads) + ". Name one of them, use 'label@head' for one branch or 'heads' for all,"
				+ " or join them with 'merge'");
		this.target = target;
		this.heads = List.copyOf(heads);
	}

	/**
	 * Return the target as typed.
	 * @return the target as typed
	 */
	public String target() {
		return this.target;
	}

	/**
	 * Return the heads it found, in load order.
	 * @return the heads it found, in load order
	 */
	public List<String> heads() {
		return this.heads;
	}

}
