package dev.migrator.runner;

import java.util.List;

/**
 * What a run would do.
 *
 * @param steps the steps in order, empty when there is nothing to do
 * @param before the rows of the version table before, sorted
 * @param after the rows of the version table after, sorted
 */
public record MigrationPlan(List<PlannedStep> steps, List<String> before, List<String> after) {

	/** Copy the lists. */
	public MigrationPlan {
		steps = List.copyOf(steps);
		before = List.copyOf(before);
		after = List.copyOf(after);
	}

}
