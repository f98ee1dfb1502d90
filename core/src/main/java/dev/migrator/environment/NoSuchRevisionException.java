package dev.migrator.environment;

import dev.migrator.revision.MigratorException;

/** Says that a target stands for no revision at all, as {@code base} does. */
public class NoSuchRevisionException extends MigratorException {

	private static final long serialVersionUID = 1L;

	/**
	 * Create the error.
	 * @param target the target
	 */
	public NoSuchRevisionException(String target) {
		super("'" + target + "' stands for no revision. Name one by its identifier or the beginning of it");
	}

}
