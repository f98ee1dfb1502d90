package dev.migrator.command;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

/**
 * What the database says about a revision.
 *
 * @param applied whether it is applied
 * @param since when that was done, or {@code null} when the history does not say
 * @param duration how long it took, or {@code null} when nothing ran
 */
public record Standing(boolean applied, @Nullable Instant since, @Nullable Duration duration) {

	/** Not applied. */
	static final Standing PENDING = new Standing(false, null, null);

	String text() {
		if (!this.applied) {
			return "pending";
		}
		String time = (this.since != null) ? " " + this.since.truncatedTo(ChronoUnit.SECONDS) : "";
		return "applied" + time + ((this.duration != null) ? " (" + this.duration.toMillis() + " ms)" : "");
	}

	void addTo(Tree tree) {
		tree.put("applied", this.applied)
			.put("appliedAt", (this.since != null) ? this.since.toString() : null)
			.put("durationMs", (this.duration != null) ? this.duration.toMillis() : null);
	}

}
