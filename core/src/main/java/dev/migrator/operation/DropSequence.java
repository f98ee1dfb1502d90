package dev.migrator.operation;

import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Sequence;
import org.jspecify.annotations.Nullable;

/**
 * Drop a sequence.
 *
 * @param sequence the name
 * @param ifExists whether a missing sequence is no error
 * @param before the sequence as it was, or {@code null} when not known; the reversal
 * needs it
 */
public record DropSequence(QualifiedName sequence, boolean ifExists, @Nullable Sequence before) implements Operation {

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visitDropSequence(this);
	}

}
