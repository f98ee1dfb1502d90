package dev.migrator.command;

import dev.migrator.environment.Migrator;

/** {@code upgrade}: apply what is missing of the targets and of all they build on. */
public final class UpgradeCommand implements Command<UpgradeOptions> {

	private final Migrator migrator;

	/**
	 * Create the command.
	 * @param migrator the migrator
	 */
	public UpgradeCommand(Migrator migrator) {
		this.migrator = migrator;
	}

	@Override
	public RunResult run(UpgradeOptions options) {
		return new RunResult(this.migrator.upgrade(options.targets().toArray(String[]::new)));
	}

}
