package dev.migrator.conformance;

import java.util.ArrayList;
import java.util.List;

import dev.migrator.schema.CheckConstraint;
import dev.migrator.schema.Constraint;
import dev.migrator.schema.ConstraintVisitor;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.ForeignKey;
import dev.migrator.schema.PrimaryKey;
import dev.migrator.schema.Table;
import dev.migrator.schema.UniqueConstraint;

/**
 * Takes away the names that a database chose by itself: those of constraints that are
 * wanted without a name.
 */
final class UnnamedConstraints {

	private final DatabaseSchema wanted;

	UnnamedConstraints(DatabaseSchema wanted) {
		this.wanted = wanted;
	}

	DatabaseSchema of(DatabaseSchema found) {
		return found.withTables(found.tables().stream().map(this::of).toList());
	}

	private Table of(Table found) {
		List<String> unnamed = new ArrayList<>(this.wanted.table(found.name())
			.stream()
			.flatMap((table) -> table.constraints().stream())
			.filter((constraint) -> constraint.name() == null)
			.map(SchemaShape::constraint)
			.toList());
		return found.withConstraints(found.constraints()
			.stream()
			.map((each) -> unnamed.remove(SchemaShape.constraint(each)) ? each.accept(new Nameless()) : each)
			.toList());
	}

	/** Returns constraints without their names. */
	private static final class Nameless implements ConstraintVisitor<Constraint> {

		@Override
		public Constraint visitPrimaryKey(PrimaryKey primaryKey) {
			return new PrimaryKey(null, primaryKey.columns());
		}

		@Override
		public Constraint visitUnique(UniqueConstraint unique) {
			return new UniqueConstraint(null, unique.columns(), unique.deferrability(), unique.nullsNotDistinct());
		}

		@Override
		public Constraint visitForeignKey(ForeignKey foreignKey) {
			return new ForeignKey(null, foreignKey.columns(), foreignKey.referencedTable(),
					foreignKey.referencedColumns(), foreignKey.onDelete(), foreignKey.onUpdate(),
					foreignKey.deferrability());
		}

		@Override
		public Constraint visitCheck(CheckConstraint check) {
			return new CheckConstraint(null, check.expression());
		}

	}

}
