package dev.migrator.operation;

import java.util.List;
import java.util.stream.Stream;

import dev.migrator.schema.Constraint;
import dev.migrator.schema.ConstraintKind;
import dev.migrator.schema.Index;

/** What constraints and indexes say about columns, and how messages call them. */
final class TableParts {

	private TableParts() {
	}

	/**
	 * Return the columns of an index, the included ones too.
	 * @param index the index
	 * @return the columns
	 */
	static List<String> columnsOf(Index index) {
		return Stream.concat(index.columns().stream(), index.include().stream()).toList();
	}

	/**
	 * Return how messages call a constraint.
	 * @param constraint the constraint
	 * @return the kind with the name, or with the columns when it has no name
	 */
	static String describe(Constraint constraint) {
		String kind = word(constraint.kind());
		if (constraint.name() != null) {
			return kind + " '" + constraint.name() + "'";
		}
		return constraint.columns().isEmpty() ? kind : kind + " on " + constraint.columns();
	}

	/**
	 * Return how messages call a kind of constraint.
	 * @param kind the kind
	 * @return the words
	 */
	static String word(ConstraintKind kind) {
		return switch (kind) {
			case PRIMARY_KEY -> "primary key";
			case UNIQUE -> "unique constraint";
			case FOREIGN_KEY -> "foreign key";
			case CHECK -> "check constraint";
		};
	}

}
