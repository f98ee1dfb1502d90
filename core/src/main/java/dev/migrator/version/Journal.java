package dev.migrator.version;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import dev.migrator.dialect.Dialect;
import dev.migrator.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * The step journal. A row exists only while its revision runs in more than one
 * transaction; it lets the next start go on at the right statement. All changes take part
 * in the transaction of the caller.
 */
public final class Journal {

	private final String table;

	private final Dialect dialect;

	Journal(Dialect dialect, QualifiedName table) {
		this.dialect = dialect;
		this.table = dialect.quoting().name(table);
	}

	String tableName() {
		return this.table;
	}

	/**
	 * Read the rows.
	 * @param connection the connection, in autocommit mode
	 * @return an entry for each revision that is in its middle; none when there is no
	 * journal
	 */
	public List<JournalEntry> read(Connection connection) {
		String sql = "select revision, direction, operation_no, statement_no, state, digest, statement from "
				+ this.table;
		List<JournalEntry> entries = new ArrayList<>();
		try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
			while (row.next()) {
				entries.add(entry(row));
			}
			return entries;
		}
		catch (SQLException ex) {
			if (this.dialect.isMissingTable(ex)) {
				return entries;
			}
			throw new DatabaseAccessException("read the journal " + this.table, ex);
		}
	}

	private static JournalEntry entry(ResultSet row) throws SQLException {
		return new JournalEntry(row.getString(1), HistoryDirection.valueOf(row.getString(2)), row.getInt(3),
				row.getInt(4), JournalState.valueOf(row.getString(5)), row.getString(6), row.getString(7));
	}

	/**
	 * Write the row in place of the one that is expected there. Whoever believes to hold
	 * the lock, but has lost it, finds another one.
	 * @param connection the connection
	 * @param entry the entry
	 * @param before the entry that is there, or {@code null} when there is none
	 * @throws SQLException when the database refuses
	 * @throws ConcurrentVersionChangeException when another one is there
	 */
	public void write(Connection connection, JournalEntry entry, @Nullable JournalEntry before) throws SQLException {
		if (before == null) {
			insert(connection, entry);
		}
		else if (update(connection, entry, before) != 1) {
			throw new ConcurrentVersionChangeException(
					"update the row of revision '" + entry.revision() + "' in the journal '" + this.table + "'");
		}
	}

	private int update(Connection connection, JournalEntry entry, JournalEntry before) throws SQLException {
		String sql = "update " + this.table
				+ " set operation_no = ?, statement_no = ?, state = ?, digest = ?, statement = ?, updated_at = ? "
				+ "where revision = ? and direction = ? and operation_no = ? and statement_no = ? and state = ?";
		try (PreparedStatement statement = connection.prepareStatement(sql)) {
			int next = set(statement, entry);
			statement.setInt(next, before.operation());
			statement.setInt(next + 1, before.statement());
			statement.setString(next + 2, before.state().name());
			return statement.executeUpdate();
		}
	}

	private void insert(Connection connection, JournalEntry entry) throws SQLException {
		String sql = "insert into " + this.table
				+ " (operation_no, statement_no, state, digest, statement, updated_at, "
				+ "revision, direction) values (?, ?, ?, ?, ?, ?, ?, ?)";
		try (PreparedStatement statement = connection.prepareStatement(sql)) {
			set(statement, entry);
			statement.executeUpdate();
		}
	}

	private static int set(PreparedStatement statement, JournalEntry entry) throws SQLException {
		statement.setInt(1, entry.operation());
		statement.setInt(2, entry.statement());
		statement.setString(3, entry.state().name());
		statement.setString(4, entry.digest());
		statement.setString(5, entry.text());
		statement.setObject(6, LocalDateTime.now(Clock.system(ZoneOffset.UTC)));
		statement.setString(7, entry.revision());
		statement.setString(8, entry.direction().name());
		return 9;
	}

	/**
	 * Delete the row of a revision if there is one.
	 * @param connection the connection
	 * @param revision the revision
	 * @throws SQLException when the database refuses
	 */
	public void clear(Connection connection, String revision) throws SQLException {
		String sql = "delete from " + this.table + " where revision = ?";
		try (PreparedStatement statement = connection.prepareStatement(sql)) {
			statement.setString(1, revision);
			statement.executeUpdate();
		}
	}

}
