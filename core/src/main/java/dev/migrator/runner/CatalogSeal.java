package dev.migrator.runner;

import java.sql.Connection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import dev.migrator.revision.Heads;
import dev.migrator.revision.RevisionGraph;
import dev.migrator.script.ScriptCatalog;
import dev.migrator.version.Fingerprint;
import dev.migrator.version.History;
import dev.migrator.version.Seal;
import org.jspecify.annotations.Nullable;

/**
 * Seals a run that leaves nothing to do, under the lock: everything that was found is
 * applied, and what was applied before means what it meant.
 */
public final class CatalogSeal {

	private final RevisionGraph graph;

	private final ScriptCatalog catalog;

	private final Fingerprints fingerprints;

	private final History history;

	/**
	 * Create the maker of seals.
	 * @param graph the graph of the revisions
	 * @param catalog the revisions
	 * @param fingerprints computes what they are now
	 * @param history the history
	 */
	public CatalogSeal(RevisionGraph graph, ScriptCatalog catalog, Fingerprints fingerprints, History history) {
		this.graph = graph;
		this.catalog = catalog;
		this.fingerprints = fingerprints;
		this.history = history;
	}

	/**
	 * Make the seal of a run.
	 * @param connection the connection, in autocommit mode, before the run
	 * @param rows the rows of the version table after the run
	 * @param renewed the revisions whose fingerprints the run appends
	 * @return the seal, or {@code null} when something stays to be done or was changed
	 */
	@Nullable String after(Connection connection, Heads rows, Set<String> renewed) {
		if (!this.graph.effectiveHeads().equals(rows.ids())) {
			return null;
		}
		Map<String, Fingerprint> before = this.history.fingerprints(connection);
		Set<String> others = new LinkedHashSet<>(before.keySet());
		others.removeAll(renewed);
		others.removeIf((id) -> this.graph.node(id).isEmpty());
		boolean unchanged = this.fingerprints.changed(others, before, this.catalog).isEmpty();
		return unchanged ? Seal.of(this.catalog.listing(), rows.ids()) : null;
	}

}
