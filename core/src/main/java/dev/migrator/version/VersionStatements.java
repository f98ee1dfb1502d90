package dev.migrator.version;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.migrator.dialect.Dialect;
import dev.migrator.dialect.Quoting;
import dev.migrator.dialect.SqlStatement;
import dev.migrator.dialect.TableLookup;
import dev.migrator.operation.CreateTable;
import dev.migrator.revision.HeadChange;

/**
 * Writes what {@link VersionStore} and {@link History} send as SQL text with literals,
 * for scripts that run without this library.
 */
public final class VersionStatements {

	private final Dialect dialect;

	private final Quoting quoting;

	private final VersionTables tables;

	private final String versionTable;

	/**
	 * Create the writer.
	 * @param dialect the dialect of the database
	 * @param tables the names of the tables
	 */
	public VersionStatements(Dialect dialect, VersionTables tables) {
		this.dialect = dialect;
		this.quoting = dialect.quoting();
		this.tables = tables;
		this.versionTable = this.quoting.name(tables.version());
	}

	/**
	 * Return the name of the version table.
	 * @return the name as it stands in a statement
	 */
	public String versionTable() {
		return this.versionTable;
	}

	/**
	 * Return the statements that create the version table and the history where they are
	 * absent. The journal is made by the first run that needs one.
	 * @return the statements in order
	 */
	public List<String> creation() {
		return this.tables.creation()
			.stream()
			.filter((creation) -> !creation.table().name().equals(this.tables.journal()))
			.flatMap(this::create)
			.toList();
	}

	private Stream<String> create(CreateTable creation) {
		return this.dialect.compiler().compile(creation, TableLookup.none()).stream().map(SqlStatement::sql);
	}

	/**
	 * Return a statement that fails unless the version table has some rows and has not
	 * some others: it writes null where that is refused.
	 * @param wanted the rows that must be there
	 * @param unwanted the rows that must not be there
	 * @return the statement
	 */
	public String guard(Collection<String> wanted, Collection<String> unwanted) {
		List<String> counts = new ArrayList<>();
		List<String> conditions = new ArrayList<>();
		if (!wanted.isEmpty()) {
			counts.add(count(wanted) + " as wanted");
			conditions.add("wanted <> " + wanted.size());
		}
		if (!unwanted.isEmpty()) {
			counts.add(count(unwanted) + " as unwanted");
			conditions.add("unwanted <> 0");
		}
		return "insert into " + this.versionTable + " (version_num)\n    select null from (\n        select "
				+ String.join(",\n            ", counts) + "\n        from " + this.versionTable
				+ "\n    ) version_rows where " + String.join(" or ", conditions);
	}

	private String count(Collection<String> rows) {
		return "count(case when version_num in (" + literals(rows) + ") then 1 end)";
	}

	/**
	 * Return a statement that fails unless the version table has one of some rows.
	 * @param rows the rows
	 * @return the statement
	 */
	public String required(Collection<String> rows) {
		return "insert into " + this.versionTable
				+ " (version_num)\n    select null from (\n        select count(*) as wanted from " + this.versionTable
				+ " where version_num in (" + literals(rows) + ")\n    ) version_rows where wanted = 0";
	}

	/**
	 * Return a query that finds something where a revision is applied.
	 * @param rows the revision and everything that builds on it
	 * @return the query
	 */
	public String applied(Collection<String> rows) {
		return "select 1 from " + this.versionTable + " where version_num in (" + literals(rows) + ")";
	}

	/**
	 * Return the statements that write the row of an upgraded revision whatever other
	 * rows there are.
	 * @param revision the revision
	 * @param below what it builds on and depends on
	 * @return the statements in order
	 */
	public List<String> upgraded(String revision, Collection<String> below) {
		List<String> statements = new ArrayList<>();
		if (!below.isEmpty()) {
			statements.add("delete from " + this.versionTable + " where version_num in (" + literals(below) + ")");
		}
		statements.addAll(change(new HeadChange(Set.of(), Set.of(revision), null)));
		return statements;
	}

	private String literals(Collection<String> rows) {
		return rows.stream().sorted().map(this.quoting::literal).collect(Collectors.joining(", "));
	}

	/**
	 * Return the statements that change the version rows.
	 * @param change the change
	 * @return the statements in order
	 */
	public List<String> change(HeadChange change) {
		List<String> statements = new ArrayList<>();
		for (String row : change.deletes()) {
			statements.add("delete from " + this.versionTable + " where version_num = " + this.quoting.literal(row));
		}
		for (String row : change.inserts()) {
			statements
				.add("insert into " + this.versionTable + " (version_num) values (" + this.quoting.literal(row) + ")");
		}
		HeadChange.Update update = change.update();
		if (update != null) {
			statements.add("update " + this.versionTable + " set version_num = " + this.quoting.literal(update.to())
					+ " where version_num = " + this.quoting.literal(update.from()));
		}
		return statements;
	}

	/**
	 * Return the statement that appends to the history, with the time and the user of its
	 * execution.
	 * @param entry the row, whose times and user do not count
	 * @return the statement
	 */
	public String append(HistoryEntry entry) {
		return append(entry, Map.of());
	}

	/**
	 * Return the statement that appends to the history, with the time, the user and the
	 * version rows of its execution.
	 * @param entry the row, whose times, user and rows do not count
	 * @return the statement
	 */
	public String appendWithRows(HistoryEntry entry) {
		return append(entry, Map.of("tag_rows", rows()));
	}

	private String append(HistoryEntry entry, Map<String, String> more) {
		String now = this.dialect.scriptRules().utcNow();
		Map<String, String> expressions = new HashMap<>(
				Map.of("started_at", now, "finished_at", now, "applied_by", this.dialect.scriptRules().user()));
		expressions.putAll(more);
		List<String> values = History.values(entry).stream().map((value) -> {
			String expression = expressions.get(value.column());
			return (expression != null) ? expression : this.quoting.literal(value.value());
		}).toList();
		return "insert into " + this.quoting.name(this.tables.history()) + "\n    (" + History.COLUMNS
				+ ")\n    values (" + String.join(", ", values) + ")";
	}

	private String rows() {
		return "(select " + this.dialect.scriptRules().joined("version_num") + " from " + this.versionTable + ")";
	}

}
