package dev.migrator.revision;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The rows of the version table: the applied revisions that no other applied revision
 * includes. Two values are equal when they hold the same rows; the order matters only for
 * {@code -N} with several rows, which starts at the first.
 *
 * @param ids the identifiers in the order read
 */
public record Heads(Set<String> ids) {

	/** No rows: nothing is applied. */
	public static final Heads NONE = new Heads(Set.of());

	/** Copy the identifiers, keeping their order. */
	public Heads {
		ids = Collections.unmodifiableSet(new LinkedHashSet<>(ids));
	}

	/**
	 * Return rows with these identifiers.
	 * @param ids the identifiers
	 * @return the rows in the same order
	 */
	public static Heads of(String... ids) {
		return of(Arrays.asList(ids));
	}

	/**
	 * Return rows with these identifiers.
	 * @param ids the identifiers
	 * @return the rows in the same order
	 */
	public static Heads of(Collection<String> ids) {
		return new Heads(new LinkedHashSet<>(ids));
	}

	/**
	 * Return whether nothing is applied.
	 * @return whether there is no row
	 */
	public boolean isEmpty() {
		return this.ids.isEmpty();
	}

	/**
	 * Return the applied revisions: the rows and everything below them through parents
	 * and dependencies.
	 * @param graph the graph
	 * @return the identifiers in load order
	 * @throws UnknownRevisionInDatabaseException if a row is not in the graph
	 */
	public Set<String> applied(RevisionGraph graph) {
		GraphIndex index = graph.index();
		return index.idSet(index.ancestors(index.rows(this)));
	}

}
