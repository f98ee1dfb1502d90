package dev.migrator.environment;

import java.util.List;

import dev.migrator.revision.MigratorException;

/** Says that a comparison would take pending revisions for missing ones. */
public class NotUpToDateException extends MigratorException {

	private static final long serialVersionUID = 1L;

	/**
	 * Create the error.
	 * @param current the rows of the version table
	 * @param heads the heads of the revisions
	 */
	public NotUpToDateException(List<String> current, List<String> heads) {
		super("The database is at " + current + ", not at the heads " + heads
				+ ", so what their revisions do would be written a second time. Upgrade first");
	}

	/**
	 * Create the error.
	 * @param waiting revisions in the source tree that were not built yet
	 */
	public NotUpToDateException(List<String> waiting) {
		super("The revisions " + waiting
				+ " are in the source tree and not in this build, so what they do would be written a second time. "
				+ "Build the application and upgrade first");
	}

}
