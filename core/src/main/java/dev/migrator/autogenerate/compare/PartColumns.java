package dev.migrator.autogenerate.compare;

import java.util.Set;
import java.util.stream.Stream;

import dev.migrator.schema.CheckConstraint;
import dev.migrator.schema.Constraint;
import dev.migrator.schema.Index;
import dev.migrator.schema.IndexPart;

/** Knows which columns constraints and indexes are on. */
final class PartColumns {

	private PartColumns() {
	}

	static boolean touches(Constraint constraint, Set<String> columns) {
		if (constraint instanceof CheckConstraint check) {
			return mentions(check.expression(), columns);
		}
		return constraint.columns().stream().anyMatch(columns::contains);
	}

	static boolean touches(Index index, Set<String> columns) {
		Stream<String> texts = Stream.concat(Stream.ofNullable(index.where()),
				index.parts().stream().filter(IndexPart::isExpression).map(IndexPart::text));
		return Stream.concat(index.columns().stream(), index.include().stream()).anyMatch(columns::contains)
				|| texts.anyMatch((text) -> mentions(text, columns));
	}

	static boolean mentions(String expression, Set<String> columns) {
		return !columns.isEmpty() && ExpressionTokens.of(expression).mentionsAny(columns);
	}

}
