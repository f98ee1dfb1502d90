package dev.migrator.conformance.mutation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.migrator.autogenerate.compare.Change;
import dev.migrator.schema.Column;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.QualifiedName;

/**
 * Finds rows and values that changes have lost or altered without a mark.
 *
 * @param changes the changes
 * @param before the schema before them
 * @param after the schema after them
 */
record RowComparison(List<Change> changes, DatabaseSchema before, DatabaseSchema after) {

	private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");

	List<String> unmarked(RowSnapshot then, RowSnapshot now) {
		List<String> found = new ArrayList<>();
		then.tables()
			.forEach((table, rows) -> found
				.addAll(rows.values().isEmpty() ? List.of() : unmarked(table, rows, now.tables().get(table))));
		return found;
	}

	private List<String> unmarked(QualifiedName table, RowSnapshot.Rows then, RowSnapshot.@Nullable Rows now) {
		if (now == null) {
			return isMarked(table, null) ? List.of() : List.of("the rows of '" + table + "'");
		}
		if (then.values().size() != now.values().size()) {
			return List.of("'" + table + "' had " + then.values().size() + " rows and has " + now.values().size());
		}
		List<String> kept = then.types()
			.keySet()
			.stream()
			.filter((column) -> !isMarked(table, column) && !isComputedAgain(table, column))
			.toList();
		List<String> found = new ArrayList<>();
		kept.stream()
			.filter((column) -> !now.types().containsKey(column))
			.map((column) -> "the values of column '" + column + "' of '" + table + "'")
			.forEach(found::add);
		List<String> compared = kept.stream().filter(now.types()::containsKey).toList();
		List<String> others = compared.stream().filter((column) -> !equal(List.of(column), then, now)).toList();
		for (String column : others) {
			found.add("column '" + column + "' of '" + table + "' had " + projected(List.of(column), then, now, then)
					+ " and has " + projected(List.of(column), then, now, now));
		}
		if (others.isEmpty() && !equal(compared, then, now)) {
			found.add("rows of '" + table + "' have values of other rows");
		}
		return found;
	}

	private boolean isMarked(QualifiedName table, @Nullable String column) {
		return this.changes.stream()
			.filter(Change::needsReview)
			.flatMap((change) -> change.markedRemarks().stream())
			.map((remark) -> remark.toLowerCase(Locale.ROOT))
			.filter((remark) -> remark.startsWith("loses data") || remark.startsWith("review"))
			.anyMatch((remark) -> remark.contains("'" + table.toString().toLowerCase(Locale.ROOT) + "'")
					&& (column == null || remark.contains("'" + column + "'")));
	}

	private boolean isComputedAgain(QualifiedName table, String column) {
		return isComputed(this.before, table, column)
				&& (isComputed(this.after, table, column) || !hasColumn(this.after, table, column));
	}

	private static boolean hasColumn(DatabaseSchema schema, QualifiedName table, String column) {
		return schema.table(table)
			.stream()
			.flatMap((each) -> each.columns().stream())
			.anyMatch((each) -> each.name().equalsIgnoreCase(column));
	}

	private static boolean isComputed(DatabaseSchema schema, QualifiedName table, String column) {
		return schema.table(table)
			.stream()
			.flatMap((each) -> each.columns().stream())
			.filter((each) -> each.name().equalsIgnoreCase(column))
			.map(Column::generated)
			.anyMatch(Objects::nonNull);
	}

	private static boolean equal(List<String> columns, RowSnapshot.Rows then, RowSnapshot.Rows now) {
		return projected(columns, then, now, then).equals(projected(columns, then, now, now));
	}

	private static List<String> projected(List<String> columns, RowSnapshot.Rows then, RowSnapshot.Rows now,
			RowSnapshot.Rows of) {
		Function<Map<String, @Nullable String>, String> project = (row) -> String.join(" | ",
				columns.stream()
					.map((column) -> Objects.equals(then.types().get(column), now.types().get(column))
							? String.valueOf(row.get(column)) : meaning(row.get(column)))
					.toList());
		return of.values().stream().map(project).sorted().toList();
	}

	private static String meaning(@Nullable String value) {
		if (value == null) {
			return "null";
		}
		String text = value.strip();
		return switch (text.toLowerCase(Locale.ROOT)) {
			case "true", "t" -> "1";
			case "false", "f" -> "0";
			default -> NUMBER.matcher(text).matches() ? new BigDecimal(text).stripTrailingZeros().toPlainString()
					: text.replaceFirst("(:\\d\\d(\\.\\d*[1-9])?)\\.?0*$", "$1").replaceFirst("[ T]00:00:00$", "");
		};
	}

}
