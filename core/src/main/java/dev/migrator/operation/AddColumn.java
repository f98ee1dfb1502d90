package dev.migrator.operation;

import dev.migrator.schema.Column;
import dev.migrator.schema.QualifiedName;

/**
 * Add a column at the end of a table.
 *
 * @param table the table
 * @param column the column
 * @param ifNotExists whether an existing column of that name is left alone
 */
public record AddColumn(QualifiedName table, Column column, boolean ifNotExists) implements Operation {

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visitAddColumn(this);
	}

}
