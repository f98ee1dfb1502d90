package dev.migrator.schema;

import org.jspecify.annotations.Nullable;

/**
 * A sequence. An absent number stands for the default of the database.
 *
 * @param name the name
 * @param start the first value
 * @param increment the distance of two values
 * @param minValue the smallest value
 * @param maxValue the greatest value
 * @param cache how many values a session fetches at once
 * @param cycle whether the sequence starts again at its end
 */
public record Sequence(QualifiedName name, @Nullable Long start, @Nullable Long increment, @Nullable Long minValue,
		@Nullable Long maxValue, @Nullable Long cache, boolean cycle) {

	/** Refuse an increment of zero. */
	public Sequence {
		if (increment != null && increment == 0) {
			throw new IllegalArgumentException("the increment of sequence '" + name + "' must not be 0");
		}
	}

	/**
	 * Return a sequence with the defaults of the database.
	 * @param name the name in the default schema
	 * @return the sequence
	 */
	public static Sequence of(String name) {
		return new Sequence(QualifiedName.of(name), null, null, null, null, null, false);
	}

}
