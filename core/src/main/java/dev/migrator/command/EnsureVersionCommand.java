package dev.migrator.command;

import dev.migrator.environment.Migrator;

/**
 * {@code ensure-version}: create the version table and its companions where they are
 * absent.
 */
public final class EnsureVersionCommand implements Command<NoOptions> {

	private final Migrator migrator;

	/**
	 * Create the command.
	 * @param migrator the migrator
	 */
	public EnsureVersionCommand(Migrator migrator) {
		this.migrator = migrator;
	}

	@Override
	public EnsureVersionResult run(NoOptions options) {
		this.migrator.ensureVersion();
		return new EnsureVersionResult();
	}

}
