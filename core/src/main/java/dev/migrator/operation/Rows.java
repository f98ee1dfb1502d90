package dev.migrator.operation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import dev.migrator.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/** Makes and checks the rows of a {@link BulkInsert}. */
final class Rows {

	private static final Set<Class<?>> TYPES = Set.of(String.class, Character.class, Boolean.class, UUID.class,
			byte[].class);

	private Rows() {
	}

	/**
	 * Return the insertion of rows given as maps. The columns are those of the first row
	 * in its order.
	 * @param table the table
	 * @param rows the rows
	 * @return the insertion
	 */
	static BulkInsert ofMaps(QualifiedName table, List<? extends Map<String, ? extends @Nullable Object>> rows) {
		Set<String> columns = rows.isEmpty() ? Set.of() : new LinkedHashSet<>(rows.get(0).keySet());
		List<List<@Nullable Object>> values = new ArrayList<>();
		for (Map<String, ? extends @Nullable Object> row : rows) {
			if (!row.keySet().equals(columns)) {
				throw new IllegalArgumentException("row " + (values.size() + 1) + " has the columns " + row.keySet()
						+ ", but the first row has " + columns + "; give all rows the same columns");
			}
			List<@Nullable Object> ordered = new ArrayList<>();
			columns.forEach((column) -> ordered.add(row.get(column)));
			values.add(ordered);
		}
		return new BulkInsert(table, List.copyOf(columns), values);
	}

	/**
	 * Return the insertion, refusing one without rows or columns and values that cannot
	 * be written as a literal.
	 * @param insert the insertion
	 * @return the insertion
	 */
	static BulkInsert checked(BulkInsert insert) {
		if (insert.columns().isEmpty() || insert.rows().isEmpty()) {
			throw new IllegalArgumentException("there is no row or no column; leave the call out");
		}
		List<String> problems = new ArrayList<>();
		for (int row = 0; row < insert.rows().size(); row++) {
			List<@Nullable Object> values = insert.rows().get(row);
			for (int column = 0; column < values.size(); column++) {
				Object value = values.get(column);
				if (!isLiteral(value)) {
					problems.add("row " + (row + 1) + " has a value of type '" + value.getClass().getName()
							+ "' for column '" + insert.columns().get(column) + "'");
				}
			}
		}
		if (!problems.isEmpty()) {
			throw new IllegalArgumentException(
					String.join(", ", problems) + "; use a string, number, boolean, UUID, byte[] or java.time value");
		}
		return insert;
	}

	private static boolean isLiteral(@Nullable Object value) {
		return value == null || value instanceof Number || value instanceof Enum<?>
				|| value.getClass().getPackageName().equals("java.time") || TYPES.contains(value.getClass());
	}

}
