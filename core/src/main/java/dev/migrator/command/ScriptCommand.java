package dev.migrator.command;

import dev.migrator.environment.Migrator;
import dev.migrator.environment.ScriptRequest;

/**
 * {@code upgrade}, {@code downgrade}, {@code stamp} and {@code ensure-version} with
 * {@code --sql}: write a script instead of running anything.
 */
public final class ScriptCommand implements Command<ScriptRequest> {

	private final Migrator migrator;

	/**
	 * Create the command.
	 * @param migrator the migrator
	 */
	public ScriptCommand(Migrator migrator) {
		this.migrator = migrator;
	}

	@Override
	public ScriptResult run(ScriptRequest options) {
		StringBuilder script = new StringBuilder();
		this.migrator.script(options, script);
		return new ScriptResult(script.toString());
	}

}
