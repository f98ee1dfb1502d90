package dev.migrator.operation;

import org.jspecify.annotations.Nullable;

/**
 * What changes about a sequence. What is {@code null} stays as it is.
 *
 * @param restart the next value
 * @param increment the distance of two values
 * @param minValue the smallest value, or the default of the database
 * @param maxValue the greatest value, or the default of the database
 * @param cache how many values a session fetches at once
 * @param cycle whether the sequence starts again at its end
 * @param restartAbove the numbers that the sequence goes on above
 */
public record SequenceAlteration(@Nullable Long restart, @Nullable Long increment, @Nullable Setting<Long> minValue,
		@Nullable Setting<Long> maxValue, @Nullable Long cache, @Nullable Boolean cycle,
		@Nullable RestartAbove restartAbove) {

	/** Refuse two places to go on at. */
	public SequenceAlteration {
		if (restart != null && restartAbove != null) {
			throw new IllegalArgumentException("a sequence goes on at a number or above others, not both");
		}
	}

	/**
	 * Create an alteration after which the sequence goes on where it is, or at a number.
	 * @param restart the next value
	 * @param increment the distance of two values
	 * @param minValue the smallest value
	 * @param maxValue the greatest value
	 * @param cache how many values a session fetches at once
	 * @param cycle whether the sequence starts again at its end
	 */
	public SequenceAlteration(@Nullable Long restart, @Nullable Long increment, @Nullable Setting<Long> minValue,
			@Nullable Setting<Long> maxValue, @Nullable Long cache, @Nullable Boolean cycle) {
		this(restart, increment, minValue, maxValue, cache, cycle, null);
	}

	/**
	 * Return an alteration that changes nothing but where the sequence goes on.
	 * @param above the numbers that it goes on above
	 * @return the alteration
	 */
	public static SequenceAlteration above(RestartAbove above) {
		return new SequenceAlteration(null, null, null, null, null, null, above);
	}

	/**
	 * Return this alteration with a place to go on at.
	 * @param above the numbers that the sequence goes on above, or {@code null} for none
	 * @return the alteration
	 */
	public SequenceAlteration withRestartAbove(@Nullable RestartAbove above) {
		return new SequenceAlteration(this.restart, this.increment, this.minValue, this.maxValue, this.cache,
				this.cycle, above);
	}

	/**
	 * Return whether nothing changes.
	 * @return whether nothing changes
	 */
	public boolean isEmpty() {
		return this.restart == null && this.increment == null && this.minValue == null && this.maxValue == null
				&& this.cache == null && this.cycle == null && this.restartAbove == null;
	}

}
