package dev.migrator.autogenerate.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.migrator.operation.CreateCheckConstraint;
import dev.migrator.operation.DropConstraint;
import dev.migrator.schema.CheckConstraint;
import dev.migrator.schema.Column;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.Table;

/**
 * Marks checks that rows may not meet, and knows values that a check permits.
 *
 * @param changes all changes
 * @param before the schema before them
 */
record CheckMark(List<Change> changes, DatabaseSchema before) {

	private static final Pattern TEXT = Pattern.compile("'(?:[^']|'')*'");

	private static final Pattern NUMBER = Pattern.compile("-?\\b\\d+\\b");

	private static final Pattern LIST = Pattern.compile("(?i)(\\w+) in \\((.+?)\\)");

	private static final Pattern RANGE = Pattern.compile("(?i)\\w+ between (-?\\d+) and (-?\\d+)");

	Change of(Change change, CreateCheckConstraint create) {
		Optional<Table> table = this.before.table(create.table());
		boolean concerned = table.stream()
			.flatMap((each) -> each.columns().stream())
			.anyMatch((column) -> mentions(create.constraint(), column));
		if (!concerned || this.changes.stream().anyMatch((each) -> isWidened(each, create, table.orElseThrow()))) {
			return change;
		}
		return change.remarked("rows that do not meet check '" + create.constraint().name() + "' of '" + create.table()
				+ "' make this fail: change them before");
	}

	private static boolean mentions(CheckConstraint check, Column column) {
		return PartColumns.mentions(check.expression(), Set.of(column.name()));
	}

	private static boolean isWidened(Change change, CreateCheckConstraint create, Table table) {
		if (!(change.operation() instanceof DropConstraint drop) || !drop.table().equals(create.table())
				|| !(drop.before() instanceof CheckConstraint old)) {
			return false;
		}
		boolean same = table.columns()
			.stream()
			.allMatch((column) -> mentions(old, column) == mentions(create.constraint(), column));
		return same && isWider(old.expression(), create.constraint().expression());
	}

	private static boolean isWider(String old, String now) {
		Matcher range = RANGE.matcher(now);
		Set<String> numbers = all(NUMBER, old);
		if (range.matches()) {
			return numbers.size() == 2 && numbers.stream()
				.mapToLong(Long::parseLong)
				.allMatch((each) -> each >= Long.parseLong(range.group(1)) && each <= Long.parseLong(range.group(2)));
		}
		Set<String> texts = all(TEXT, old);
		return LIST.matcher(now).matches() && !texts.isEmpty() && all(TEXT, now).containsAll(texts);
	}

	private static Set<String> all(Pattern pattern, String text) {
		return pattern.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
	}

	/**
	 * Return the first value that a check names for a column.
	 * @param column the column
	 * @param table its table
	 * @return the value as SQL
	 */
	static Optional<String> permitted(Column column, @Nullable Table table) {
		return Optional.ofNullable(table)
			.stream()
			.flatMap((each) -> each.constraints().stream())
			.filter(CheckConstraint.class::isInstance)
			.map((each) -> LIST.matcher(((CheckConstraint) each).expression()))
			.filter((list) -> list.matches() && list.group(1).equalsIgnoreCase(column.name()))
			.flatMap((list) -> TEXT.matcher(list.group(2)).results().map(MatchResult::group))
			.findFirst();
	}

}
