package dev.migrator.benchmarks.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Milliseconds of several runs. */
public final class Figures {

	private final List<Double> values = new ArrayList<>();

	/**
	 * Add a run.
	 * @param milliseconds how long it took
	 */
	public void add(double milliseconds) {
		this.values.add(milliseconds);
		Collections.sort(this.values);
	}

	boolean isEmpty() {
		return this.values.isEmpty();
	}

	/**
	 * Return the median.
	 * @return milliseconds
	 */
	public double median() {
		int middle = this.values.size() / 2;
		return (this.values.size() % 2 == 1) ? this.values.get(middle)
				: (this.values.get(middle - 1) + this.values.get(middle)) / 2;
	}

	@Override
	public String toString() {
		if (this.values.isEmpty()) {
			return "-";
		}
		return String.format(Locale.ROOT, "%,.0f (%,.0f to %,.0f)", median(), this.values.get(0),
				this.values.get(this.values.size() - 1));
	}

}
