package dev.migrator.command;

import dev.migrator.revision.TargetSyntaxException;

/** How a command ends. */
public enum ExitCode {

	/** It did what it says. */
	OK(0),

	/** It failed. */
	FAILED(1),

	/** It was called wrongly. */
	USAGE(2),

	/** It is a check, and the check found something. */
	FOUND(3);

	private final int value;

	ExitCode(int value) {
		this.value = value;
	}

	/**
	 * Return the number for the operating system.
	 * @return the number
	 */
	public int value() {
		return this.value;
	}

	/**
	 * Return how a command ends that threw an error.
	 * @param error the error
	 * @return {@link #USAGE} for what the user typed, else {@link #FAILED}
	 */
	public static ExitCode of(Throwable error) {
		return (error instanceof UsageException || error instanceof TargetSyntaxException) ? USAGE : FAILED;
	}

}
