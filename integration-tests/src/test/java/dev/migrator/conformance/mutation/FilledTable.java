package dev.migrator.conformance.mutation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.migrator.dialect.Quoting;
import dev.migrator.schema.CharacterType;
import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnType;
import dev.migrator.schema.SimpleType;
import dev.migrator.schema.SimpleTypeKind;
import dev.migrator.schema.Table;

/**
 * A table with the rows that were put into it.
 *
 * @param table the table
 * @param rows each row with the condition that finds it, or none where nothing does
 */
record FilledTable(Table table, Map<SampleRow, String> rows) {

	private static final Set<SimpleTypeKind> WHOLE = Set.of(SimpleTypeKind.SMALLINT, SimpleTypeKind.INTEGER,
			SimpleTypeKind.BIGINT);

	static FilledTable of(Table table, List<SampleRow> made, SampleColumns columns, Quoting quoting) {
		List<Column> unique = columns.written().stream().filter(columns::isUnique).toList();
		List<Column> keys = !unique.isEmpty() ? unique
				: columns.written().stream().filter((column) -> isComparable(column.type())).toList();
		Map<SampleRow, String> rows = new LinkedHashMap<>();
		made.forEach((row) -> rows.put(row,
				keys.stream()
					.map((column) -> is(quoting.name(column.name()), columns.value(column, row), quoting))
					.collect(Collectors.joining(" and ", "", keys.isEmpty() ? "1 = 0" : ""))));
		return new FilledTable(table, rows);
	}

	private static boolean isComparable(ColumnType type) {
		return type instanceof CharacterType || (type instanceof SimpleType simple && WHOLE.contains(simple.kind()));
	}

	private static String is(String column, @Nullable Object value, Quoting quoting) {
		return column + ((value == null) ? " is null" : " = " + quoting.literal(value));
	}

	String delete(SampleRow row, Quoting quoting) {
		return deleteAll(quoting) + " where " + this.rows.getOrDefault(row, "1 = 0");
	}

	String deleteAll(Quoting quoting) {
		return "delete from " + quoting.name(this.table.name());
	}

}
