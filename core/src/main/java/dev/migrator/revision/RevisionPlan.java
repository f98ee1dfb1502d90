package dev.migrator.revision;

import java.util.List;
import java.util.Objects;

/**
 * What to run, in which order, and where it leads. Nothing has been run yet.
 *
 * @param steps the steps in order; empty when there is nothing to do
 * @param before the rows of the version table for which the plan was made
 * @param after the rows after the last step
 * @param warnings what the user should know before running it
 */
public record RevisionPlan(List<Step> steps, Heads before, Heads after, List<String> warnings) {

	/** Copy the lists. */
	public RevisionPlan {
		steps = List.copyOf(steps);
		Objects.requireNonNull(before, "'before' must not be null");
		Objects.requireNonNull(after, "'after' must not be null");
		warnings = List.copyOf(warnings);
	}

	/**
	 * Create a plan without warnings.
	 * @param steps the steps in order
	 * @param before the rows before the first step
	 * @param after the rows after the last step
	 */
	public RevisionPlan(List<Step> steps, Heads before, Heads after) {
		this(steps, before, after, List.of());
	}

	/**
	 * Return whether there is nothing to do.
	 * @return whether there are no steps
	 */
	public boolean isEmpty() {
		return this.steps.isEmpty();
	}

	/**
	 * Return the rows after some of the steps.
	 * @param count how many steps, from the first
	 * @return the rows; {@code before} for 0
	 */
	public Heads headsAfter(int count) {
		Heads heads = this.before;
		for (Step step : this.steps.subList(0, count)) {
			heads = step.headChange().applyTo(heads);
		}
		return heads;
	}

}
