package dev.migrator.operation;

import dev.migrator.schema.Index;
import dev.migrator.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Drop an index.
 *
 * @param table the table of the index
 * @param name the name of the index
 * @param concurrently whether the table may be used meanwhile; runs outside a transaction
 * where the database has it
 * @param ifExists whether a missing index is no error
 * @param before the index as it was, or {@code null} when not known; the reversal needs
 * it
 */
public record DropIndex(QualifiedName table, String name, boolean concurrently, boolean ifExists,
		@Nullable Index before) implements Operation {

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visitDropIndex(this);
	}

}
