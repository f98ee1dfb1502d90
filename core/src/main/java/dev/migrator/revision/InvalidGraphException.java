package dev.migrator.revision;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The revisions do not form a sound graph. Carries every problem found, not just the
 * first.
 */
public final class InvalidGraphException extends RevisionException {

	private static final long serialVersionUID = 1L;

	private final transient List<GraphProblem> problems;

	InvalidGraphException(List<GraphProblem> problems) {
		super(describe(problems));
		this.problems = List.copyOf(problems);
	}

	/**
	 * Return the problems, in load order for each kind.
	 * @return the problems, in load order for each kind
	 */
	public List<GraphProblem> problems() {
		return this.problems;
	}

	private static String describe(List<GraphProblem> problems) {
		return "The revisions do not form a sound graph, " + problems.size()
				+ ((problems.size() == 1) ? " problem was found: " : " problems were found: ")
				+ problems.stream().map(GraphProblem::message).collect(Collectors.joining("; "));
	}

}
