package dev.migrator.revision;

/**
 * Run the upgrade of a revision.
 *
 * @param revision the revision
 * @param headChange what the step does to the rows of the version table
 */
public record UpgradeStep(RevisionNode revision, HeadChange headChange) implements Step {

	@Override
	public <R> R accept(StepVisitor<R> visitor) {
		return visitor.upgrade(this);
	}

}
