package dev.migrator.dialect;

import java.io.IOException;
import java.util.Optional;

/**
 * A lock that lives outside the database, and ends with the process. Used by one thread.
 */
public interface DetachedLock {

	/**
	 * Try to take the lock without waiting.
	 * @return whether the lock is now held
	 * @throws IOException when it cannot be asked for
	 */
	boolean tryAcquire() throws IOException;

	/**
	 * Give the lock up.
	 * @return whether it was still held
	 * @throws IOException when it cannot be given up
	 */
	boolean release() throws IOException;

	/**
	 * Say who holds the lock, as far as is known.
	 * @return the holder in words (process, host, since), or empty
	 * @throws IOException when it cannot be asked for
	 */
	Optional<String> holder() throws IOException;

}
