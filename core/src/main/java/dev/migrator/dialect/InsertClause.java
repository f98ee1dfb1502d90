package dev.migrator.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.migrator.operation.BulkInsert;
import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnType;
import dev.migrator.schema.Table;
import org.jspecify.annotations.Nullable;

/** Writes inserts of several rows with literals, as the SQL standard does. */
public class InsertClause {

	private static final int ROWS_PER_STATEMENT = 500;

	private final Quoting quoting;

	/**
	 * Create the clause.
	 * @param quoting names and literals
	 */
	public InsertClause(Quoting quoting) {
		this.quoting = quoting;
	}

	/**
	 * Return the statements that insert rows, 500 rows in each.
	 * @param operation the operation
	 * @param table the table, or empty when it is not known
	 * @return the statements in order, none when there are no rows
	 */
	public List<DdlStep> statements(BulkInsert operation, Optional<Table> table) {
		List<Optional<Column>> columns = operation.columns()
			.stream()
			.map((name) -> table.flatMap((known) -> known.column(name)))
			.toList();
		String head = "insert into " + this.quoting.name(operation.table()) + " ("
				+ SqlClauses.names(this.quoting, operation.columns()) + ") " + overriding(columns) + "values\n    ";
		return chunks(operation.rows()).stream()
			.map((chunk) -> DdlStep.statement(
					chunk.stream().map((row) -> row(row, columns)).collect(Collectors.joining(",\n    ", head, ""))))
			.toList();
	}

	/**
	 * Return whether the text of a value depends on the type of its column.
	 * @param value the value
	 * @return whether it does
	 */
	protected boolean dependsOnType(@Nullable Object value) {
		return false;
	}

	final boolean dependsOnTypes(BulkInsert operation) {
		return operation.rows().stream().flatMap(List::stream).anyMatch(this::dependsOnType);
	}

	/**
	 * Return which rows share a statement.
	 * @param rows all rows
	 * @return the rows of each statement, in order
	 */
	protected List<List<List<@Nullable Object>>> chunks(List<List<@Nullable Object>> rows) {
		List<List<List<@Nullable Object>>> chunks = new ArrayList<>();
		for (int first = 0; first < rows.size(); first += ROWS_PER_STATEMENT) {
			chunks.add(rows.subList(first, Math.min(first + ROWS_PER_STATEMENT, rows.size())));
		}
		return chunks;
	}

	/**
	 * Return the words that make identity columns take given values.
	 * @param columns the columns, empty where they are not known
	 * @return the words with a blank behind them, or nothing
	 */
	protected String overriding(List<Optional<Column>> columns) {
		boolean refused = columns.stream()
			.flatMap(Optional::stream)
			.map(Column::identity)
			.anyMatch((identity) -> identity != null && identity.always());
		return refused ? "overriding system value " : "";
	}

	private String row(List<@Nullable Object> row, List<Optional<Column>> columns) {
		List<String> values = new ArrayList<>();
		for (int i = 0; i < row.size(); i++) {
			values.add(value(row.get(i), columns.get(i).map(Column::type)));
		}
		return "(" + String.join(", ", values) + ")";
	}

	/**
	 * Write a value.
	 * @param value the value
	 * @param type the type of its column, or empty when it is not known
	 * @return the literal
	 */
	protected String value(@Nullable Object value, Optional<ColumnType> type) {
		return this.quoting.literal(value);
	}

}
