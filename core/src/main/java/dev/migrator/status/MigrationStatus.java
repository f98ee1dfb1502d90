package dev.migrator.status;

import java.util.List;

import dev.migrator.version.HistoryEntry;

/**
 * The state of a database at one moment.
 *
 * @param database which database
 * @param state where it stands
 * @param current the rows of the version table, sorted
 * @param heads the heads of the graph that an upgrade to {@code heads} leads to
 * @param pending the revisions not applied, in the order they would run
 * @param history what was done, newest first
 */
public record MigrationStatus(DatabaseDescription database, MigrationState state, List<String> current,
		List<String> heads, List<PendingRevision> pending, List<HistoryEntry> history) {

	/** Copy the lists. */
	public MigrationStatus {
		current = List.copyOf(current);
		heads = List.copyOf(heads);
		pending = List.copyOf(pending);
		history = List.copyOf(history);
	}

}
