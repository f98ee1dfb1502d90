package dev.migrator.revision;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What one step does to the rows of the version table. Applied in the order deletes,
 * inserts, update; each of them concerns exactly one row.
 *
 * @param deletes the rows to delete
 * @param inserts the rows to insert
 * @param update the row to change, or {@code null}
 */
public record HeadChange(Set<String> deletes, Set<String> inserts, @Nullable Update update) {

	/** No change. */
	public static final HeadChange NONE = new HeadChange(Set.of(), Set.of(), null);

	/** Copy the sets, keeping their order. */
	public HeadChange {
		deletes = copy(deletes);
		inserts = copy(inserts);
	}

	/**
	 * Return the rows after this change.
	 * @param heads the rows before it
	 * @return the rows after it
	 * @throws IllegalArgumentException if a row to delete or change is absent, or one to
	 * write is there already
	 */
	public Heads applyTo(Heads heads) {
		Set<String> rows = new LinkedHashSet<>(heads.ids());
		this.deletes.forEach((id) -> require(rows.remove(id), "delete", id, heads));
		this.inserts.forEach((id) -> require(rows.add(id), "insert", id, heads));
		if (this.update != null) {
			require(rows.remove(this.update.from()), "update", this.update.from(), heads);
			require(rows.add(this.update.to()), "insert", this.update.to(), heads);
		}
		return new Heads(rows);
	}

	private static void require(boolean hit, String what, String id, Heads heads) {
		if (!hit) {
			throw new IllegalArgumentException("cannot " + what + " row '" + id + "' of " + heads.ids());
		}
	}

	private static Set<String> copy(Set<String> ids) {
		return (ids.size() < 2) ? Set.copyOf(ids) : Collections.unmodifiableSet(new LinkedHashSet<>(ids));
	}

	/**
	 * The change of one row.
	 *
	 * @param from the identifier in the row before
	 * @param to the identifier in the row after
	 */
	public record Update(String from, String to) {

		/** Refuse missing identifiers. */
		public Update {
			Objects.requireNonNull(from, "'from' must not be null");
			Objects.requireNonNull(to, "'to' must not be null");
		}

	}

}
