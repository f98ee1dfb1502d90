package dev.migrator.autogenerate.compare;

import dev.migrator.operation.DropConstraint;
import dev.migrator.operation.ConstraintCreation;
import dev.migrator.operation.Operation;
import dev.migrator.schema.Constraint;
import dev.migrator.schema.ConstraintKind;
import dev.migrator.schema.QualifiedName;

/**
 * Makes the operations that add and drop constraints of a table. One that has no name
 * gets one, so that it can be dropped again; where the database has it without a name, it
 * is found by what it does.
 *
 * @param table the table
 * @param naming the names
 */
record ConstraintChange(QualifiedName table, NamingConvention naming) {

	Operation add(Constraint constraint) {
		return named(constraint).accept(new ConstraintCreation(this.table));
	}

	DropConstraint drop(Constraint constraint) {
		Constraint before = named(constraint);
		return new DropConstraint(this.table, before.name(), before.kind(), false, before);
	}

	private Constraint named(Constraint constraint) {
		boolean needsName = constraint.name() == null && constraint.kind() != ConstraintKind.PRIMARY_KEY;
		return needsName ? constraint.accept(new NamedConstraint(this.naming.name(this.table, constraint)))
				: constraint;
	}

}
