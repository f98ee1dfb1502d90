package dev.migrator.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds a value of an enum type in operations.
 *
 * @param value the value
 */
record EnumValueUse(String value) {

	private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"]|\"\")*+\"|'(?:[^']|'')*+'");

	boolean isIn(Operation operation) {
		if (operation instanceof Execute execute) {
			return isInStatement(execute.sql());
		}
		if (operation instanceof BulkInsert insert) {
			return insert.rows().stream().flatMap(List::stream).anyMatch(this::isValue);
		}
		List<String> expressions = new ArrayList<>();
		new CanonicalText((sql) -> {
			expressions.add(sql);
			return sql;
		}).of(List.of(operation));
		return expressions.stream().anyMatch(this::isInExpression);
	}

	// A statement may have comments and bodies in which quotes stand alone.
	private boolean isInStatement(String sql) {
		return sql.contains(literal());
	}

	private boolean isInExpression(String sql) {
		return LITERAL.matcher(sql).results().map(MatchResult::group).anyMatch(literal()::equals);
	}

	private String literal() {
		return "'" + this.value.replace("'", "''") + "'";
	}

	private boolean isValue(Object given) {
		return given instanceof String text && text.equals(this.value)
				|| given instanceof Enum<?> constant && constant.name().equals(this.value);
	}

}
