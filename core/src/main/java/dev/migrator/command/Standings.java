package dev.migrator.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.migrator.revision.Heads;
import dev.migrator.revision.RevisionGraph;
import dev.migrator.status.MigrationStatus;
import dev.migrator.version.HistoryDirection;
import dev.migrator.version.HistoryEntry;
import dev.migrator.version.HistoryOutcome;

/** Where the revisions of a graph stand in a database. */
final class Standings {

	private final Set<String> applied;

	private final Map<String, HistoryEntry> entries = new LinkedHashMap<>();

	private final List<String> unknown;

	/**
	 * Create the standings.
	 * @param graph the graph
	 * @param status the state of the database
	 */
	Standings(RevisionGraph graph, MigrationStatus status) {
		this.unknown = status.current().stream().filter((row) -> graph.node(row).isEmpty()).toList();
		List<String> known = status.current().stream().filter((row) -> !this.unknown.contains(row)).toList();
		this.applied = Heads.of(known).applied(graph);
		status.history()
			.stream()
			.filter(Standings::applies)
			.forEach((entry) -> this.entries.putIfAbsent(entry.revision(), entry));
	}

	private static boolean applies(HistoryEntry entry) {
		return entry.outcome() == HistoryOutcome.SUCCESS
				&& (entry.direction() == HistoryDirection.UPGRADE || entry.direction() == HistoryDirection.STAMP);
	}

	/**
	 * Return the rows of the version table that are no revision of the graph.
	 * @return the identifiers
	 */
	List<String> unknown() {
		return this.unknown;
	}

	Standing of(String id) {
		if (!this.applied.contains(id)) {
			return Standing.PENDING;
		}
		HistoryEntry entry = this.entries.get(id);
		if (entry == null) {
			return new Standing(true, null, null);
		}
		boolean ran = entry.direction() == HistoryDirection.UPGRADE;
		return new Standing(true, entry.startedAt(), ran ? entry.duration() : null);
	}

}
