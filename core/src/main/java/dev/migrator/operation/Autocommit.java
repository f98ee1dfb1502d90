package dev.migrator.operation;

import java.util.List;

/**
 * Run operations outside a transaction: what ran before is committed first, and each
 * statement stands alone.
 *
 * @param operations the operations
 */
public record Autocommit(List<Operation> operations) implements Operation {

	/** Copy the operations. */
	public Autocommit {
		operations = List.copyOf(operations);
	}

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visitAutocommit(this);
	}

}
