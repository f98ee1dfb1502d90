package dev.migrator.version;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One finished row of the history.
 *
 * @param revision the revision
 * @param message the message of the revision at that time
 * @param direction what was done
 * @param checksum the checksum of what was run, or {@code null} when nothing ran
 * @param sourceDigest the digest of the source at that time, or {@code null} when nothing
 * ran
 * @param startedAt when it started
 * @param duration how long it took, in whole milliseconds
 * @param appliedBy the database user
 * @param host the host of the application, or {@code null} when unknown
 * @param application the name of the application, or {@code null} when unknown
 * @param toolVersion the version of this library
 * @param outcome how it ended
 * @param error the error, or {@code null} when there was none
 * @param tag the tag given to the run, with the rows after it, or {@code null}
 * @param seal what {@link Seal} says when after this row everything that was found is
 * applied and unchanged, or {@code null}
 */
public record HistoryEntry(String revision, String message, HistoryDirection direction, @Nullable String checksum,
		@Nullable String sourceDigest, Instant startedAt, Duration duration, String appliedBy, @Nullable String host,
		@Nullable String application, String toolVersion, HistoryOutcome outcome, @Nullable String error,
		@Nullable Tag tag, @Nullable String seal) {

}
