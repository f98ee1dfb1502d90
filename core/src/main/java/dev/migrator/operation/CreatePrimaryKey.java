package dev.migrator.operation;

import dev.migrator.schema.PrimaryKey;
import dev.migrator.schema.QualifiedName;

/**
 * Add the primary key to a table.
 *
 * @param table the table
 * @param constraint the constraint
 */
public record CreatePrimaryKey(QualifiedName table, PrimaryKey constraint) implements Operation {

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visitCreatePrimaryKey(this);
	}

}
