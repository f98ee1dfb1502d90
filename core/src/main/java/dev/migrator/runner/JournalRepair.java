package dev.migrator.runner;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dev.migrator.dialect.Dialect;
import dev.migrator.recovery.Aftermath;
import dev.migrator.revision.Heads;
import dev.migrator.script.LoadedRevision;
import dev.migrator.script.ScriptCatalog;
import dev.migrator.version.DatabaseAccessException;
import dev.migrator.version.Fingerprint;
import dev.migrator.version.History;
import dev.migrator.version.HistoryEntry;
import dev.migrator.version.JournalEntry;
import dev.migrator.version.JournalState;
import dev.migrator.version.VersionStore;
import org.jspecify.annotations.Nullable;

/**
 * Settles by a human's word what the journal and the history cannot settle by themselves.
 */
public final class JournalRepair {

	private final Connection connection;

	private final Dialect dialect;

	private final VersionStore store;

	private final History history;

	private final RunOptions options;

	/**
	 * Create a repair.
	 * @param connection the connection, in autocommit mode
	 * @param dialect the dialect of the database
	 * @param store the version table
	 * @param history the history
	 * @param options how to run
	 */
	public JournalRepair(Connection connection, Dialect dialect, VersionStore store, History history,
			RunOptions options) {
		this.connection = connection;
		this.dialect = dialect;
		this.store = store;
		this.history = history;
		this.options = options;
	}

	/**
	 * Say what a step that stopped in its middle left behind, what was found by looking,
	 * and what can be done.
	 * @param preparer collects the operations of the revisions
	 * @return one paragraph, or empty
	 */
	public Optional<String> describe(StepPreparer preparer) {
		List<JournalEntry> entries = this.store.journal().read(this.connection);
		return entries.isEmpty() ? Optional.empty()
				: Optional.of(entries.stream()
					.map((entry) -> new FoundInterruption(entry, look(entry, preparer)).describe())
					.collect(Collectors.joining("; ")));
	}

	/**
	 * Settle every revision that stopped in its middle.
	 * @param action what to do
	 * @param preparer collects the operations of the revisions
	 * @return what was found and done, in one paragraph
	 * @throws UnfitRepairException when what was found leaves no room for the action;
	 * nothing is settled then
	 */
	public String settle(RepairAction action, StepPreparer preparer) {
		List<FoundInterruption> found = this.store.journal()
			.read(this.connection)
			.stream()
			.map((entry) -> new FoundInterruption(entry, look(entry, preparer)))
			.toList();
		if (found.isEmpty()) {
			return "No revision stopped in its middle; nothing was done";
		}
		List<String> unfit = found.stream()
			.filter((each) -> !each.choices().fits(action))
			.map(FoundInterruption::describe)
			.toList();
		if (!unfit.isEmpty()) {
			throw new UnfitRepairException(action, unfit);
		}
		found.forEach((each) -> settle(each, action, preparer));
		return found.stream().map(FoundInterruption::finding).collect(Collectors.joining("; ")) + ". Settled as "
				+ action;
	}

	private @Nullable Aftermath look(JournalEntry entry, StepPreparer preparer) {
		if (entry.state() == JournalState.READY) {
			return null;
		}
		Investigation investigation = new Investigation(this.connection, this.dialect, Duration.ZERO);
		return preparer.operation(entry)
			.map((operation) -> investigation.of(entry, operation))
			.orElseGet(() -> new Aftermath(Aftermath.Kind.UNKNOWN,
					"this build has no revision '" + entry.revision() + "' with that operation", List.of(), List.of()));
	}

	private void settle(FoundInterruption found, RepairAction action, StepPreparer preparer) {
		JournalEntry entry = found.entry();
		try {
			if (action == RepairAction.START_ANEW) {
				this.store.journal().clear(this.connection, entry.revision());
			}
			else {
				this.store.journal().write(this.connection, ready(entry, action, preparer), entry);
			}
			this.history.append(this.connection,
					row(entry.revision(), "", null, found.finding() + "; settled as " + action, null));
		}
		catch (SQLException ex) {
			throw new DatabaseAccessException("settle revision '" + entry.revision() + "'", ex);
		}
	}

	private JournalEntry ready(JournalEntry entry, RepairAction action, StepPreparer preparer) {
		int statement = (action == RepairAction.STATEMENT_DONE) ? entry.statement() + 1 : entry.statement();
		RunDirection direction = RunDirection.valueOf(entry.direction().name());
		String digest = preparer.digestAt(entry.revision(), direction, new JournalPlace(entry.operation(), statement),
				this.options.digest());
		return new JournalEntry(entry.revision(), entry.direction(), entry.operation(), statement, JournalState.READY,
				digest, null);
	}

	/**
	 * Accept what applied revisions say now.
	 * @param revisions the identifiers
	 * @param catalog the revisions
	 * @param fingerprints computes what they are now
	 */
	public void accept(List<String> revisions, ScriptCatalog catalog, Fingerprints fingerprints) {
		Heads rows = Heads.of(this.store.read(this.connection).rows());
		String seal = this.options.seal().after(this.connection, rows, Set.copyOf(revisions));
		try {
			for (String id : revisions) {
				LoadedRevision revision = catalog.get(id);
				boolean last = id.equals(revisions.get(revisions.size() - 1));
				HistoryEntry row = row(id, revision.node().message(), fingerprints.of(revision), null,
						last ? seal : null);
				this.history.append(this.connection, row);
			}
		}
		catch (SQLException ex) {
			throw new DatabaseAccessException("accept the changed revisions " + revisions, ex);
		}
	}

	private HistoryEntry row(String revision, String message, @Nullable Fingerprint fingerprint, @Nullable String note,
			@Nullable String seal) throws SQLException {
		return new HistoryEntries(this.options, new RunUser(this.connection), this.options.clock().instant())
			.repair(revision, message, fingerprint, note, seal);
	}

}
