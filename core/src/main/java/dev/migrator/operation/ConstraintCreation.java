package dev.migrator.operation;

import dev.migrator.schema.CheckConstraint;
import dev.migrator.schema.ConstraintVisitor;
import dev.migrator.schema.ForeignKey;
import dev.migrator.schema.PrimaryKey;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.UniqueConstraint;

/**
 * Yields the operation that adds a constraint to a table.
 *
 * @param table the table
 */
public record ConstraintCreation(QualifiedName table) implements ConstraintVisitor<Operation> {

	@Override
	public Operation visitPrimaryKey(PrimaryKey primaryKey) {
		return new CreatePrimaryKey(this.table, primaryKey);
	}

	@Override
	public Operation visitUnique(UniqueConstraint unique) {
		return new CreateUniqueConstraint(this.table, unique);
	}

	@Override
	public Operation visitForeignKey(ForeignKey foreignKey) {
		return new CreateForeignKey(this.table, foreignKey);
	}

	@Override
	public Operation visitCheck(CheckConstraint check) {
		return new CreateCheckConstraint(this.table, check);
	}

}
