package dev.migrator.runner;

import java.util.List;

import dev.migrator.revision.MigratorException;

/** Says what of a plan the database cannot do, before anything ran. */
public class PlanProblemsException extends MigratorException {

	private static final long serialVersionUID = 1L;

	private final List<String> problems;

	/**
	 * Create the error.
	 * @param problems one line a problem, each with revision and operation number
	 */
	public PlanProblemsException(List<String> problems) {
		super("The plan cannot run on this database; nothing was run:\n  " + String.join("\n  ", problems));
		this.problems = List.copyOf(problems);
	}

	/**
	 * Return one line a problem, each with revision and operation number.
	 * @return one line a problem, each with revision and operation number
	 */
	public List<String> problems() {
		return this.problems;
	}

}
