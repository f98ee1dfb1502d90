package dev.migrator.revision;

import org.jspecify.annotations.Nullable;

/**
 * The root of all errors of this project. The message says what failed, where, what was
 * found and what to do, and never holds a password.
 */
public abstract class MigratorException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * Create an error.
	 * @param message what failed, where, what was found, what to do
	 */
	protected MigratorException(String message) {
		super(message);
	}

	/**
	 * Create an error with a cause.
	 * @param message what failed, where, what was found, what to do
	 * @param cause the cause, or {@code null}
	 */
	protected MigratorException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
