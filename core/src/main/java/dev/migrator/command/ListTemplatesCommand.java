package dev.migrator.command;

import dev.migrator.environment.Migrator;

/** {@code list-templates}: list the templates for new revisions. Needs no database. */
public final class ListTemplatesCommand implements Command<NoOptions> {

	private final Migrator migrator;

	/**
	 * Create the command.
	 * @param migrator the migrator
	 */
	public ListTemplatesCommand(Migrator migrator) {
		this.migrator = migrator;
	}

	@Override
	public ListTemplatesResult run(NoOptions options) {
		return new ListTemplatesResult(this.migrator.files().templates());
	}

}
