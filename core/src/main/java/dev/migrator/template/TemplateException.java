package dev.migrator.template;

import org.jspecify.annotations.Nullable;

import dev.migrator.revision.MigratorException;

/** Says that a revision cannot be written; nothing was. */
public class TemplateException extends MigratorException {

	private static final long serialVersionUID = 1L;

	/**
	 * Create the error.
	 * @param message what failed, where, what was found, what to do
	 */
	public TemplateException(String message) {
		super(message);
	}

	/**
	 * Create an error with a cause.
	 * @param message what failed, where, what was found, what to do
	 * @param cause the cause, or {@code null}
	 */
	public TemplateException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
