package dev.migrator.operation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import dev.migrator.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Insert rows.
 *
 * @param table the table
 * @param columns the columns
 * @param rows the rows, each with one value for each column. A value is {@code null}, a
 * {@link String}, {@link Character}, {@link Boolean}, {@link Number},
 * {@link java.util.UUID}, {@link Enum} (its name), {@code byte[]} or a type of
 * {@code java.time}
 */
public record BulkInsert(QualifiedName table, List<String> columns,
		List<List<@Nullable Object>> rows) implements Operation {

	/** Refuse rows whose number of values differs from the number of columns. */
	public BulkInsert {
		columns = List.copyOf(columns);
		rows = rows.stream().map((row) -> Collections.unmodifiableList(new ArrayList<@Nullable Object>(row))).toList();
		for (List<@Nullable Object> row : rows) {
			if (row.size() != columns.size()) {
				throw new IllegalArgumentException("a row for table '" + table + "' has " + row.size() + " values for "
						+ columns.size() + " columns " + columns);
			}
		}
	}

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visitBulkInsert(this);
	}

}
