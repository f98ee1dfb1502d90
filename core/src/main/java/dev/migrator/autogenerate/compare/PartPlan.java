package dev.migrator.autogenerate.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * Which parts of one kind are dropped and which are created.
 *
 * @param <T> the kind of part
 */
final class PartPlan<T> {

	private final Function<T, @Nullable String> name;

	private final List<Pairing.Pair<T>> kept;

	private final List<T> dropped;

	private final List<T> created;

	PartPlan(Pairing<T> parts, Function<T, @Nullable String> name) {
		this.name = name;
		this.kept = new ArrayList<>(parts.pairs());
		this.dropped = new ArrayList<>(parts.onlyFound());
		this.created = new ArrayList<>(parts.onlyWanted());
	}

	/**
	 * Make parts again that would otherwise be kept.
	 * @param parts says which, by how the database has them
	 * @return whether there were any
	 */
	boolean remake(Predicate<T> parts) {
		List<Pairing.Pair<T>> again = this.kept.stream().filter((pair) -> parts.test(pair.found())).toList();
		this.kept.removeAll(again);
		again.forEach((pair) -> {
			this.dropped.add(pair.found());
			this.created.add(pair.wanted());
		});
		return !again.isEmpty();
	}

	/**
	 * Make parts again that keep a name which others need, and do not want it.
	 * @param names the names that others need
	 * @return whether there were any
	 */
	boolean giveUp(Set<String> names) {
		List<T> renamed = this.kept.stream()
			.filter((pair) -> !Objects.equals(this.name.apply(pair.found()), this.name.apply(pair.wanted())))
			.map(Pairing.Pair::found)
			.toList();
		return remake((part) -> renamed.contains(part) && names.contains(this.name.apply(part)));
	}

	/**
	 * Return the names that are needed.
	 * @return the names
	 */
	List<String> newNames() {
		return this.created.stream().map(this.name).filter(Objects::nonNull).toList();
	}

	List<Pairing.Pair<T>> kept() {
		return this.kept;
	}

	List<T> dropped() {
		return this.dropped;
	}

	List<T> created() {
		return this.created;
	}

}
