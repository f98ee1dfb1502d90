package dev.migrator.dialect;

import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Sequence;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a sequence as a catalog holds them, where nothing is absent. An
 * ascending sequence begins by default at its minimum, which is 1, and a descending one
 * at its maximum, which is -1; the other end is that of the type.
 *
 * @param start the first value
 * @param increment the distance of two values
 * @param minValue the smallest value
 * @param maxValue the greatest value
 */
public record SequenceNumbers(long start, long increment, long minValue, long maxValue) {

	/**
	 * Return the sequence with the numbers that are not defaults.
	 * @param name the name
	 * @param type the type of the values, such as {@code bigint}, in any case
	 * @param cache how many values a session fetches at once, or {@code null} for the
	 * default
	 * @param cycle whether the sequence starts again at its end
	 * @return the sequence
	 */
	public Sequence sequence(QualifiedName name, String type, @Nullable Long cache, boolean cycle) {
		boolean ascending = this.increment > 0;
		long usualMin = ascending ? 1 : lowest(type);
		long usualMax = ascending ? -(lowest(type) + 1) : -1;
		long usualStart = ascending ? this.minValue : this.maxValue;
		return new Sequence(name, unless(usualStart, this.start), unless(1, this.increment),
				unless(usualMin, this.minValue), unless(usualMax, this.maxValue), cache, cycle);
	}

	private static @Nullable Long unless(long usual, long value) {
		return (value == usual) ? null : Long.valueOf(value);
	}

	private static long lowest(String type) {
		if (type.equalsIgnoreCase("tinyint")) {
			return Byte.MIN_VALUE;
		}
		if (type.equalsIgnoreCase("smallint")) {
			return Short.MIN_VALUE;
		}
		return type.equalsIgnoreCase("integer") ? Integer.MIN_VALUE : Long.MIN_VALUE;
	}

}
