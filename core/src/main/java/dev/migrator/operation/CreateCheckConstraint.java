package dev.migrator.operation;

import dev.migrator.schema.CheckConstraint;
import dev.migrator.schema.QualifiedName;

/**
 * Add a check constraint to a table.
 *
 * @param table the table
 * @param constraint the constraint
 */
public record CreateCheckConstraint(QualifiedName table, CheckConstraint constraint) implements Operation {

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visitCreateCheckConstraint(this);
	}

}
