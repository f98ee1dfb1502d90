package dev.migrator.operation;

import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Table;
import org.jspecify.annotations.Nullable;

/**
 * Drop a table.
 *
 * @param table the name
 * @param ifExists whether a missing table is no error
 * @param before the table as it was, or {@code null} when not known; the reversal needs
 * it
 */
public record DropTable(QualifiedName table, boolean ifExists, @Nullable Table before) implements Operation {

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visitDropTable(this);
	}

}
