package dev.migrator.command;

import dev.migrator.environment.Migrator;
import dev.migrator.template.NewRevision;

/** {@code revision}: write a new revision. Needs no database. */
public final class RevisionCommand implements Command<NewRevision> {

	private final Migrator migrator;

	/**
	 * Create the command.
	 * @param migrator the migrator
	 */
	public RevisionCommand(Migrator migrator) {
		this.migrator = migrator;
	}

	@Override
	public WrittenRevisionResult run(NewRevision options) {
		return new WrittenRevisionResult(this.migrator.files().revision(options));
	}

}
