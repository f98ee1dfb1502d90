package dev.migrator.operation;

import dev.migrator.schema.Deferrability;
import dev.migrator.schema.UniqueConstraint;
import org.jspecify.annotations.Nullable;

/** A unique constraint as a script writes it. Immutable. */
public final class UniqueElement extends ConstraintElement {

	private final UniqueConstraint unique;

	UniqueElement(UniqueConstraint unique) {
		this.unique = unique;
	}

	/**
	 * Return this constraint, checked at the end of each statement unless the transaction
	 * defers it.
	 * @return the deferrable constraint
	 */
	public UniqueElement deferrable() {
		return with(Deferrability.INITIALLY_IMMEDIATE, this.unique.nullsNotDistinct());
	}

	/**
	 * Return this constraint, checked at the end of the transaction.
	 * @return the deferred constraint
	 */
	public UniqueElement initiallyDeferred() {
		return with(Deferrability.INITIALLY_DEFERRED, this.unique.nullsNotDistinct());
	}

	/**
	 * Return this constraint with two nulls counting as equal.
	 * @return the stricter constraint
	 */
	public UniqueElement nullsNotDistinct() {
		return with(this.unique.deferrability(), true);
	}

	@Override
	UniqueConstraint constraint(@Nullable String schema) {
		return this.unique;
	}

	private UniqueElement with(Deferrability deferrability, boolean nullsNotDistinct) {
		return new UniqueElement(
				new UniqueConstraint(this.unique.name(), this.unique.columns(), deferrability, nullsNotDistinct));
	}

}
