package dev.migrator.command;

/**
 * A command over a {@link dev.migrator.environment.Migrator}, given to its constructor.
 *
 * @param <O> the options
 */
public interface Command<O> {

	/**
	 * Do what the command says.
	 * @param options the options
	 * @return what was found or done
	 * @throws UsageException when the options contradict each other
	 * @throws dev.migrator.revision.MigratorException when it cannot be done
	 */
	CommandResult run(O options);

}
