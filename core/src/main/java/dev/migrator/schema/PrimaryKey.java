package dev.migrator.schema;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The primary key of a table.
 *
 * @param name the name, or {@code null} when the database is to choose one
 * @param columns the columns in key order
 */
public record PrimaryKey(@Nullable String name, List<String> columns) implements Constraint {

	/** Refuse a key without columns. */
	public PrimaryKey {
		columns = List.copyOf(columns);
		if (columns.isEmpty()) {
			throw new IllegalArgumentException("a primary key needs a column");
		}
	}

	@Override
	public ConstraintKind kind() {
		return ConstraintKind.PRIMARY_KEY;
	}

	@Override
	public <R> R accept(ConstraintVisitor<R> visitor) {
		return visitor.visitPrimaryKey(this);
	}

}
