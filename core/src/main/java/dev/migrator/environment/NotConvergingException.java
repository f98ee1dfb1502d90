package dev.migrator.environment;

import java.util.List;

import dev.migrator.revision.MigratorException;

/** Says that a revision would not make the database as the model wants it. */
public class NotConvergingException extends MigratorException {

	private static final long serialVersionUID = 1L;

	/**
	 * Create the error.
	 * @param remaining what would still be different, one operation each
	 */
	public NotConvergingException(List<String> remaining) {
		super("The revision was not written, because the database would still differ from the model behind it: "
				+ String.join("; ", remaining)
				+ ". Leave these objects out with 'migrator.autogenerate.exclude' and write their change by hand");
	}

}
