package dev.migrator.operation;

import dev.migrator.schema.CheckConstraint;
import dev.migrator.schema.Constraint;
import dev.migrator.schema.ConstraintVisitor;
import dev.migrator.schema.ForeignKey;
import dev.migrator.schema.PrimaryKey;
import dev.migrator.schema.UniqueConstraint;

/** Takes the name off a constraint, to compare what two constraints do. */
final class UnnamedConstraint implements ConstraintVisitor<Constraint> {

	static Constraint of(Constraint constraint) {
		return constraint.accept(new UnnamedConstraint());
	}

	@Override
	public Constraint visitPrimaryKey(PrimaryKey key) {
		return new PrimaryKey(null, key.columns());
	}

	@Override
	public Constraint visitUnique(UniqueConstraint unique) {
		return new UniqueConstraint(null, unique.columns(), unique.deferrability(), unique.nullsNotDistinct());
	}

	@Override
	public Constraint visitForeignKey(ForeignKey key) {
		return new ForeignKey(null, key.columns(), key.referencedTable(), key.referencedColumns(), key.onDelete(),
				key.onUpdate(), key.deferrability());
	}

	@Override
	public Constraint visitCheck(CheckConstraint check) {
		return new CheckConstraint(null, check.expression());
	}

}
