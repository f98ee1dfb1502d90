package dev.migrator.command;

import dev.migrator.environment.Migrator;
import dev.migrator.template.NewRevision;

/**
 * {@code merge}: write a revision that joins others, which are the heads of the options.
 * Needs no database.
 */
public final class MergeCommand implements Command<NewRevision> {

	private final Migrator migrator;

	/**
	 * Create the command.
	 * @param migrator the migrator
	 */
	public MergeCommand(Migrator migrator) {
		this.migrator = migrator;
	}

	@Override
	public WrittenRevisionResult run(NewRevision options) {
		return new WrittenRevisionResult(this.migrator.files().merge(options));
	}

}
