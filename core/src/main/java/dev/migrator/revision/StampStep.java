package dev.migrator.revision;

import java.util.List;

/**
 * Move rows of the version table without running anything.
 *
 * @param from the rows from which this move started, in the order of the table; an
 * earlier move of the same plan may have taken them already
 * @param to the revision that gets a row; none when rows are only removed
 * @param upwards whether the move leads to newer revisions
 * @param headChange what the step does to the rows of the version table
 */
public record StampStep(List<String> from, List<String> to, boolean upwards, HeadChange headChange) implements Step {

	/** Copy the lists. */
	public StampStep {
		from = List.copyOf(from);
		to = List.copyOf(to);
	}

	@Override
	public <R> R accept(StepVisitor<R> visitor) {
		return visitor.stamp(this);
	}

}
