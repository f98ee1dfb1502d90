package dev.migrator.command;

import dev.migrator.environment.Migrator;

/** {@code downgrade}: take back what lies above a target. */
public final class DowngradeCommand implements Command<DowngradeOptions> {

	private final Migrator migrator;

	/**
	 * Create the command.
	 * @param migrator the migrator
	 */
	public DowngradeCommand(Migrator migrator) {
		this.migrator = migrator;
	}

	@Override
	public RunResult run(DowngradeOptions options) {
		return new RunResult(this.migrator.downgrade(options.target()));
	}

}
