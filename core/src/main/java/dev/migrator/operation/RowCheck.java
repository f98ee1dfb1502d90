package dev.migrator.operation;

import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import dev.migrator.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/** Checks the rows of a bulk insert. */
final class RowCheck {

	private RowCheck() {
	}

	static BulkInsert checked(BulkInsert insert) {
		for (List<@Nullable Object> row : insert.rows()) {
			for (Object value : row) {
				if (!isLiteral(value)) {
					throw new IllegalArgumentException("a value of type " + String.valueOf(value).getClass().getName()
							+ " cannot be written as a literal");
				}
			}
		}
		return insert;
	}

	private static boolean isLiteral(@Nullable Object value) {
		return value == null || value instanceof CharSequence || value instanceof Character || value instanceof Boolean
				|| value instanceof Number || value instanceof UUID || value instanceof Enum<?>
				|| value instanceof byte[] || value instanceof Temporal;
	}

	static BulkInsert ofMaps(QualifiedName table, List<? extends Map<String, ? extends @Nullable Object>> rows) {
		if (rows.isEmpty()) {
			throw new IllegalArgumentException("there are no rows");
		}
		List<String> columns = List.copyOf(rows.get(0).keySet());
		List<List<@Nullable Object>> values = new ArrayList<>();
		for (Map<String, ? extends @Nullable Object> row : rows) {
			if (!row.keySet().equals(Set.copyOf(columns))) {
				throw new IllegalArgumentException("a row has the columns " + row.keySet() + " instead of " + columns);
			}
			List<@Nullable Object> ordered = new ArrayList<>();
			columns.forEach((column) -> ordered.add(row.get(column)));
			values.add(ordered);
		}
		return new BulkInsert(table, columns, values);
	}

}
