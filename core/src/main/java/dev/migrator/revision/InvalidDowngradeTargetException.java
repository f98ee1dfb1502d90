package dev.migrator.revision;

import java.util.List;

/** The target of a downgrade is not applied. */
public final class InvalidDowngradeTargetException extends RevisionException {

	private static final long serialVersionUID = 1L;

	private final String target;

	private final transient List<String> heads;

	InvalidDowngradeTargetException(String target, List<String> heads) {
		super("Cannot downgrade to '" + target + "': it is not applied; the database is at "
				+ (heads.isEmpty() ? "base" : quoted(heads)) + ". Name a revision below that");
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
	 * Return the rows of the version table.
	 * @return the rows of the version table
	 */
	public List<String> heads() {
		return this.heads;
	}

}
