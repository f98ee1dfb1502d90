package dev.migrator.operation;

import dev.migrator.schema.Constraint;
import dev.migrator.schema.ConstraintKind;
import dev.migrator.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Drop a constraint.
 *
 * @param table the table
 * @param name the name, or {@code null} for the primary key under whatever name it has
 * @param kind the kind of the constraint
 * @param ifExists whether a missing constraint is no error
 * @param before the constraint as it was, or {@code null} when not known; the reversal
 * needs it
 */
public record DropConstraint(QualifiedName table, @Nullable String name, ConstraintKind kind, boolean ifExists,
		@Nullable Constraint before) implements Operation {

	/** Refuse a missing name unless the kind is unambiguous within a table. */
	public DropConstraint {
		if (name == null && kind != ConstraintKind.PRIMARY_KEY) {
			throw new IllegalArgumentException("dropping a constraint of '" + table + "' needs its name");
		}
	}

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visitDropConstraint(this);
	}

}
