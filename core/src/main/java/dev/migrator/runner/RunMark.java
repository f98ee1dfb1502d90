package dev.migrator.runner;

import org.jspecify.annotations.Nullable;

import dev.migrator.version.Tag;

/**
 * What the last row of a run carries in the history.
 *
 * @param seal the seal, or {@code null}
 * @param tag the tag, or {@code null}
 */
record RunMark(@Nullable String seal, @Nullable Tag tag) {

	static final RunMark NONE = new RunMark(null, null);

}
