package dev.migrator.autogenerate.compare;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import dev.migrator.schema.CheckConstraint;
import dev.migrator.schema.Constraint;
import dev.migrator.schema.ConstraintVisitor;
import dev.migrator.schema.ForeignKey;
import dev.migrator.schema.Index;
import dev.migrator.schema.IndexPart;
import dev.migrator.schema.PrimaryKey;
import dev.migrator.schema.UniqueConstraint;

/** Knows which columns constraints and indexes are on. */
final class PartColumns {

	private static final ConstraintVisitor<List<String>> NAMED = new ConstraintVisitor<>() {

		@Override
		public List<String> visitPrimaryKey(PrimaryKey primaryKey) {
			return primaryKey.columns();
		}

		@Override
		public List<String> visitUnique(UniqueConstraint unique) {
			return unique.columns();
		}

		@Override
		public List<String> visitForeignKey(ForeignKey foreignKey) {
			return foreignKey.columns();
		}

		@Override
		public List<String> visitCheck(CheckConstraint check) {
			return List.of();
		}

	};

	private PartColumns() {
	}

	static List<String> of(Constraint constraint) {
		return constraint.accept(NAMED);
	}

	static boolean touches(Constraint constraint, Set<String> columns) {
		if (constraint instanceof CheckConstraint check) {
			return mentions(check.expression(), columns);
		}
		return of(constraint).stream().anyMatch(columns::contains);
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
