package dev.migrator.version;

import java.time.Duration;

import dev.migrator.revision.MigratorException;
import org.jspecify.annotations.Nullable;

/** Says that another process kept the lock for too long. */
public class LockTimeoutException extends MigratorException {

	private static final long serialVersionUID = 1L;

	private final Duration timeout;

	private final @Nullable String holder;

	/**
	 * Create the error.
	 * @param timeout how long was waited
	 * @param holder who holds the lock, or {@code null} when the database does not tell
	 */
	public LockTimeoutException(Duration timeout, @Nullable String holder) {
		super("The lock of the version table was not free within " + timeout.toMillis() + " ms. It is held by "
				+ ((holder != null) ? holder : "a process that the database does not name")
				+ ". Wait until that process is done, end it, or allow more time with 'migrator.lock.timeout'");
		this.timeout = timeout;
		this.holder = holder;
	}

	/**
	 * Return how long was waited.
	 * @return how long was waited
	 */
	public Duration timeout() {
		return this.timeout;
	}

	/**
	 * Return who holds the lock, or {@code null} when the database does not tell.
	 * @return who holds the lock, or {@code null} when the database does not tell
	 */
	public @Nullable String holder() {
		return this.holder;
	}

}
