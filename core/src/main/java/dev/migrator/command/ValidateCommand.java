package dev.migrator.command;

import java.util.List;

import dev.migrator.environment.Migrator;
import dev.migrator.revision.InvalidGraphException;
import dev.migrator.revision.UnknownRevisionInDatabaseException;
import dev.migrator.runner.ChangedRevisionException;
import dev.migrator.script.ScriptProblemsException;

/**
 * {@code validate}: check that the graph is sound, that the version table names no
 * unknown revision and that no applied revision has changed.
 */
public final class ValidateCommand implements Command<NoOptions> {

	private final Migrator migrator;

	/**
	 * Create the command.
	 * @param migrator the migrator
	 */
	public ValidateCommand(Migrator migrator) {
		this.migrator = migrator;
	}

	@Override
	public ValidateResult run(NoOptions options) {
		try {
			this.migrator.validate();
			return new ValidateResult(List.of());
		}
		catch (InvalidGraphException | ScriptProblemsException | UnknownRevisionInDatabaseException
				| ChangedRevisionException ex) {
			return new ValidateResult(List.of(String.valueOf(ex.getMessage())));
		}
	}

}
