package dev.migrator.schema;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A foreign key.
 *
 * @param name the name, or {@code null} when the database is to choose one
 * @param columns the columns of this table in order
 * @param referencedTable the table referred to
 * @param referencedColumns the columns referred to, in the same order; empty stands for
 * the primary key
 * @param onDelete what deleting the row referred to does
 * @param onUpdate what changing the key referred to does
 * @param deferrability when the constraint is checked
 */
public record ForeignKey(@Nullable String name, List<String> columns, QualifiedName referencedTable,
		List<String> referencedColumns, ReferentialAction onDelete, ReferentialAction onUpdate,
		Deferrability deferrability) implements Constraint {

	/** Refuse column lists that do not match. */
	public ForeignKey {
		columns = List.copyOf(columns);
		referencedColumns = List.copyOf(referencedColumns);
		if (columns.isEmpty()) {
			throw new IllegalArgumentException("a foreign key needs a column");
		}
		if (!referencedColumns.isEmpty() && referencedColumns.size() != columns.size()) {
			throw new IllegalArgumentException("the foreign key on " + columns + " refers to " + referencedColumns
					+ ": the numbers of columns differ");
		}
	}

	/**
	 * Return a foreign key without actions that is checked at once.
	 * @param name the name, or {@code null} when the database is to choose one
	 * @param columns the columns of this table in order
	 * @param referencedTable the table referred to
	 * @param referencedColumns the columns referred to, in the same order
	 * @return the constraint
	 */
	public static ForeignKey of(@Nullable String name, List<String> columns, QualifiedName referencedTable,
			List<String> referencedColumns) {
		return new ForeignKey(name, columns, referencedTable, referencedColumns, ReferentialAction.NO_ACTION,
				ReferentialAction.NO_ACTION, Deferrability.NOT_DEFERRABLE);
	}

	@Override
	public ConstraintKind kind() {
		return ConstraintKind.FOREIGN_KEY;
	}

	@Override
	public <R> R accept(ConstraintVisitor<R> visitor) {
		return visitor.visitForeignKey(this);
	}

}
