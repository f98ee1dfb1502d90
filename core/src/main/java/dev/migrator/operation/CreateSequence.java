package dev.migrator.operation;

import dev.migrator.schema.Sequence;

/**
 * Create a sequence.
 *
 * @param sequence the sequence
 * @param ifNotExists whether an existing sequence of that name is left alone
 */
public record CreateSequence(Sequence sequence, boolean ifNotExists) implements Operation {

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visitCreateSequence(this);
	}

}
