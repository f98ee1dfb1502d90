package dev.migrator.command;

import dev.migrator.environment.Migrator;

/**
 * {@code revision --autogenerate}: write a revision of what the model wants and the
 * database does not have.
 */
public final class AutogenerateCommand implements Command<AutogenerateOptions> {

	private final Migrator migrator;

	/**
	 * Create the command.
	 * @param migrator the migrator
	 */
	public AutogenerateCommand(Migrator migrator) {
		this.migrator = migrator;
	}

	@Override
	public CommandResult run(AutogenerateOptions options) {
		return this.migrator.autogeneration()
			.revision(options.request(), options.renames())
			.<CommandResult>map(WrittenRevisionResult::new)
			.orElseGet(NothingToWriteResult::new);
	}

}
