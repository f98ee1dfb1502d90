package dev.migrator.script;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.migrator.revision.RevisionNode;

/** The revisions that were found, by identifier. Immutable. */
public final class ScriptCatalog {

	private final Map<String, LoadedRevision> revisions = new LinkedHashMap<>();

	private final List<RevisionNode> nodes;

	private final String listing;

	private final List<String> missingLocations;

	/**
	 * Create a catalog. Of two revisions with one identifier the graph, built from
	 * {@link #nodes()}, says that they clash.
	 * @param revisions the revisions in load order
	 * @param listing a digest of what lay in the locations
	 * @param missingLocations the locations that do not exist
	 */
	ScriptCatalog(Collection<? extends LoadedRevision> revisions, String listing, List<String> missingLocations) {
		this.nodes = revisions.stream().map(LoadedRevision::node).toList();
		this.listing = listing;
		this.missingLocations = List.copyOf(missingLocations);
		revisions.forEach((revision) -> this.revisions.put(revision.node().id(), revision));
	}

	/**
	 * Return the nodes in load order.
	 * @return the nodes
	 */
	public List<RevisionNode> nodes() {
		return this.nodes;
	}

	/**
	 * Return a digest of the files and classes that were found. As long as it is the
	 * same, so are the revisions.
	 * @return the digest
	 */
	public String listing() {
		return this.listing;
	}

	/**
	 * Return a catalog with one more revision, which is in no location.
	 * @param revision the revision
	 * @return the catalog
	 */
	public ScriptCatalog with(LoadedRevision revision) {
		List<LoadedRevision> all = new ArrayList<>(this.revisions.values());
		all.add(revision);
		return new ScriptCatalog(all, this.listing + "+" + revision.node().id(), this.missingLocations);
	}

	/**
	 * Return the locations that do not exist.
	 * @return the locations as they were given
	 */
	public List<String> missingLocations() {
		return this.missingLocations;
	}

	/**
	 * Return a revision.
	 * @param id the full identifier
	 * @return the revision
	 * @throws IllegalArgumentException when there is none
	 */
	public LoadedRevision get(String id) {
		LoadedRevision revision = this.revisions.get(id);
		if (revision == null) {
			throw new IllegalArgumentException("no revision '" + id + "'");
		}
		return revision;
	}

}
