package dev.migrator.operation;

import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.UniqueConstraint;

/**
 * Add a unique constraint to a table.
 *
 * @param table the table
 * @param constraint the constraint
 */
public record CreateUniqueConstraint(QualifiedName table, UniqueConstraint constraint) implements Operation {

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visitCreateUniqueConstraint(this);
	}

}
