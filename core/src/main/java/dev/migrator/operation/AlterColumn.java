package dev.migrator.operation;

import dev.migrator.schema.Column;
import dev.migrator.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Change a column in place.
 *
 * @param table the table
 * @param column the name of the column before the change
 * @param alteration what changes
 * @param before the column as it was, or {@code null} when not known; the reversal of a
 * change of type, default, identity or comment needs it
 */
public record AlterColumn(QualifiedName table, String column, ColumnAlteration alteration,
		@Nullable Column before) implements Operation {

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visitAlterColumn(this);
	}

}
