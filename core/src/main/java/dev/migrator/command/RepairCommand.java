package dev.migrator.command;

import dev.migrator.environment.Migrator;

/**
 * {@code repair}: say what a step left that stopped in its middle, close it, or accept
 * what applied revisions say now.
 */
public final class RepairCommand implements Command<RepairOptions> {

	private final Migrator migrator;

	/**
	 * Create the command.
	 * @param migrator the migrator
	 */
	public RepairCommand(Migrator migrator) {
		this.migrator = migrator;
	}

	@Override
	public RepairResult run(RepairOptions options) {
		if (options.action() != null && !options.acceptChanges().isEmpty()) {
			throw new UsageException("'repair' closes a step or accepts changes, one at a time. Run it twice");
		}
		if (!options.acceptChanges().isEmpty()) {
			this.migrator.acceptChanges(options.acceptChanges().toArray(String[]::new));
			return new RepairResult("Accepted what " + String.join(", ", options.acceptChanges()) + " says now", false);
		}
		if (options.action() != null) {
			return new RepairResult(this.migrator.repair(options.action()), false);
		}
		return this.migrator.interruption()
			.map((found) -> new RepairResult(found, true))
			.orElseGet(() -> new RepairResult("Nothing to repair", false));
	}

}
