package dev.migrator.conformance.mutation;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.migrator.dialect.Dialect;
import dev.migrator.dialect.SqlStatement;
import dev.migrator.operation.BulkInsert;
import dev.migrator.schema.Column;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Table;

/**
 * Puts a row of each kind into empty tables, as far as the tables take them.
 *
 * @param connection the connection
 * @param dialect the dialect
 * @param schema the tables
 */
record RowMaker(Connection connection, Dialect dialect, DatabaseSchema schema) {

	/**
	 * Fill all tables that are empty.
	 * @return the tables, those that are referred to first
	 */
	List<FilledTable> fill() throws SQLException {
		List<FilledTable> filled = new ArrayList<>();
		Set<QualifiedName> done = new HashSet<>();
		for (Table table : ordered()) {
			if (isEmpty(table)) {
				filled.add(fill(table, done));
			}
			done.add(table.name());
		}
		return filled;
	}

	private Set<Table> ordered() {
		Set<Table> ordered = new LinkedHashSet<>();
		while (ordered.size() < this.schema.tables().size()) {
			List<Table> left = this.schema.tables().stream().filter((each) -> !ordered.contains(each)).toList();
			List<Table> free = left.stream().filter((each) -> !refersToOneOf(each, left)).toList();
			ordered.addAll(free.isEmpty() ? left : free);
		}
		return ordered;
	}

	private static boolean refersToOneOf(Table table, List<Table> tables) {
		return SampleColumns.foreignKeys(table)
			.filter((key) -> !key.referencedTable().equals(table.name()))
			.anyMatch((key) -> tables.stream().anyMatch((each) -> each.name().equals(key.referencedTable())));
	}

	private boolean isEmpty(Table table) throws SQLException {
		try (Statement statement = this.connection.createStatement();
				ResultSet rows = statement.executeQuery("select 1 from " + this.dialect.quoting().name(table.name()))) {
			return !rows.next();
		}
	}

	private FilledTable fill(Table table, Set<QualifiedName> done) {
		SampleColumns one = new SampleColumns(table, this.schema, done, true);
		SampleColumns other = new SampleColumns(table, this.schema, done, false);
		List<SampleRow> all = List.of(SampleRow.values());
		List<SampleRow> made = (insert(table, one, all) || insert(table, other, all)) ? all
				: all.stream()
					.filter((row) -> insert(table, one, List.of(row)) || insert(table, other, List.of(row)))
					.toList();
		return FilledTable.of(table, made, one, this.dialect.quoting());
	}

	private boolean insert(Table table, SampleColumns columns, List<SampleRow> rows) {
		List<Column> written = columns.written();
		List<List<@Nullable Object>> values = new ArrayList<>();
		for (SampleRow row : rows) {
			values.add(new ArrayList<>(written.stream().map((column) -> columns.value(column, row)).toList()));
		}
		List<String> names = written.stream().map(Column::name).toList();
		return run(new BulkInsert(table.name(), names, values));
	}

	private boolean run(BulkInsert insert) {
		try (Statement statement = this.connection.createStatement()) {
			statement.setEscapeProcessing(false);
			for (SqlStatement each : this.dialect.compiler().compile(insert, this.schema::table)) {
				statement.execute(each.sql());
			}
			return true;
		}
		catch (SQLException ex) {
			return false;
		}
	}

}
