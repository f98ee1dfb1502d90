package dev.migrator.script;

import java.util.List;
import java.util.stream.Collectors;

import dev.migrator.revision.MigratorException;

/** Says everything that is wrong with the scripts that were found. */
public class ScriptProblemsException extends MigratorException {

	private static final long serialVersionUID = 1L;

	private final transient List<ScriptProblem> problems;

	/**
	 * Create the error.
	 * @param problems the problems, at least one
	 */
	public ScriptProblemsException(List<ScriptProblem> problems) {
		super("The revisions cannot be read; nothing was run:\n  "
				+ problems.stream().map(ScriptProblem::toString).collect(Collectors.joining("\n  ")));
		this.problems = List.copyOf(problems);
	}

	/**
	 * Return the problems.
	 * @return the problems, in the order of the files
	 */
	public List<ScriptProblem> problems() {
		return this.problems;
	}

}
