package dev.migrator.operation;

import dev.migrator.schema.Table;

/**
 * Create a table with its constraints, indexes and comments.
 *
 * @param table the table
 * @param ifNotExists whether an existing table of that name is left alone
 */
public record CreateTable(Table table, boolean ifNotExists) implements Operation {

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visitCreateTable(this);
	}

}
