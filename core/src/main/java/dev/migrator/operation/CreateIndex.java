package dev.migrator.operation;

import dev.migrator.schema.Index;
import dev.migrator.schema.QualifiedName;

/**
 * Create an index.
 *
 * @param table the table
 * @param index the index
 * @param concurrently whether rows may be written meanwhile; runs outside a transaction
 * where the database has it
 * @param ifNotExists whether an existing index of that name is left alone
 */
public record CreateIndex(QualifiedName table, Index index, boolean concurrently,
		boolean ifNotExists) implements Operation {

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visitCreateIndex(this);
	}

}
