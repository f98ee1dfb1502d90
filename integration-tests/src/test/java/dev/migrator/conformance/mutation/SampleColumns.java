package dev.migrator.conformance.mutation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.migrator.schema.CheckConstraint;
import dev.migrator.schema.Column;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.ForeignKey;
import dev.migrator.schema.PrimaryKey;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Table;
import dev.migrator.schema.UniqueConstraint;

/**
 * Knows what goes into the columns of a table.
 *
 * @param table the table
 * @param schema all tables
 * @param filled the tables that have rows
 * @param braces whether an array is written in braces
 */
record SampleColumns(Table table, DatabaseSchema schema, Set<QualifiedName> filled, boolean braces) {

	private static final Pattern TEXT = Pattern.compile("'((?:[^']|'')*)'");

	private static final Pattern NUMBER = Pattern.compile("(?<![\\w'.])-?\\d+\\b");

	private static final int FEW = 1000;

	List<Column> written() {
		return this.table.columns()
			.stream()
			.filter((column) -> column.generated() == null
					&& (column.identity() == null || !column.identity().always()))
			.toList();
	}

	@Nullable Object value(Column column, SampleRow row) {
		boolean unique = isUnique(column);
		boolean open = column.nullable() && !unique;
		if (row == SampleRow.NULLS && open) {
			return null;
		}
		int number = (row == SampleRow.TWIN && !unique) ? SampleRow.FIRST.number() : row.number();
		Optional<ForeignKey> key = foreignKeys(this.table).filter((each) -> each.columns().contains(column.name()))
			.findFirst();
		if (key.isPresent()) {
			return referred(key.get(), column, number, open);
		}
		return (row == SampleRow.EXTREMES && !unique) ? extreme(column) : own(this.table, column, number);
	}

	boolean isUnique(Column column) {
		boolean constrained = this.table.constraints()
			.stream()
			.anyMatch((each) -> (each instanceof PrimaryKey || each instanceof UniqueConstraint)
					&& each.columns().contains(column.name()));
		return constrained || this.table.indexes()
			.stream()
			.anyMatch((index) -> index.unique() && index.columns().contains(column.name()));
	}

	private @Nullable Object referred(ForeignKey key, Column column, int number, boolean open) {
		if (open && !key.referencedTable().equals(this.table.name()) && !this.filled.contains(key.referencedTable())) {
			return null;
		}
		Table other = this.schema.table(key.referencedTable()).orElse(this.table);
		List<String> columns = key.referencedColumns();
		int position = key.columns().indexOf(column.name());
		Column target = columns.isEmpty() ? column : other.column(columns.get(position)).orElse(column);
		return own(other, target, number);
	}

	private Object own(Table of, Column column, int number) {
		SampleValue plain = new SampleValue(number, this.schema, this.braces);
		List<String> texts = checked(of, column, TEXT);
		if (!texts.isEmpty()) {
			return plain.one(texts);
		}
		List<Long> numbers = checked(of, column, NUMBER).stream().map(Long::valueOf).sorted().toList();
		if (numbers.size() > 1 && numbers.get(numbers.size() - 1) - numbers.get(0) < FEW) {
			long first = numbers.get(0);
			return first + (number - 1) % (numbers.get(numbers.size() - 1) - first + 1);
		}
		return column.type().accept(plain);
	}

	private Object extreme(Column column) {
		List<String> texts = checked(this.table, column, TEXT);
		if (!texts.isEmpty()) {
			return ExtremeValue.last(texts);
		}
		SampleValue plain = new SampleValue(SampleRow.EXTREMES.number(), this.schema, this.braces);
		return checked(this.table, column, NUMBER).stream()
			.map(Long::valueOf)
			.max(Long::compare)
			.<Object>map((each) -> each)
			.orElseGet(() -> column.type().accept(new ExtremeValue(plain)));
	}

	private static List<String> checked(Table of, Column column, Pattern literal) {
		return of.constraints()
			.stream()
			.filter((each) -> each instanceof CheckConstraint check && isOnlyAbout(check, column, of))
			.flatMap((each) -> literal.matcher(((CheckConstraint) each).expression()).results())
			.map((each) -> (each.groupCount() > 0) ? each.group(1).replace("''", "'") : each.group())
			.toList();
	}

	private static boolean isOnlyAbout(CheckConstraint check, Column column, Table of) {
		return of.columns().stream().allMatch((each) -> isMentioned(check, each) == each.equals(column));
	}

	private static boolean isMentioned(CheckConstraint check, Column column) {
		String name = "(?i)(?<!')\\b" + Pattern.quote(column.name()) + "\\b(?!')";
		return Pattern.compile(name)
			.matcher(check.expression())
			.results()
			.map(MatchResult::group)
			.findAny()
			.isPresent();
	}

	static Stream<ForeignKey> foreignKeys(Table table) {
		return table.constraints().stream().filter(ForeignKey.class::isInstance).map(ForeignKey.class::cast);
	}

}
