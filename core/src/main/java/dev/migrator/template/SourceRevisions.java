package dev.migrator.template;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import dev.migrator.revision.RevisionGraph;
import dev.migrator.revision.RevisionNode;
import dev.migrator.script.LoadedRevision;
import dev.migrator.script.ScriptCatalog;
import dev.migrator.script.ScriptLoader;
import dev.migrator.script.ScriptType;

/**
 * The revisions that are there and those in the source tree that were not built yet, so
 * that two revisions written one after the other follow each other.
 */
final class SourceRevisions {

	private final Map<String, RevisionNode> nodes = new LinkedHashMap<>();

	private final Map<String, LoadedRevision> loaded = new LinkedHashMap<>();

	private final Map<String, Path> files = new LinkedHashMap<>();

	private SourceRevisions() {
	}

	/**
	 * Read the source folders.
	 * @param built the revisions that are there
	 * @param folders the folders; what a source says goes before what was built
	 * @param loader reads SQL
	 * @return all revisions
	 */
	static SourceRevisions read(ScriptCatalog built, Collection<Path> folders, ScriptLoader loader) {
		SourceRevisions revisions = new SourceRevisions();
		for (RevisionNode node : built.nodes()) {
			revisions.nodes.put(node.id(), node);
			revisions.loaded.put(node.id(), built.get(node.id()));
			revisions.locate(node);
		}
		for (Path folder : folders) {
			revisions.readSql(folder, loader);
			revisions.readJava(folder);
		}
		return revisions;
	}

	private void readSql(Path folder, ScriptLoader loader) {
		ScriptCatalog found = loader.load(List.of("file:" + folder), List.of());
		for (RevisionNode node : found.nodes()) {
			LoadedRevision revision = found.get(node.id());
			if (revision.type() == ScriptType.SQL) {
				this.nodes.put(node.id(), node);
				this.loaded.put(node.id(), revision);
				locate(node);
			}
		}
	}

	private void locate(RevisionNode node) {
		try {
			if (node.source().startsWith("file:")) {
				this.files.put(node.id(), Path.of(URI.create(node.source())));
			}
		}
		catch (IllegalArgumentException ex) {
			// A source that is no path does not help to find the place of its children.
			return;
		}
	}

	private void readJava(Path folder) {
		for (Path file : javaFiles(folder)) {
			String name = file.getFileName().toString();
			String className = name.substring(0, name.length() - ".java".length());
			JavaSourceReader.read(file.toString(), text(file), className).ifPresent((node) -> {
				LoadedRevision built = this.loaded.get(node.id());
				if (built == null || !built.node().equals(node)) {
					this.loaded.remove(node.id());
				}
				this.nodes.put(node.id(), node);
				this.files.put(node.id(), file);
			});
		}
	}

	private static List<Path> javaFiles(Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter((file) -> file.toString().endsWith(".java")).sorted().toList();
		}
		catch (IOException ex) {
			throw new TemplateException("The folder '" + folder + "' cannot be listed: " + ex.getMessage(), ex);
		}
	}

	private static String text(Path file) {
		try {
			return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new TemplateException("The file '" + file + "' cannot be read: " + ex.getMessage(), ex);
		}
	}

	RevisionGraph graph() {
		return RevisionGraph.of(this.nodes.values());
	}

	List<RevisionNode> nodes() {
		return new ArrayList<>(this.nodes.values());
	}

	/**
	 * Return a revision whose operations can be asked for.
	 * @param id the identifier
	 * @return the revision, or nothing while it is not compiled
	 */
	Optional<LoadedRevision> loaded(String id) {
		return Optional.ofNullable(this.loaded.get(id));
	}

	/**
	 * Return the source file of a revision.
	 * @param id the identifier
	 * @return the file, or nothing when it is not in the source tree
	 */
	Optional<Path> file(String id) {
		return Optional.ofNullable(this.files.get(id));
	}

	/**
	 * Return the packages of the Java revisions.
	 * @return a package for each, in load order
	 */
	List<String> packages() {
		List<String> packages = new ArrayList<>();
		for (RevisionNode node : this.nodes.values()) {
			packageOf(node.id()).ifPresent(packages::add);
		}
		return packages;
	}

	/**
	 * Return the package of a Java revision.
	 * @param id the identifier
	 * @return the package, or nothing when it is not written in Java
	 */
	Optional<String> packageOf(String id) {
		LoadedRevision revision = this.loaded.get(id);
		boolean isSql = revision != null && revision.type() == ScriptType.SQL;
		RevisionNode node = this.nodes.get(id);
		if (node == null || isSql) {
			return Optional.empty();
		}
		int end = node.source().lastIndexOf('.');
		return Optional.of((end < 0) ? "" : node.source().substring(0, end));
	}

}
