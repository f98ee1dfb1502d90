package dev.migrator.command;

import dev.migrator.environment.Migrator;

/**
 * {@code check}: compare the model of the application with the database. Ends with
 * {@link ExitCode#FOUND} when they differ.
 */
public final class CheckCommand implements Command<CheckOptions> {

	private final Migrator migrator;

	/**
	 * Create the command.
	 * @param migrator the migrator
	 */
	public CheckCommand(Migrator migrator) {
		this.migrator = migrator;
	}

	@Override
	public CheckResult run(CheckOptions options) {
		return new CheckResult(this.migrator.autogeneration().difference(options.renames()));
	}

}
