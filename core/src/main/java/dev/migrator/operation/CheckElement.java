package dev.migrator.operation;

import dev.migrator.schema.CheckConstraint;
import org.jspecify.annotations.Nullable;

/** A check constraint as a script writes it. Immutable. */
public final class CheckElement extends ConstraintElement {

	private final CheckConstraint check;

	CheckElement(CheckConstraint check) {
		this.check = check;
	}

	@Override
	CheckConstraint constraint(@Nullable String schema) {
		return this.check;
	}

}
