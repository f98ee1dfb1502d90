package dev.migrator.schema;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A unique constraint.
 *
 * @param name the name, or {@code null} when the database is to choose one
 * @param columns the columns in order
 * @param deferrability when the constraint is checked
 * @param nullsNotDistinct whether two nulls count as equal
 */
public record UniqueConstraint(@Nullable String name, List<String> columns, Deferrability deferrability,
		boolean nullsNotDistinct) implements Constraint {

	/** Refuse a constraint without columns. */
	public UniqueConstraint {
		columns = List.copyOf(columns);
		if (columns.isEmpty()) {
			throw new IllegalArgumentException("a unique constraint needs a column");
		}
	}

	/**
	 * Return a unique constraint that is checked at once.
	 * @param name the name, or {@code null} when the database is to choose one
	 * @param columns the columns in order
	 * @return the constraint
	 */
	public static UniqueConstraint of(@Nullable String name, List<String> columns) {
		return new UniqueConstraint(name, columns, Deferrability.NOT_DEFERRABLE, false);
	}

	@Override
	public ConstraintKind kind() {
		return ConstraintKind.UNIQUE;
	}

	@Override
	public <R> R accept(ConstraintVisitor<R> visitor) {
		return visitor.visitUnique(this);
	}

}
