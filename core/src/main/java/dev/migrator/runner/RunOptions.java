package dev.migrator.runner;

import java.time.Clock;
import java.time.Duration;

import dev.migrator.operation.OperationDigest;
import org.jspecify.annotations.Nullable;

/**
 * How to run.
 *
 * @param mode how much runs in one transaction
 * @param application the name of the application for the history, or {@code null}
 * @param listener is told what happens
 * @param digest the digest of operations
 * @param clock the clock
 * @param patience how long to wait for a server that still runs a statement of a dead
 * process
 * @param seal seals a run that leaves nothing to do
 * @param tag the tag for the last row of the run, or {@code null}
 */
public record RunOptions(TransactionMode mode, @Nullable String application, RunListener listener,
		OperationDigest digest, Clock clock, Duration patience, CatalogSeal seal, @Nullable String tag) {

}
