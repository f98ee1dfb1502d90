package dev.migrator.operation;

import dev.migrator.schema.Constraint;
import org.jspecify.annotations.Nullable;

/** A constraint of a table as a script writes it. Made by {@link TableElements}. */
public abstract sealed class ConstraintElement extends TableElement
		permits PrimaryKeyElement, UniqueElement, ForeignKeyElement, CheckElement {

	ConstraintElement() {
	}

	/**
	 * Return the constraint.
	 * @param schema the schema that the script writes to, or {@code null} for the default
	 * schema
	 * @return the constraint
	 */
	abstract Constraint constraint(@Nullable String schema);

	@Override
	final void addTo(TableDraft draft) {
		draft.add(constraint(draft.schema()));
	}

}
