package dev.migrator.operation;

import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Sequence;
import org.jspecify.annotations.Nullable;

/**
 * What {@link Operations#alterSequence} changes about a sequence; what is not said stays
 * as it is, and what is said twice counts as said last. For use within the one call.
 */
public final class SequenceChange {

	private @Nullable Long restart;

	private @Nullable Long increment;

	private @Nullable Setting<Long> minValue;

	private @Nullable Setting<Long> maxValue;

	private @Nullable Long cache;

	private @Nullable Boolean cycle;

	private @Nullable SequenceDefinition existing;

	SequenceChange() {
	}

	/**
	 * Set the next value.
	 * @param value the next value
	 * @return this change
	 */
	public SequenceChange restart(long value) {
		this.restart = value;
		return this;
	}

	/**
	 * Set the distance of two values.
	 * @param distance the distance, not 0
	 * @return this change
	 */
	public SequenceChange increment(long distance) {
		this.increment = distance;
		return this;
	}

	/**
	 * Set the smallest value.
	 * @param value the smallest value
	 * @return this change
	 */
	public SequenceChange minValue(long value) {
		this.minValue = Setting.to(value);
		return this;
	}

	/**
	 * Take the smallest value away.
	 * @return this change
	 */
	public SequenceChange noMinValue() {
		this.minValue = Setting.none();
		return this;
	}

	/**
	 * Set the greatest value.
	 * @param value the greatest value
	 * @return this change
	 */
	public SequenceChange maxValue(long value) {
		this.maxValue = Setting.to(value);
		return this;
	}

	/**
	 * Take the greatest value away.
	 * @return this change
	 */
	public SequenceChange noMaxValue() {
		this.maxValue = Setting.none();
		return this;
	}

	/**
	 * Set how many values a session fetches at once.
	 * @param values how many
	 * @return this change
	 */
	public SequenceChange cache(long values) {
		this.cache = values;
		return this;
	}

	/**
	 * Let the sequence start again at its end, or not.
	 * @param startsAgain whether it does
	 * @return this change
	 */
	public SequenceChange cycle(boolean startsAgain) {
		this.cycle = startsAgain;
		return this;
	}

	/**
	 * Say how the sequence was before, so that the change can be reversed.
	 * @param sequence the sequence before the change
	 * @return this change
	 */
	public SequenceChange existing(SequenceDefinition sequence) {
		this.existing = sequence;
		return this;
	}

	AlterSequence toOperation(QualifiedName name) {
		SequenceAlteration alteration = new SequenceAlteration(this.restart, this.increment, this.minValue,
				this.maxValue, this.cache, this.cycle);
		if (alteration.isEmpty()) {
			throw new IllegalArgumentException("nothing changes; say what does");
		}
		Sequence before = (this.existing != null) ? this.existing.sequence(name.schema()) : null;
		if (before != null && !before.name().equals(name)) {
			throw new IllegalArgumentException(
					"existing(..) describes sequence '" + before.name() + "', not '" + name + "'");
		}
		return new AlterSequence(name, alteration, before);
	}

}
