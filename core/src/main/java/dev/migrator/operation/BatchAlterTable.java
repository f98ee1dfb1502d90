package dev.migrator.operation;

import java.util.List;

import dev.migrator.schema.QualifiedName;

/**
 * Change one table by several operations at once: a database that can does it in one
 * statement, one that lacks an operation rebuilds the table once for all of them.
 *
 * @param table the table
 * @param operations the operations, all on that table
 */
public record BatchAlterTable(QualifiedName table, List<Operation> operations) implements Operation {

	/** Copy the operations. */
	public BatchAlterTable {
		operations = List.copyOf(operations);
	}

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visitBatchAlterTable(this);
	}

}
