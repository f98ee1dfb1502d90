package dev.migrator.conformance.mutation;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.migrator.autogenerate.compare.Change;
import dev.migrator.dialect.Dialect;
import dev.migrator.dialect.SqlStatement;
import dev.migrator.operation.SchemaProjection;
import dev.migrator.schema.DatabaseSchema;

/**
 * Runs changes on tables with rows. Rows that a change refuses are taken away, one kind
 * after the other, until it takes what is left.
 */
final class EditRun {

	private static final List<SampleRow> DOUBTFUL = List.of(SampleRow.NULLS, SampleRow.TWIN, SampleRow.EXTREMES);

	private final Connection connection;

	private final Dialect dialect;

	private final List<Change> changes;

	private final DatabaseSchema before;

	private final List<FilledTable> filled;

	private final List<String> refusals = new ArrayList<>();

	private final List<String> losses = new ArrayList<>();

	private DatabaseSchema current;

	private RowSnapshot rows;

	EditRun(Connection connection, Dialect dialect, DatabaseSchema before, List<FilledTable> filled,
			List<Change> changes) throws SQLException {
		this.connection = connection;
		this.dialect = dialect;
		this.before = before;
		this.filled = new ArrayList<>(filled);
		Collections.reverse(this.filled);
		this.changes = changes;
		this.current = before;
		this.rows = snapshot();
	}

	private RowSnapshot snapshot() throws SQLException {
		return RowSnapshot.of(this.connection, this.dialect, this.current);
	}

	/**
	 * Return which changes refuse which rows.
	 * @return the refusals
	 */
	List<String> refusals() {
		return this.refusals;
	}

	/**
	 * Return what is not as it was although no change says so.
	 * @return the losses
	 */
	List<String> losses() {
		return this.losses;
	}

	/**
	 * Run all changes.
	 * @throws SQLException when one fails even without rows
	 */
	void run() throws SQLException {
		for (Change change : this.changes) {
			for (SqlStatement each : this.dialect.compiler().compile(change.operation(), this.current::table)) {
				run(change, each.sql());
			}
			this.current = SchemaProjection.project(this.current, List.of(change.operation()));
		}
		compare(snapshot());
	}

	private void compare(RowSnapshot now) {
		new RowComparison(this.changes, this.before, this.current).unmarked(this.rows, now)
			.stream()
			.filter((each) -> !this.losses.contains(each))
			.forEach(this.losses::add);
	}

	private void run(Change change, String sql) throws SQLException {
		String taken = "";
		SQLException refusal = attempt(sql);
		for (int i = 0; refusal != null && i <= DOUBTFUL.size(); i++) {
			compare(snapshot());
			taken = take(i);
			this.rows = snapshot();
			refusal = attempt(sql);
		}
		if (refusal != null) {
			throw new SQLException("'" + sql + "' failed: " + refusal.getMessage(), refusal);
		}
		if (!taken.isEmpty()) {
			this.refusals.add(change.operation().getClass().getSimpleName() + " refuses " + taken
					+ (change.remarks().isEmpty() ? "" : ", as is remarked"));
		}
	}

	private String take(int attempt) {
		if (attempt < DOUBTFUL.size()) {
			SampleRow row = DOUBTFUL.get(attempt);
			this.filled.forEach((each) -> attempt(each.delete(row, this.dialect.quoting())));
			return (attempt == 0) ? row.toString() : "up to " + row;
		}
		this.filled.forEach((each) -> attempt(each.deleteAll(this.dialect.quoting())));
		return "all";
	}

	private @Nullable SQLException attempt(String sql) {
		try (Statement statement = this.connection.createStatement()) {
			statement.setEscapeProcessing(false);
			statement.execute(sql);
			return null;
		}
		catch (SQLException ex) {
			return ex;
		}
	}

}
