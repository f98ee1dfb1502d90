package dev.migrator.revision;

/**
 * A function of a step, one case for each kind.
 *
 * @param <R> the type of the result
 */
public interface StepVisitor<R> {

	/**
	 * Visit an upgrade.
	 * @param step the step
	 * @return the result
	 */
	R upgrade(UpgradeStep step);

	/**
	 * Visit a downgrade.
	 * @param step the step
	 * @return the result
	 */
	R downgrade(DowngradeStep step);

	/**
	 * Visit a stamp.
	 * @param step the step
	 * @return the result
	 */
	R stamp(StampStep step);

}
