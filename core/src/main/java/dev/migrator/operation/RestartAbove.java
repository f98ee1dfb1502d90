package dev.migrator.operation;

import java.util.List;

/**
 * Where a sequence goes on so that it gives no number again: at the greatest number,
 * divided by the size of a block where a value stands for one, plus a distance.
 *
 * @param sources where the numbers are
 * @param first the first number that counts; where there is none yet, the one before it
 * is taken for the greatest
 * @param distance how far above the greatest number the sequence goes on
 * @param block how many numbers a value of the sequence stands for
 */
public record RestartAbove(List<NumberSource> sources, long first, long distance, long block) {

	/** Copy the list, and refuse one without an entry and a block without a number. */
	public RestartAbove {
		sources = List.copyOf(sources);
		if (sources.isEmpty()) {
			throw new IllegalArgumentException("nothing is said that a sequence goes on above");
		}
		if (block < 1) {
			throw new IllegalArgumentException("a block has 1 number at least, not " + block);
		}
	}

}
