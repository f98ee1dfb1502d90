package dev.migrator.status;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import dev.migrator.dialect.Dialect;
import dev.migrator.revision.Heads;
import dev.migrator.revision.OverlappingRevisionsException;
import dev.migrator.revision.RevisionGraph;
import dev.migrator.revision.RevisionPlanner;
import dev.migrator.revision.RevisionTarget;
import dev.migrator.revision.UpgradeStep;
import dev.migrator.script.ScriptCatalog;
import dev.migrator.version.DatabaseAccessException;
import dev.migrator.version.DatabaseSession;
import dev.migrator.version.History;
import dev.migrator.version.HistoryDirection;
import dev.migrator.version.HistoryEntry;
import dev.migrator.version.HistoryOutcome;
import dev.migrator.version.StoredVersion;
import dev.migrator.version.VersionStore;

/** Reads the state of a database; never creates a table and never takes the lock. */
public final class StatusReader {

	private final RevisionGraph graph;

	private final ScriptCatalog catalog;

	/**
	 * Create a reader.
	 * @param graph the graph of the revisions
	 * @param catalog the revisions
	 */
	public StatusReader(RevisionGraph graph, ScriptCatalog catalog) {
		this.graph = graph;
		this.catalog = catalog;
	}

	/**
	 * Read the state.
	 * @param connection the connection, in autocommit mode
	 * @param dialect the dialect of the database
	 * @param store the version table
	 * @param history the history
	 * @return the state
	 */
	public MigrationStatus read(Connection connection, Dialect dialect, VersionStore store, History history) {
		StoredVersion stored = store.read(connection);
		List<HistoryEntry> entries = history.read(connection);
		List<String> heads = this.graph.effectiveHeads().stream().sorted().toList();
		if (!stored.rows().stream().allMatch(this::isKnown)) {
			return new MigrationStatus(describe(connection, dialect), MigrationState.UNKNOWN_REVISION, stored.rows(),
					heads, List.of(), entries);
		}
		try {
			List<PendingRevision> pending = pending(stored);
			return new MigrationStatus(describe(connection, dialect), state(stored, entries, pending), stored.rows(),
					heads, pending, entries);
		}
		catch (OverlappingRevisionsException ex) {
			// Somebody wrote to the version table; an upgrade says which row is too many.
			return new MigrationStatus(describe(connection, dialect), MigrationState.FAILED, stored.rows(), heads,
					List.of(), entries);
		}
	}

	private boolean isKnown(String id) {
		return this.graph.node(id).isPresent();
	}

	private List<PendingRevision> pending(StoredVersion stored) {
		return new RevisionPlanner(this.graph).upgrade(Heads.of(stored.rows()), List.of(RevisionTarget.HEADS))
			.steps()
			.stream()
			.filter(UpgradeStep.class::isInstance)
			.map((step) -> ((UpgradeStep) step).revision())
			.map((node) -> new PendingRevision(node, this.catalog.get(node.id()).type()))
			.toList();
	}

	private static MigrationState state(StoredVersion stored, List<HistoryEntry> entries,
			List<PendingRevision> pending) {
		if (stored.interrupted() || stillFails(entries, pending)) {
			return MigrationState.FAILED;
		}
		return pending.isEmpty() ? MigrationState.UP_TO_DATE : MigrationState.PENDING;
	}

	// A failed step that was rolled back, and that nothing asks for any more, is past.
	private static boolean stillFails(List<HistoryEntry> entries, List<PendingRevision> pending) {
		if (entries.isEmpty() || entries.get(0).outcome() != HistoryOutcome.FAILED) {
			return false;
		}
		HistoryEntry last = entries.get(0);
		return last.direction() == HistoryDirection.UPGRADE
				&& pending.stream().anyMatch((each) -> each.node().id().equals(last.revision()));
	}

	private static DatabaseDescription describe(Connection connection, Dialect dialect) {
		try {
			return new DatabaseDescription(dialect.name(), connection.getMetaData().getDatabaseProductVersion(),
					DatabaseSession.currentSchema(connection));
		}
		catch (SQLException ex) {
			throw new DatabaseAccessException("ask the driver about the database", ex);
		}
	}

}
