package dev.migrator.conformance.mutation;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.migrator.dialect.Dialect;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Table;

/**
 * What is in tables.
 *
 * @param tables the rows by table
 */
record RowSnapshot(Map<QualifiedName, Rows> tables) {

	private static final Set<Integer> BYTES = Set.of(Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB);

	/**
	 * The rows of a table.
	 *
	 * @param types the type of each column, in words of the driver
	 * @param values the values of each row by column
	 */
	record Rows(Map<String, String> types, List<Map<String, @Nullable String>> values) {
	}

	static RowSnapshot of(Connection connection, Dialect dialect, DatabaseSchema schema) throws SQLException {
		Map<QualifiedName, Rows> tables = new LinkedHashMap<>();
		try (Statement statement = connection.createStatement()) {
			for (Table table : schema.tables()) {
				String sql = "select * from " + dialect.quoting().name(table.name());
				try (ResultSet rows = statement.executeQuery(sql)) {
					tables.put(table.name(), read(rows));
				}
			}
		}
		return new RowSnapshot(tables);
	}

	private static Rows read(ResultSet rows) throws SQLException {
		ResultSetMetaData data = rows.getMetaData();
		Map<String, String> types = new LinkedHashMap<>();
		for (int i = 1; i <= data.getColumnCount(); i++) {
			types.put(name(data, i), data.getColumnTypeName(i) + " " + data.getPrecision(i) + " " + data.getScale(i));
		}
		List<Map<String, @Nullable String>> values = new ArrayList<>();
		while (rows.next()) {
			Map<String, @Nullable String> row = new LinkedHashMap<>();
			for (int i = 1; i <= data.getColumnCount(); i++) {
				row.put(name(data, i), text(rows, i));
			}
			values.add(row);
		}
		return new Rows(types, values);
	}

	private static String name(ResultSetMetaData data, int column) throws SQLException {
		return data.getColumnName(column).toLowerCase(Locale.ROOT);
	}

	private static @Nullable String text(ResultSet rows, int column) throws SQLException {
		ResultSetMetaData data = rows.getMetaData();
		if (!BYTES.contains(data.getColumnType(column)) || data.getColumnTypeName(column).equalsIgnoreCase("uuid")) {
			return rows.getString(column);
		}
		byte[] bytes = rows.getBytes(column);
		return (bytes == null) ? null : HexFormat.of().formatHex(bytes);
	}

}
