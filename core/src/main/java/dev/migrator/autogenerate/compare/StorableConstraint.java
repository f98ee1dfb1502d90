package dev.migrator.autogenerate.compare;

import dev.migrator.dialect.DialectFeature;
import dev.migrator.dialect.DialectFeatures;
import dev.migrator.schema.CheckConstraint;
import dev.migrator.schema.Constraint;
import dev.migrator.schema.ConstraintVisitor;
import dev.migrator.schema.Deferrability;
import dev.migrator.schema.ForeignKey;
import dev.migrator.schema.PrimaryKey;
import dev.migrator.schema.UniqueConstraint;

/**
 * Takes from constraints what a database cannot store.
 *
 * @param features what the database can do
 */
record StorableConstraint(DialectFeatures features) implements ConstraintVisitor<Constraint> {

	@Override
	public Constraint visitPrimaryKey(PrimaryKey primaryKey) {
		return primaryKey;
	}

	@Override
	public Constraint visitUnique(UniqueConstraint unique) {
		return new UniqueConstraint(unique.name(), unique.columns(), deferrability(unique.deferrability()),
				unique.nullsNotDistinct() && this.features.has(DialectFeature.NULLS_NOT_DISTINCT));
	}

	@Override
	public Constraint visitForeignKey(ForeignKey foreignKey) {
		return new ForeignKey(foreignKey.name(), foreignKey.columns(), foreignKey.referencedTable(),
				foreignKey.referencedColumns(), foreignKey.onDelete(), foreignKey.onUpdate(),
				deferrability(foreignKey.deferrability()));
	}

	@Override
	public Constraint visitCheck(CheckConstraint check) {
		return check;
	}

	private Deferrability deferrability(Deferrability wanted) {
		return this.features.has(DialectFeature.DEFERRABLE_CONSTRAINTS) ? wanted : Deferrability.NOT_DEFERRABLE;
	}

}
