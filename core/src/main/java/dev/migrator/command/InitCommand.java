package dev.migrator.command;

import dev.migrator.environment.Migrator;
import dev.migrator.template.NewEnvironment;

/**
 * {@code init}: make folder, template and properties for a first revision. Needs no
 * database.
 */
public final class InitCommand implements Command<NewEnvironment> {

	private final Migrator migrator;

	/**
	 * Create the command.
	 * @param migrator the migrator
	 */
	public InitCommand(Migrator migrator) {
		this.migrator = migrator;
	}

	@Override
	public InitResult run(NewEnvironment options) {
		return new InitResult(this.migrator.files().init(options));
	}

}
