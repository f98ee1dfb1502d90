package dev.migrator.revision;

/**
 * Run the downgrade of a revision.
 *
 * @param revision the revision
 * @param headChange what the step does to the rows of the version table
 */
public record DowngradeStep(RevisionNode revision, HeadChange headChange) implements Step {

	@Override
	public <R> R accept(StepVisitor<R> visitor) {
		return visitor.downgrade(this);
	}

}
