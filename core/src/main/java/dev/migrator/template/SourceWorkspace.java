package dev.migrator.template;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.migrator.revision.RevisionNode;
import dev.migrator.script.ScriptCatalog;
import dev.migrator.script.ScriptLoader;

import org.springframework.core.io.ResourceLoader;

/**
 * The source tree of an application, seen from its locations. Looked for at each call.
 */
public final class SourceWorkspace {

	private final List<SourceLocation> locations;

	private final TemplateSettings settings;

	private final ResourceLoader resourceLoader;

	private final ScriptLoader scripts;

	/**
	 * Create the workspace.
	 * @param locations where revisions are
	 * @param settings how revisions are written
	 * @param resourceLoader finds files and classes
	 * @param scripts reads revisions
	 */
	public SourceWorkspace(List<String> locations, TemplateSettings settings, ResourceLoader resourceLoader,
			ScriptLoader scripts) {
		this.locations = locations.stream().map(SourceLocation::parse).toList();
		this.settings = settings;
		this.resourceLoader = resourceLoader;
		this.scripts = scripts;
	}

	/**
	 * Return the templates there are.
	 * @return the templates of the project, then the built-in ones
	 */
	public List<TemplateDescription> templates() {
		return templates(tree()).list();
	}

	RevisionTemplate template(String name) {
		return templates(tree()).get(name);
	}

	/**
	 * Return the revisions in the source tree that were not built yet.
	 * @param built the revisions there are
	 * @return their identifiers, sorted
	 */
	public List<String> waiting(ScriptCatalog built) {
		Set<String> known = new HashSet<>(built.nodes().stream().map(RevisionNode::id).toList());
		return revisions(built).nodes()
			.stream()
			.map(RevisionNode::id)
			.filter((id) -> !known.contains(id))
			.sorted()
			.toList();
	}

	SourceRevisions revisions(ScriptCatalog built) {
		Set<Path> folders = new LinkedHashSet<>();
		Optional<SourceTree> tree = tree();
		this.locations.forEach((location) -> folders.addAll(location.existing(tree)));
		tree.ifPresent((found) -> packages(built)
			.forEach((name) -> folders.addAll(found.existing(SourceTree.Kind.JAVA, name.replace('.', '/')))));
		return SourceRevisions.read(built, folders, this.scripts);
	}

	/** The packages of Java revisions outside the locations, which are Spring beans. */
	private Set<String> packages(ScriptCatalog built) {
		Set<String> packages = new LinkedHashSet<>(SourceRevisions.read(built, List.of(), this.scripts).packages());
		if (this.settings.javaPackage() != null) {
			packages.add(this.settings.javaPackage());
		}
		packages.removeIf(
				(name) -> name.isEmpty() || this.locations.stream().anyMatch((location) -> location.covers(name)));
		return packages;
	}

	RevisionPlaces places(SourceRevisions revisions, @Nullable String javaPackage) {
		return new RevisionPlaces(this.locations, tree(), revisions, javaPackage);
	}

	List<SourceLocation> locations() {
		return this.locations;
	}

	Optional<SourceTree> tree() {
		if (this.settings.sourceTree() != null) {
			return Optional.of(SourceTree.at(Path.of(this.settings.sourceTree())));
		}
		ClassLoader classLoader = this.resourceLoader.getClassLoader();
		List<Path> places = new ArrayList<>();
		this.locations.stream()
			.filter(SourceLocation::isClassPath)
			.forEach((location) -> places.addAll(CodeLocations.of(classLoader, location.path())));
		places.add(Path.of(""));
		places.addAll(CodeLocations.of(classLoader, ""));
		places.addAll(CodeLocations.of(System.getProperty("java.class.path", "")));
		return SourceTree.find(places);
	}

	private Templates templates(Optional<SourceTree> tree) {
		SourceLocation location = SourceLocation.parse(this.settings.location());
		List<String> roots = new ArrayList<>();
		tree.ifPresent((found) -> found.existing(SourceTree.Kind.RESOURCES, location.path())
			.forEach((folder) -> roots.add("file:" + folder)));
		roots.add(location.text());
		return new Templates(this.resourceLoader, roots);
	}

}
