package dev.migrator.dialect;

import dev.migrator.schema.CheckConstraint;
import dev.migrator.schema.Constraint;
import dev.migrator.schema.ConstraintVisitor;
import dev.migrator.schema.Deferrability;
import dev.migrator.schema.ForeignKey;
import dev.migrator.schema.PrimaryKey;
import dev.migrator.schema.ReferentialAction;
import dev.migrator.schema.UniqueConstraint;

/** Writes constraint definitions as the SQL standard does. */
public class ConstraintClause implements ConstraintVisitor<String> {

	private final Quoting quoting;

	/**
	 * Create the clause.
	 * @param quoting the quoting of names
	 */
	public ConstraintClause(Quoting quoting) {
		this.quoting = quoting;
	}

	/**
	 * Return the definition of a constraint, with its name if it has one.
	 * @param constraint the constraint
	 * @return the definition
	 */
	public final String definition(Constraint constraint) {
		String definition = constraint.accept(this);
		return (constraint.name() == null) ? definition
				: "constraint " + this.quoting.name(constraint.name()) + " " + definition;
	}

	@Override
	public String visitPrimaryKey(PrimaryKey primaryKey) {
		return "primary key (" + SqlClauses.names(this.quoting, primaryKey.columns()) + ")";
	}

	@Override
	public String visitUnique(UniqueConstraint unique) {
		return "unique " + (unique.nullsNotDistinct() ? "nulls not distinct " : "") + "("
				+ SqlClauses.names(this.quoting, unique.columns()) + ")" + deferrability(unique.deferrability());
	}

	@Override
	public String visitForeignKey(ForeignKey foreignKey) {
		StringBuilder sql = new StringBuilder("foreign key (");
		sql.append(SqlClauses.names(this.quoting, foreignKey.columns())).append(") references ");
		sql.append(this.quoting.name(foreignKey.referencedTable()));
		if (!foreignKey.referencedColumns().isEmpty()) {
			sql.append(" (").append(SqlClauses.names(this.quoting, foreignKey.referencedColumns())).append(')');
		}
		sql.append(action(" on delete ", foreignKey.onDelete())).append(action(" on update ", foreignKey.onUpdate()));
		return sql.append(deferrability(foreignKey.deferrability())).toString();
	}

	@Override
	public String visitCheck(CheckConstraint check) {
		return "check (" + check.expression() + ")";
	}

	/**
	 * Return what a foreign key does when the row it refers to changes.
	 * @param event {@code on delete} or {@code on update}, in blanks
	 * @param action what it does
	 * @return the clause, or nothing for the default
	 */
	protected String action(String event, ReferentialAction action) {
		return switch (action) {
			case NO_ACTION -> "";
			case RESTRICT -> event + "restrict";
			case CASCADE -> event + "cascade";
			case SET_NULL -> event + "set null";
			case SET_DEFAULT -> event + "set default";
		};
	}

	private static String deferrability(Deferrability deferrability) {
		return switch (deferrability) {
			case NOT_DEFERRABLE -> "";
			case INITIALLY_IMMEDIATE -> " deferrable";
			case INITIALLY_DEFERRED -> " deferrable initially deferred";
		};
	}

}
