package dev.migrator.runner;

import java.util.List;

/**
 * What a run did.
 *
 * @param steps the steps in order, empty when there was nothing to do
 * @param before the rows of the version table before, sorted
 * @param after the rows of the version table after, sorted
 */
public record MigrationResult(List<ExecutedStep> steps, List<String> before, List<String> after) {

	/** Copy the lists. */
	public MigrationResult {
		steps = List.copyOf(steps);
		before = List.copyOf(before);
		after = List.copyOf(after);
	}

}
