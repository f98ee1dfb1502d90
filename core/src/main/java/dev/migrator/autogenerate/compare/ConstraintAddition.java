package dev.migrator.autogenerate.compare;

import dev.migrator.operation.CreateCheckConstraint;
import dev.migrator.operation.CreateForeignKey;
import dev.migrator.operation.CreatePrimaryKey;
import dev.migrator.operation.CreateUniqueConstraint;
import dev.migrator.operation.Operation;
import dev.migrator.schema.CheckConstraint;
import dev.migrator.schema.ConstraintVisitor;
import dev.migrator.schema.ForeignKey;
import dev.migrator.schema.PrimaryKey;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.UniqueConstraint;

/**
 * Makes the operation that adds a constraint.
 *
 * @param table the table
 */
record ConstraintAddition(QualifiedName table) implements ConstraintVisitor<Operation> {

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
