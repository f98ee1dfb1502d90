package dev.migrator.operation;

import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Sequence;
import org.jspecify.annotations.Nullable;

/**
 * Change a sequence.
 *
 * @param sequence the name
 * @param alteration what changes
 * @param before the sequence as it was, or {@code null} when not known; the reversal
 * needs it
 */
public record AlterSequence(QualifiedName sequence, SequenceAlteration alteration,
		@Nullable Sequence before) implements Operation {

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visitAlterSequence(this);
	}

}
