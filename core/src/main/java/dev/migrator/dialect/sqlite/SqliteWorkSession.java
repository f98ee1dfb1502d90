package dev.migrator.dialect.sqlite;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.Statement;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

import dev.migrator.dialect.RestoringWorkSession;
import dev.migrator.dialect.WorkSession;

/**
 * Runs revisions with foreign keys off, as a new table in place of an old one needs
 * (sqlite.org, lang_altertable), and looks for rows that miss their parent before a
 * commit. Rows that missed it before are not the fault of the revision.
 */
final class SqliteWorkSession extends RestoringWorkSession {

	private static final int BUSY_MILLIS = 60_000;

	private static final int SHOWN = 10;

	private final long foreignKeys;

	private final long busyTimeout;

	private final long legacyAlterTable;

	private Set<String> known = Set.of();

	private long knownAt = -1;

	private SqliteWorkSession(Connection connection) throws SQLException {
		super(connection);
		this.foreignKeys = pragma("foreign_keys");
		this.busyTimeout = pragma("busy_timeout");
		this.legacyAlterTable = pragma("legacy_alter_table");
	}

	static WorkSession open(Connection connection) throws SQLException {
		SqliteWorkSession session = new SqliteWorkSession(connection);
		session.execute("pragma foreign_keys = off");
		session.execute("pragma legacy_alter_table = off");
		session.execute("pragma busy_timeout = " + Math.max(BUSY_MILLIS, session.busyTimeout));
		return session;
	}

	// The driver begins a transaction that reads first, which cannot always become one
	// that writes (sqlite.org, lang_transaction, 2.2).
	@Override
	public void transactionBegan() throws SQLException {
		execute("rollback");
		execute("begin immediate");
		long version = pragma("data_version");
		if (version != this.knownAt) {
			this.known = orphans();
			this.knownAt = version;
		}
	}

	@Override
	public void beforeCommit() throws SQLException {
		Set<String> found = orphans();
		Set<String> added = new LinkedHashSet<>(found);
		added.removeAll(this.known);
		if (!added.isEmpty()) {
			String more = (added.size() > SHOWN) ? " and " + (added.size() - SHOWN) + " more" : "";
			throw new SQLIntegrityConstraintViolationException("the foreign key check found rows without their parent: "
					+ added.stream().limit(SHOWN).collect(Collectors.joining("; ")) + more
					+ ". Foreign keys are off while a revision runs, so nothing cascades: delete or change "
					+ "those rows in the revision");
		}
		this.known = found;
	}

	// A table without rowid tells no row.
	private Set<String> orphans() throws SQLException {
		Set<String> orphans = new LinkedHashSet<>();
		try (Statement statement = connection().createStatement();
				ResultSet row = statement.executeQuery("pragma foreign_key_check")) {
			while (row.next()) {
				String rowid = row.getString(2);
				orphans.add("table '" + row.getString(1) + "'" + ((rowid != null) ? ", rowid " + rowid : "")
						+ ", parent '" + row.getString(3) + "'");
			}
		}
		return orphans;
	}

	@Override
	protected void restore() throws SQLException {
		execute("pragma foreign_keys = " + this.foreignKeys);
		execute("pragma legacy_alter_table = " + this.legacyAlterTable);
		execute("pragma busy_timeout = " + this.busyTimeout);
	}

	private long pragma(String name) throws SQLException {
		try (Statement statement = connection().createStatement();
				ResultSet row = statement.executeQuery("pragma " + name)) {
			return row.next() ? row.getLong(1) : 0;
		}
	}

	private void execute(String sql) throws SQLException {
		try (Statement statement = connection().createStatement()) {
			statement.execute(sql);
		}
	}

}
