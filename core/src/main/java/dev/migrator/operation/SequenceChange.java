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

	private final RestartChange above = new RestartChange();

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
	 * Go on above the greatest value of a column, and above all else of which this is
	 * said.
	 * @param table the table, in the schema that the script writes to
	 * @param column the column
	 * @return this change
	 */
	public SequenceChange restartAbove(String table, String column) {
		this.above.add(QualifiedName.of(table), true, column);
		return this;
	}

	/**
	 * Go on above the greatest value of a column of a table with an exact name.
	 * @param table the table
	 * @param column the column
	 * @return this change
	 */
	public SequenceChange restartAbove(QualifiedName table, String column) {
		this.above.add(table, false, column);
		return this;
	}

	/**
	 * Go on above what a sequence has given, perhaps this one itself.
	 * @param sequence the sequence, in the schema that the script writes to
	 * @return this change
	 */
	public SequenceChange restartAbove(String sequence) {
		this.above.add(QualifiedName.of(sequence), true, null);
		return this;
	}

	/**
	 * Go on above what a sequence with an exact name has given.
	 * @param sequence the sequence
	 * @return this change
	 */
	public SequenceChange restartAbove(QualifiedName sequence) {
		this.above.add(sequence, false, null);
		return this;
	}

	/**
	 * Say how far above the greatest number the sequence goes on: 1 unless this says
	 * something else. A sequence whose values are the ends of blocks needs a block.
	 * @param distance the distance
	 * @return this change
	 */
	public SequenceChange by(long distance) {
		this.above.distance(distance);
		return this;
	}

	/**
	 * Say which number is the first one: 1 unless this says something else. Smaller ones
	 * do not count.
	 * @param number the first number
	 * @return this change
	 */
	public SequenceChange from(long number) {
		this.above.first(number);
		return this;
	}

	/**
	 * Say that each value of the sequence stands for a block of numbers, as those of
	 * Hibernate's hi/lo algorithms do.
	 * @param size how many numbers a block has
	 * @return this change
	 */
	public SequenceChange blocksOf(long size) {
		this.above.block(size);
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
				this.maxValue, this.cache, this.cycle, this.above.toRestart(name.schema()));
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
