package dev.migrator.operation;

import dev.migrator.schema.Column;
import dev.migrator.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Drop a column.
 *
 * @param table the table
 * @param column the name of the column
 * @param ifExists whether a missing column is no error
 * @param before the column as it was, or {@code null} when not known; the reversal needs
 * it
 */
public record DropColumn(QualifiedName table, String column, boolean ifExists,
		@Nullable Column before) implements Operation {

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visitDropColumn(this);
	}

}
