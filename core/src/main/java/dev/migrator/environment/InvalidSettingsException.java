package dev.migrator.environment;

import java.util.List;

import dev.migrator.revision.MigratorException;

/** Says that settings have values that cannot be. */
public class InvalidSettingsException extends MigratorException {

	private static final long serialVersionUID = 1L;

	private final List<String> problems;

	/**
	 * Create the error.
	 * @param problems what is wrong, one sentence each
	 */
	public InvalidSettingsException(List<String> problems) {
		super("The settings of the migrator cannot be used: " + String.join("; ", problems) + ". Nothing was run");
		this.problems = List.copyOf(problems);
	}

	/**
	 * Return what is wrong.
	 * @return one sentence for each problem
	 */
	public List<String> problems() {
		return this.problems;
	}

}
