package dev.migrator.dialect.sqlite;

import java.util.List;

import dev.migrator.schema.CheckConstraint;
import dev.migrator.schema.Constraint;
import dev.migrator.schema.ConstraintVisitor;
import dev.migrator.schema.ForeignKey;
import dev.migrator.schema.PrimaryKey;
import dev.migrator.schema.UniqueConstraint;

/** Gives a constraint the names that columns have until the renames are done. */
record PresentConstraint(TableDraft draft) implements ConstraintVisitor<Constraint> {

	@Override
	public Constraint visitPrimaryKey(PrimaryKey key) {
		return new PrimaryKey(key.name(), this.draft.present(key.columns()));
	}

	@Override
	public Constraint visitUnique(UniqueConstraint unique) {
		return new UniqueConstraint(unique.name(), this.draft.present(unique.columns()), unique.deferrability(),
				unique.nullsNotDistinct());
	}

	@Override
	public Constraint visitForeignKey(ForeignKey key) {
		boolean own = key.referencedTable().name().equalsIgnoreCase(this.draft.definition().name());
		List<String> referenced = own ? this.draft.present(key.referencedColumns()) : key.referencedColumns();
		return new ForeignKey(key.name(), this.draft.present(key.columns()), key.referencedTable(), referenced,
				key.onDelete(), key.onUpdate(), key.deferrability());
	}

	@Override
	public Constraint visitCheck(CheckConstraint check) {
		return new CheckConstraint(check.name(), this.draft.presentIn(check.expression()));
	}

}
