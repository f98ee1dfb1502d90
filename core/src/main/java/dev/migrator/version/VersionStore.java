package dev.migrator.version;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import dev.migrator.dialect.Dialect;
import dev.migrator.dialect.DialectFeature;
import dev.migrator.dialect.SqlStatement;
import dev.migrator.dialect.TableLookup;
import dev.migrator.revision.HeadChange;
import org.jspecify.annotations.Nullable;

/**
 * The version table: which revisions are the maximal applied ones. Reads never create it,
 * and every change must hit exactly one row.
 */
public final class VersionStore {

	private final Dialect dialect;

	private final VersionTables tables;

	private final String versionTable;

	private final String historyTable;

	private final Journal journal;

	private final Fence fence;

	/**
	 * Create a store.
	 * @param dialect the dialect of the database
	 * @param tables the names of the tables
	 */
	public VersionStore(Dialect dialect, VersionTables tables) {
		this(dialect, tables, Fence.NONE);
	}

	/**
	 * Create a store whose changes are made only while a lock is held.
	 * @param dialect the dialect of the database
	 * @param tables the names of the tables
	 * @param fence checks the lock in the transaction of each change
	 */
	public VersionStore(Dialect dialect, VersionTables tables, Fence fence) {
		this.fence = fence;
		this.dialect = dialect;
		this.tables = tables;
		this.versionTable = dialect.quoting().name(tables.version());
		this.historyTable = dialect.quoting().name(tables.history());
		this.journal = new Journal(dialect, tables.journal());
	}

	/**
	 * Return the journal that belongs to the version table.
	 * @return the journal
	 */
	public Journal journal() {
		return this.journal;
	}

	/**
	 * Read the rows, whether a revision stopped in its middle and the newest seal, with
	 * one query; a second one only when a table is missing.
	 * @param connection the connection, in autocommit mode or in a transaction
	 * @return what was found
	 */
	public StoredVersion read(Connection connection) {
		String rows = "select version_num, 0 as kind from " + this.versionTable;
		String all = rows + " union all select revision, 1 from " + this.journal.tableName()
				+ " union all select seal, 2 from " + this.historyTable + " where id = (select max(id) from "
				+ this.historyTable + ")";
		try {
			StoredVersion stored = read(connection, all, true);
			if (stored == null) {
				stored = read(connection, rows, false);
			}
			return (stored != null) ? stored.sorted() : StoredVersion.absent();
		}
		catch (SQLException ex) {
			throw new DatabaseAccessException("read the version table '" + this.tables.version() + "'", ex);
		}
	}

	private @Nullable StoredVersion read(Connection connection, String sql, boolean complete) throws SQLException {
		List<String> rows = new ArrayList<>();
		boolean interrupted = false;
		String seal = null;
		try (Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery(sql)) {
			while (result.next()) {
				switch (result.getInt(2)) {
					case 0 -> rows.add(result.getString(1));
					case 1 -> interrupted = true;
					default -> seal = result.getString(1);
				}
			}
		}
		catch (SQLException ex) {
			if (this.dialect.isMissingTable(ex)) {
				return null;
			}
			throw ex;
		}
		return new StoredVersion(complete, rows, interrupted, seal);
	}

	/**
	 * Create the version table and its companions where they are absent.
	 * @param connection the connection, in autocommit mode
	 */
	public void ensureTables(Connection connection) {
		List<String> statements = this.tables.creation()
			.stream()
			.flatMap((creation) -> this.dialect.compiler().compile(creation, TableLookup.none()).stream())
			.map(SqlStatement::sql)
			.toList();
		boolean joined = this.dialect.features().has(DialectFeature.JOINED_STATEMENTS);
		try (Statement statement = connection.createStatement()) {
			for (String each : joined ? List.of(String.join(";\n", statements)) : statements) {
				statement.execute(each);
			}
		}
		catch (SQLException ex) {
			throw new DatabaseAccessException("create the version table '" + this.tables.version() + "'", ex);
		}
	}

	/**
	 * Look whether the lock is still held, before a statement that cannot be rolled back.
	 * @param connection the connection of the step
	 * @throws SQLException when the database refuses
	 * @throws LockLostException when the lock is lost
	 */
	public void requireLock(Connection connection) throws SQLException {
		this.fence.look(connection);
	}

	/**
	 * Change the rows and append to the history, in the transaction of the caller.
	 * @param connection the connection
	 * @param change the change
	 * @param history the history
	 * @param entry the row to append
	 * @throws SQLException when the database refuses
	 * @throws ConcurrentVersionChangeException when a change does not hit exactly one row
	 */
	public void apply(Connection connection, HeadChange change, History history, HistoryEntry entry)
			throws SQLException {
		this.fence.check(connection);
		RowChanges changes = new RowChanges(this.dialect);
		for (String row : change.deletes()) {
			add(changes, "delete from " + this.versionTable + " where version_num = ?", "delete row '" + row + "'",
					row);
		}
		for (String row : change.inserts()) {
			add(changes, "insert into " + this.versionTable + " (version_num) values (?)", "insert row '" + row + "'",
					row);
		}
		HeadChange.Update update = change.update();
		if (update != null) {
			add(changes, "update " + this.versionTable + " set version_num = ? where version_num = ?",
					"update row '" + update.from() + "' to '" + update.to() + "'", update.to(), update.from());
		}
		history.addTo(changes, entry);
		changes.send(connection);
	}

	/**
	 * Delete all rows, in the transaction of the caller.
	 * @param connection the connection
	 * @throws SQLException when the database refuses
	 */
	public void purge(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.executeUpdate("delete from " + this.versionTable);
		}
	}

	private void add(RowChanges changes, String sql, String what, String... values) {
		changes.add(sql, what + " of '" + this.tables.version() + "'", (statement, first) -> {
			for (int i = 0; i < values.length; i++) {
				statement.setString(first + i, values[i]);
			}
			return first + values.length;
		});
	}

}
