package dev.migrator.command;

import dev.migrator.environment.Migrator;
import dev.migrator.runner.RunDirection;

/**
 * {@code upgrade --plan} and {@code downgrade --plan}: say what would be done, and do
 * nothing.
 */
public final class PlanCommand implements Command<PlanOptions> {

	private final Migrator migrator;

	/**
	 * Create the command.
	 * @param migrator the migrator
	 */
	public PlanCommand(Migrator migrator) {
		this.migrator = migrator;
	}

	@Override
	public PlanResult run(PlanOptions options) {
		if (options.direction() != RunDirection.DOWNGRADE) {
			return new PlanResult(this.migrator.plan(options.targets().toArray(String[]::new)));
		}
		if (options.targets().size() != 1) {
			throw new UsageException("'downgrade' needs one target, but there are " + options.targets());
		}
		return new PlanResult(this.migrator.planDowngrade(options.targets().get(0)));
	}

}
