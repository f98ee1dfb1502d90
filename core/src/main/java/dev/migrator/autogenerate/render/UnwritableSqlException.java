package dev.migrator.autogenerate.render;

import dev.migrator.revision.MigratorException;

/** Says that an operation has no SQL that can be known before it runs. */
public class UnwritableSqlException extends MigratorException {

	private static final long serialVersionUID = 1L;

	private final String operation;

	UnwritableSqlException(String operation, String dialect) {
		super("'" + operation + "' cannot be written as SQL for " + dialect
				+ ", which makes the table anew from its definition at that moment; write the revision in Java");
		this.operation = operation;
	}

	/**
	 * Return the operation.
	 * @return a description of the operation
	 */
	public String operation() {
		return this.operation;
	}

}
