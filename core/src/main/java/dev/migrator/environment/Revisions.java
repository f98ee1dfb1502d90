package dev.migrator.environment;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import dev.migrator.revision.RevisionGraph;
import dev.migrator.revision.RevisionPlanner;
import dev.migrator.script.LoadedRevision;
import dev.migrator.script.RevisionScript;
import dev.migrator.script.ScriptCatalog;
import dev.migrator.script.ScriptLoader;
import org.jspecify.annotations.Nullable;

/** The revisions of a migrator, read when something needs them and then kept. */
final class Revisions {

	private final ScriptLoader loader;

	private final List<String> locations;

	private final List<RevisionScript> given;

	private @Nullable Loaded loaded;

	Revisions(ScriptLoader loader, List<String> locations, List<RevisionScript> given) {
		this.loader = loader;
		this.locations = List.copyOf(locations);
		this.given = List.copyOf(given);
	}

	/**
	 * Return a digest of what lies in the locations now, without reading revisions where
	 * that can be avoided.
	 * @return the digest, or empty when only reading can tell
	 */
	Optional<String> listing() {
		return this.loader.listing(this.locations, this.given);
	}

	/**
	 * Read one file, wherever it is.
	 * @param file the file
	 * @param id the identifier of the revision in it
	 * @return the revision
	 */
	LoadedRevision read(Path file, String id) {
		return this.loader.load(List.of("file:" + file.toAbsolutePath().getParent()), List.of()).get(id);
	}

	/**
	 * Take in one more revision, which was written just now and is in no location yet.
	 * @param revision the revision
	 */
	synchronized void add(LoadedRevision revision) {
		this.loaded = Loaded.of(catalog().with(revision));
	}

	ScriptCatalog catalog() {
		return loaded().catalog;
	}

	RevisionGraph graph() {
		return loaded().graph;
	}

	RevisionPlanner planner() {
		return loaded().planner;
	}

	private synchronized Loaded loaded() {
		Loaded current = this.loaded;
		if (current == null) {
			current = Loaded.of(this.loader.load(this.locations, this.given));
			this.loaded = current;
		}
		return current;
	}

	private record Loaded(ScriptCatalog catalog, RevisionGraph graph, RevisionPlanner planner) {

		static Loaded of(ScriptCatalog catalog) {
			RevisionGraph graph = RevisionGraph.of(catalog.nodes());
			return new Loaded(catalog, graph, new RevisionPlanner(graph));
		}

	}

}
