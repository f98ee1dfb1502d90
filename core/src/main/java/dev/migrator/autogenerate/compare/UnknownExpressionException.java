package dev.migrator.autogenerate.compare;

import dev.migrator.revision.MigratorException;

/** Says that an expression has something that is not known; never leaves this package. */
final class UnknownExpressionException extends MigratorException {

	private static final long serialVersionUID = 1L;

	UnknownExpressionException(String token) {
		super("reading an expression stopped at '" + token + "'");
	}

}
