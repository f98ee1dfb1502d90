package dev.migrator.autogenerate.compare;

import org.jspecify.annotations.Nullable;

import dev.migrator.schema.CheckConstraint;
import dev.migrator.schema.Constraint;
import dev.migrator.schema.ConstraintVisitor;
import dev.migrator.schema.ForeignKey;
import dev.migrator.schema.PrimaryKey;
import dev.migrator.schema.UniqueConstraint;

/**
 * Gives constraints another name.
 *
 * @param name the name, or {@code null} for none
 */
record NamedConstraint(@Nullable String name) implements ConstraintVisitor<Constraint> {

	@Override
	public Constraint visitPrimaryKey(PrimaryKey primaryKey) {
		return new PrimaryKey(this.name, primaryKey.columns());
	}

	@Override
	public Constraint visitUnique(UniqueConstraint unique) {
		return new UniqueConstraint(this.name, unique.columns(), unique.deferrability(), unique.nullsNotDistinct());
	}

	@Override
	public Constraint visitForeignKey(ForeignKey foreignKey) {
		return new ForeignKey(this.name, foreignKey.columns(), foreignKey.referencedTable(),
				foreignKey.referencedColumns(), foreignKey.onDelete(), foreignKey.onUpdate(),
				foreignKey.deferrability());
	}

	@Override
	public Constraint visitCheck(CheckConstraint check) {
		return new CheckConstraint(this.name, check.expression());
	}

}
