package dev.migrator.schema;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A check constraint.
 *
 * @param name the name, or {@code null} when the database is to choose one
 * @param expression the condition, written to the statement as it is
 */
public record CheckConstraint(@Nullable String name, String expression) implements Constraint {

	/** Refuse a blank condition. */
	public CheckConstraint {
		if (expression.isBlank()) {
			throw new IllegalArgumentException("the condition of a check constraint must not be blank");
		}
	}

	@Override
	public ConstraintKind kind() {
		return ConstraintKind.CHECK;
	}

	@Override
	public List<String> columns() {
		return List.of();
	}

	@Override
	public <R> R accept(ConstraintVisitor<R> visitor) {
		return visitor.visitCheck(this);
	}

}
