package dev.migrator.revision;

/** One step of a plan. */
public sealed interface Step permits UpgradeStep, DowngradeStep, StampStep {

	/**
	 * Return what the step does to the rows of the version table.
	 * @return the change
	 */
	HeadChange headChange();

	/**
	 * Call the method of the visitor for this kind of step.
	 * @param visitor the visitor
	 * @param <R> the type of its result
	 * @return its result
	 */
	<R> R accept(StepVisitor<R> visitor);

}
