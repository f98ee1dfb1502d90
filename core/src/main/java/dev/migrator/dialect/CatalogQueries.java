package dev.migrator.dialect;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Asks a catalog about some schemas: one statement a call, whatever the number of rows.
 */
public final class CatalogQueries {

	private static final String SCHEMAS = ":schemas";

	private final Connection connection;

	private final List<String> schemas;

	/**
	 * Create the queries.
	 * @param connection the connection, not closed here
	 * @param schemas the schemas that {@code :schemas} stands for, as the catalog spells
	 * them
	 */
	public CatalogQueries(Connection connection, Collection<String> schemas) {
		this.connection = connection;
		this.schemas = List.copyOf(schemas);
	}

	/**
	 * Return one value a row.
	 * @param sql the query, in which {@code in (:schemas)} selects the schemas
	 * @param reader reads the value
	 * @param <T> the type of the value
	 * @return the values in the order of the rows
	 * @throws SQLException when the database refuses
	 */
	public <T> List<T> list(String sql, RowReader<T> reader) throws SQLException {
		List<T> values = new ArrayList<>();
		forEach(sql, (row) -> values.add(reader.read(row)));
		return values;
	}

	/**
	 * Return the values of rows by their key.
	 * @param sql the query, in which {@code in (:schemas)} selects the schemas
	 * @param key reads the key
	 * @param value reads the value
	 * @param <K> the type of the key
	 * @param <V> the type of the value
	 * @return the values of each key in the order of the rows
	 * @throws SQLException when the database refuses
	 */
	public <K, V> Map<K, List<V>> grouped(String sql, RowReader<K> key, RowReader<V> value) throws SQLException {
		Map<K, List<V>> groups = new LinkedHashMap<>();
		forEach(sql,
				(row) -> groups.computeIfAbsent(key.read(row), (absent) -> new ArrayList<>()).add(value.read(row)));
		return groups;
	}

	/**
	 * Read an array of text.
	 * @param row the row
	 * @param column the column
	 * @return the elements, empty when the array is null
	 * @throws SQLException when the database refuses
	 */
	public static List<String> strings(ResultSet row, String column) throws SQLException {
		Array array = row.getArray(column);
		if (array == null) {
			return List.of();
		}
		return Arrays.stream((Object[]) array.getArray()).map(String::valueOf).toList();
	}

	/**
	 * Read a number that may be null.
	 * @param row the row
	 * @param column the column
	 * @return the number, or {@code null}
	 * @throws SQLException when the database refuses
	 */
	public static @Nullable Integer integer(ResultSet row, String column) throws SQLException {
		int value = row.getInt(column);
		return row.wasNull() ? null : Integer.valueOf(value);
	}

	private void forEach(String sql, RowReader<?> reader) throws SQLException {
		String markers = this.schemas.isEmpty() ? "null" : "?" + ", ?".repeat(this.schemas.size() - 1);
		int uses = (sql.length() - sql.replace(SCHEMAS, "").length()) / SCHEMAS.length();
		try (PreparedStatement statement = this.connection.prepareStatement(sql.replace(SCHEMAS, markers))) {
			for (int parameter = 0; parameter < uses * this.schemas.size(); parameter++) {
				statement.setString(parameter + 1, this.schemas.get(parameter % this.schemas.size()));
			}
			try (ResultSet row = statement.executeQuery()) {
				while (row.next()) {
					reader.read(row);
				}
			}
		}
	}

	/**
	 * Reads a value from the current row.
	 *
	 * @param <T> the type of the value
	 */
	@FunctionalInterface
	public interface RowReader<T> {

		/**
		 * Read the value.
		 * @param row the result, standing on a row
		 * @return the value
		 * @throws SQLException when the database refuses
		 */
		T read(ResultSet row) throws SQLException;

	}

}
