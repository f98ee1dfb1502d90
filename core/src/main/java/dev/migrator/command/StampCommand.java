package dev.migrator.command;

import dev.migrator.environment.Migrator;

/** {@code stamp}: set the version table without running anything. */
public final class StampCommand implements Command<StampOptions> {

	private final Migrator migrator;

	/**
	 * Create the command.
	 * @param migrator the migrator
	 */
	public StampCommand(Migrator migrator) {
		this.migrator = migrator;
	}

	@Override
	public RunResult run(StampOptions options) {
		if (options.targets().isEmpty()) {
			throw new UsageException(
					"'stamp' needs a revision. Name one or several, 'heads' for all or 'base' for none");
		}
		String[] targets = options.targets().toArray(String[]::new);
		return new RunResult(options.purge() ? this.migrator.stampPurging(targets) : this.migrator.stamp(targets));
	}

}
