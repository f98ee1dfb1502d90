package dev.migrator.operation;

import dev.migrator.schema.ForeignKey;
import dev.migrator.schema.QualifiedName;

/**
 * Add a foreign key to a table.
 *
 * @param table the table
 * @param constraint the constraint
 */
public record CreateForeignKey(QualifiedName table, ForeignKey constraint) implements Operation {

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visitCreateForeignKey(this);
	}

}
