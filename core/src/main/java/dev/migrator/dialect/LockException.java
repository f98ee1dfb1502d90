package dev.migrator.dialect;

import dev.migrator.revision.MigratorException;

/** A lock that the database gave, but not in a way that keeps others out. */
public final class LockException extends MigratorException {

	private static final long serialVersionUID = 1L;

	private final transient LockKey key;

	/**
	 * Create an error.
	 * @param key what was to be locked
	 * @param message what failed, where, what was found, what to do
	 */
	public LockException(LockKey key, String message) {
		super(message);
		this.key = key;
	}

	/**
	 * Return what was to be locked.
	 * @return the key
	 */
	public LockKey key() {
		return this.key;
	}

}
