package dev.migrator.version;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.migrator.dialect.Dialect;
import dev.migrator.schema.QualifiedName;

/** The history table: append-only. Times are kept in UTC. */
public final class History {

	static final String COLUMNS = "revision, message, direction, checksum, source_digest, started_at, "
			+ "finished_at, duration_ms, applied_by, host, application, tool_version, outcome, error, "
			+ "tag, tag_rows, seal";

	private final Dialect dialect;

	private final String table;

	/**
	 * Create the access to a history.
	 * @param dialect the dialect of the database
	 * @param table the table
	 */
	public History(Dialect dialect, QualifiedName table) {
		this.dialect = dialect;
		this.table = dialect.quoting().name(table);
	}

	/**
	 * Append a row, in the transaction of the caller.
	 * @param connection the connection
	 * @param entry the row
	 * @throws SQLException when the database refuses
	 */
	public void append(Connection connection, HistoryEntry entry) throws SQLException {
		RowChanges changes = new RowChanges(this.dialect);
		addTo(changes, entry);
		changes.send(connection);
	}

	void addTo(RowChanges changes, HistoryEntry entry) {
		String sql = "insert into " + this.table + " (" + COLUMNS
				+ ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
		changes.add(sql, "insert into " + this.table, (statement, first) -> set(statement, first, entry));
	}

	private static int set(PreparedStatement statement, int first, HistoryEntry entry) throws SQLException {
		int next = first;
		for (Value each : values(entry)) {
			if (each.value() == null) {
				statement.setNull(next, Types.VARCHAR);
			}
			else {
				statement.setObject(next, each.value());
			}
			next++;
		}
		return next;
	}

	/**
	 * Return what a row holds, in the order of the columns.
	 * @param entry the row
	 * @return the values
	 */
	static List<Value> values(HistoryEntry entry) {
		Tag tag = entry.tag();
		return List.of(new Value("revision", entry.revision()), new Value("message", entry.message()),
				new Value("direction", entry.direction().name()), new Value("checksum", entry.checksum()),
				new Value("source_digest", entry.sourceDigest()), new Value("started_at", utc(entry.startedAt())),
				new Value("finished_at", utc(entry.startedAt().plus(entry.duration()))),
				new Value("duration_ms", entry.duration().toMillis()), new Value("applied_by", entry.appliedBy()),
				new Value("host", entry.host()), new Value("application", entry.application()),
				new Value("tool_version", entry.toolVersion()), new Value("outcome", entry.outcome().name()),
				new Value("error", entry.error()), new Value("tag", (tag != null) ? tag.name() : null),
				new Value("tag_rows", (tag != null) ? tag.rowsText() : null), new Value("seal", entry.seal()));
	}

	private static LocalDateTime utc(Instant instant) {
		return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
	}

	/**
	 * Read all rows.
	 * @param connection the connection, in autocommit mode
	 * @return the rows, newest first; none when there is no history
	 */
	public List<HistoryEntry> read(Connection connection) {
		String sql = "select " + COLUMNS + " from " + this.table + " order by id desc";
		List<HistoryEntry> entries = new ArrayList<>();
		try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
			while (row.next()) {
				entries.add(entry(row));
			}
			return entries;
		}
		catch (SQLException ex) {
			return missing(ex, entries);
		}
	}

	private static HistoryEntry entry(ResultSet row) throws SQLException {
		Instant started = row.getObject(6, LocalDateTime.class).toInstant(ZoneOffset.UTC);
		return new HistoryEntry(row.getString(1), text(row, 2), HistoryDirection.valueOf(row.getString(3)),
				row.getString(4), row.getString(5), started, Duration.ofMillis(row.getLong(8)), text(row, 9),
				row.getString(10), row.getString(11), text(row, 12), HistoryOutcome.valueOf(row.getString(13)),
				row.getString(14), tag(row, 15), row.getString(17));
	}

	private static @Nullable Tag tag(ResultSet row, int column) throws SQLException {
		String name = row.getString(column);
		return (name != null) ? Tag.of(name, text(row, column + 1)) : null;
	}

	/**
	 * Read the tags.
	 * @param connection the connection, in autocommit mode
	 * @return the tags by name, the newest of each, in the order in which they were set
	 */
	public Map<String, Tag> tags(Connection connection) {
		String sql = "select tag, tag_rows from " + this.table
				+ " where outcome = 'SUCCESS' and tag is not null order by id";
		Map<String, Tag> found = new LinkedHashMap<>();
		try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
			while (row.next()) {
				Tag tag = Tag.of(row.getString(1), text(row, 2));
				found.remove(tag.name());
				found.put(tag.name(), tag);
			}
			return found;
		}
		catch (SQLException ex) {
			return missing(ex, found);
		}
	}

	private static String text(ResultSet row, int column) throws SQLException {
		String value = row.getString(column);
		return (value != null) ? value : "";
	}

	/**
	 * Read what the applied revisions meant when they were applied or last accepted.
	 * @param connection the connection, in autocommit mode
	 * @return the fingerprints by revision; none when there is no history
	 */
	public Map<String, Fingerprint> fingerprints(Connection connection) {
		String sql = "select revision, checksum, source_digest from " + this.table
				+ " where outcome = 'SUCCESS' and direction <> 'DOWNGRADE' and checksum is not null order by id";
		Map<String, Fingerprint> found = new LinkedHashMap<>();
		try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
			while (row.next()) {
				found.put(row.getString(1), new Fingerprint(row.getString(2), text(row, 3)));
			}
			return found;
		}
		catch (SQLException ex) {
			return missing(ex, found);
		}
	}

	private <T> T missing(SQLException error, T empty) {
		if (this.dialect.isMissingTable(error)) {
			return empty;
		}
		throw new DatabaseAccessException("read the history " + this.table, error);
	}

	/**
	 * A value of a row.
	 *
	 * @param column the column
	 * @param value the value, or {@code null}
	 */
	record Value(String column, @Nullable Object value) {

	}

}
