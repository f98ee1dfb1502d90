package dev.migrator.operation;

import dev.migrator.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Set or drop the comment of a table.
 *
 * @param table the table
 * @param comment the comment, or {@code null} to drop it
 * @param before the comment as it was, or {@code null} when not known; the reversal needs
 * it
 */
public record TableComment(QualifiedName table, @Nullable String comment,
		@Nullable Setting<String> before) implements Operation {

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visitTableComment(this);
	}

}
