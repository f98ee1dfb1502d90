package dev.migrator.autogenerate.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Parts of a table on both sides, each with its counterpart where there is one.
 *
 * @param <T> the kind of part
 */
final class Pairing<T> {

	private final List<Pair<T>> pairs = new ArrayList<>();

	private final List<T> onlyFound;

	private final List<T> onlyWanted;

	Pairing(List<? extends T> found, List<? extends T> wanted) {
		this.onlyFound = new ArrayList<>(found);
		this.onlyWanted = new ArrayList<>(wanted);
	}

	/**
	 * Pair what has no counterpart yet.
	 * @param same whether a found and a wanted part are the same
	 * @return this pairing
	 */
	Pairing<T> by(BiPredicate<T, T> same) {
		for (T wanted : List.copyOf(this.onlyWanted)) {
			this.onlyFound.stream().filter((found) -> same.test(found, wanted)).findFirst().ifPresent((found) -> {
				this.onlyFound.remove(found);
				this.onlyWanted.remove(wanted);
				this.pairs.add(new Pair<>(found, wanted));
			});
		}
		return this;
	}

	List<Pair<T>> pairs() {
		return this.pairs;
	}

	List<T> onlyFound() {
		return this.onlyFound;
	}

	List<T> onlyWanted() {
		return this.onlyWanted;
	}

	/**
	 * A part on both sides.
	 *
	 * @param found the part in the database
	 * @param wanted the part in the model
	 * @param <T> the kind of part
	 */
	record Pair<T>(T found, T wanted) {
	}

}
