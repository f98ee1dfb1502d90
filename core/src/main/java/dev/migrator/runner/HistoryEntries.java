package dev.migrator.runner;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

import dev.migrator.version.Fingerprint;
import dev.migrator.version.HistoryDirection;
import dev.migrator.version.HistoryEntry;
import dev.migrator.version.HistoryOutcome;
import org.jspecify.annotations.Nullable;

/** Makes the history rows of a step. */
final class HistoryEntries {

	private static final @Nullable String HOST = host();

	static final String VERSION = version();

	private final RunOptions options;

	private final RunUser user;

	private final Instant started;

	HistoryEntries(RunOptions options, RunUser user, Instant started) {
		this.options = options;
		this.user = user;
		this.started = started;
	}

	HistoryEntry success(PreparedStep step, RunMark mark) throws SQLException {
		return entry(step, HistoryOutcome.SUCCESS, null, mark);
	}

	HistoryEntry failure(PreparedStep step, String error) throws SQLException {
		return entry(step, HistoryOutcome.FAILED, error, RunMark.NONE);
	}

	HistoryEntry repair(String revision, String message, @Nullable Fingerprint fingerprint, @Nullable String note,
			@Nullable String seal) throws SQLException {
		return new HistoryEntry(revision, message, HistoryDirection.REPAIR,
				(fingerprint != null) ? fingerprint.checksum() : null,
				(fingerprint != null) ? fingerprint.sourceDigest() : null, this.started, Duration.ZERO,
				this.user.name(), HOST, this.options.application(), VERSION, HistoryOutcome.SUCCESS, note, null, seal);
	}

	HistoryEntry tagged(String revision, RunMark mark) throws SQLException {
		return new HistoryEntry(revision, "", HistoryDirection.STAMP, null, null, this.started, Duration.ZERO,
				this.user.name(), HOST, this.options.application(), VERSION, HistoryOutcome.SUCCESS, null, mark.tag(),
				mark.seal());
	}

	private HistoryEntry entry(PreparedStep step, HistoryOutcome outcome, @Nullable String error, RunMark mark)
			throws SQLException {
		Fingerprint fingerprint = step.fingerprint();
		Duration duration = Duration.between(this.started, this.options.clock().instant());
		return new HistoryEntry(step.node().id(), step.node().message(), step.historyDirection(),
				(fingerprint != null) ? fingerprint.checksum() : null,
				(fingerprint != null) ? fingerprint.sourceDigest() : null, this.started, duration, this.user.name(),
				HOST, this.options.application(), VERSION, outcome, error, mark.tag(), mark.seal());
	}

	private static @Nullable String host() {
		String host = System.getenv("HOSTNAME");
		if (host != null) {
			return host;
		}
		try {
			return InetAddress.getLocalHost().getHostName();
		}
		catch (UnknownHostException ex) {
			return null;
		}
	}

	private static String version() {
		String version = HistoryEntries.class.getPackage().getImplementationVersion();
		return (version != null) ? version : "development";
	}

}
