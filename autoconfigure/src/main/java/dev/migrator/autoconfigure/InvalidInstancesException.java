package dev.migrator.autoconfigure;

import java.util.List;

import dev.migrator.revision.MigratorException;

/** Says that migrators cannot be made as {@code migrator.instances} describes them. */
public class InvalidInstancesException extends MigratorException {

	private static final long serialVersionUID = 1L;

	private final List<String> problems;

	/**
	 * Create the error.
	 * @param problems what is wrong, one sentence without a full stop each
	 */
	public InvalidInstancesException(List<String> problems) {
		super("The migrators of 'migrator.instances' cannot be made: " + String.join(". ", problems));
		this.problems = List.copyOf(problems);
	}

	/**
	 * Return what is wrong.
	 * @return a sentence without a full stop each
	 */
	public List<String> problems() {
		return this.problems;
	}

}
