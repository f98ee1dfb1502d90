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
 */
public record SequenceAlteration(@Nullable Long restart, @Nullable Long increment, @Nullable Setting<Long> minValue,
		@Nullable Setting<Long> maxValue, @Nullable Long cache, @Nullable Boolean cycle) {

	/**
	 * Return whether nothing changes.
	 * @return whether nothing changes
	 */
	public boolean isEmpty() {
		return this.restart == null && this.increment == null && this.minValue == null && this.maxValue == null
				&& this.cache == null && this.cycle == null;
	}

}
