package dev.migrator.autoconfigure.order;

import dev.migrator.revision.MigratorException;

/** Says that JPA was told to start before the revisions. */
public class DeferredInitializationException extends MigratorException {

	private static final long serialVersionUID = 1L;

	/**
	 * Create the error.
	 * @param property the property that tells JPA so
	 */
	public DeferredInitializationException(String property) {
		super("The revisions would run after JPA has started, and JPA would meet the schema as it was before them: '"
				+ property + "' is 'true'");
	}

}
