package dev.migrator.runner;

import java.util.List;

import dev.migrator.revision.MigratorException;

/** Says what of a plan cannot be written as a script, before anything was written. */
public class OfflineProblemsException extends MigratorException {

	private static final long serialVersionUID = 1L;

	private final List<String> problems;

	/**
	 * Create the error.
	 * @param problems one line a problem, each with revision and operation number
	 */
	public OfflineProblemsException(List<String> problems) {
		super("The plan cannot be written as a script; nothing was written. Run these revisions with a connection, "
				+ "or change them:\n  " + String.join("\n  ", problems));
		this.problems = List.copyOf(problems);
	}

	/**
	 * Return one line a problem, each with revision and operation number.
	 * @return the lines
	 */
	public List<String> problems() {
		return this.problems;
	}

}
