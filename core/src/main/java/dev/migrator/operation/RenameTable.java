package dev.migrator.operation;

import dev.migrator.schema.QualifiedName;

/**
 * Rename a table within its schema.
 *
 * @param table the name
 * @param newName the bare new name
 */
public record RenameTable(QualifiedName table, String newName) implements Operation {

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visitRenameTable(this);
	}

}
