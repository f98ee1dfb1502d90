package dev.migrator.template;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javax.lang.model.SourceVersion;

import org.jspecify.annotations.Nullable;

/** Finds the folder for a new revision. */
final class RevisionPlaces {

	private final List<SourceLocation> locations;

	private final Optional<SourceTree> tree;

	private final SourceRevisions revisions;

	private final @Nullable String javaPackage;

	/**
	 * Create the finder.
	 * @param locations where revisions are
	 * @param tree the source tree, if there is one
	 * @param revisions the revisions that are there
	 * @param javaPackage the package of Java revisions, or {@code null} for that of the
	 * present ones
	 */
	RevisionPlaces(List<SourceLocation> locations, Optional<SourceTree> tree, SourceRevisions revisions,
			@Nullable String javaPackage) {
		this.locations = List.copyOf(locations);
		this.tree = tree;
		this.revisions = revisions;
		this.javaPackage = javaPackage;
	}

	/**
	 * Find the folder for SQL.
	 * @param directory the folder that the user asks for, or {@code null}
	 * @param parents the revisions that it follows
	 * @return the place
	 */
	RevisionPlace sql(@Nullable String directory, List<String> parents) {
		if (directory != null) {
			Path folder = Path.of(directory).toAbsolutePath().normalize();
			return new RevisionPlace(folder, "", notes(isCovered(folder), "'" + folder + "'", ""));
		}
		SourceLocation location = location(parents);
		Path folder = location.isClassPath()
				? tree(location).folder(SourceTree.Kind.RESOURCES, location.path(), near(parents))
				: Path.of(location.path()).toAbsolutePath().normalize();
		return new RevisionPlace(folder, "", List.of());
	}

	/**
	 * Find the folder and the package for Java.
	 * @param directory the folder that the user asks for, or {@code null}
	 * @param parents the revisions that it follows
	 * @return the place
	 */
	RevisionPlace java(@Nullable String directory, List<String> parents) {
		String packageName = (directory != null) ? packageOf(Path.of(directory).toAbsolutePath().normalize())
				: packageFor(parents);
		if (!packageName.isEmpty() && !SourceVersion.isName(packageName)) {
			throw new TemplateException("'" + packageName + "' is no name for a Java package. Say which package"
					+ " is meant with the property 'migrator.templates.java-package'");
		}
		Path folder = (directory != null) ? Path.of(directory).toAbsolutePath().normalize()
				: tree(this.locations.get(0)).folder(SourceTree.Kind.JAVA, packageName.replace('.', '/'),
						near(parents));
		boolean covered = this.locations.stream().anyMatch((location) -> location.covers(packageName));
		return new RevisionPlace(folder, packageName,
				notes(covered, "the package '" + packageName + "'", ", or make it a Spring bean"));
	}

	private String packageOf(Path folder) {
		for (Path root = folder; root != null; root = root.getParent()) {
			if (root.endsWith(Path.of("src", "main", "java")) || root.endsWith(Path.of("src", "test", "java"))) {
				return root.relativize(folder).toString().replace(folder.getFileSystem().getSeparator(), ".");
			}
		}
		if (this.javaPackage == null) {
			throw new TemplateException("The package of a Java revision in '" + folder + "' is not clear, because the"
					+ " folder is not below 'src/main/java'. Say which with the property"
					+ " 'migrator.templates.java-package'");
		}
		return this.javaPackage;
	}

	private String packageFor(List<String> parents) {
		if (this.javaPackage != null) {
			return this.javaPackage;
		}
		Optional<String> ofParent = parents.stream()
			.map(this.revisions::packageOf)
			.flatMap(Optional::stream)
			.findFirst();
		return ofParent.orElseGet(() -> {
			List<String> packages = this.revisions.packages();
			boolean clear = this.locations.size() == 1 && !packages.isEmpty();
			return clear ? packages.get(packages.size() - 1) : classPathLocation(parents).packageName();
		});
	}

	private SourceLocation classPathLocation(List<String> parents) {
		SourceLocation location = location(parents);
		if (!location.isClassPath()) {
			throw new TemplateException("A Java revision cannot go to the location '" + location.text()
					+ "', which is not on the class path. Write it in SQL, or say where it belongs with the property"
					+ " 'migrator.templates.java-package'");
		}
		return location;
	}

	private SourceLocation location(List<String> parents) {
		if (this.locations.size() == 1) {
			return this.locations.get(0);
		}
		Path near = near(parents);
		List<SourceLocation> holding = this.locations.stream()
			.filter((location) -> near != null && holds(location, near))
			.toList();
		if (holding.size() != 1) {
			throw new NoSourceTreeException("It is not clear to which location the revision belongs; there are "
					+ String.join(", ", this.locations.stream().map((each) -> "'" + each.text() + "'").toList())
					+ ". Say where with '--directory'", List.of());
		}
		return holding.get(0);
	}

	private boolean holds(SourceLocation location, Path file) {
		return location.isClassPath() ? location.existing(this.tree).stream().anyMatch(file::startsWith)
				: file.startsWith(Path.of(location.path()).toAbsolutePath().normalize());
	}

	private boolean isCovered(Path folder) {
		return this.locations.stream().anyMatch((location) -> {
			Path path = Path.of(location.path());
			if (!location.isClassPath()) {
				return folder.startsWith(path.toAbsolutePath().normalize());
			}
			Path resources = Path.of("src", "main", "resources").resolve(path);
			for (Path above = folder; above != null; above = above.getParent()) {
				if (above.endsWith(resources)) {
					return true;
				}
			}
			return false;
		});
	}

	private @Nullable Path near(List<String> parents) {
		return parents.stream().map(this.revisions::file).flatMap(Optional::stream).findFirst().orElse(null);
	}

	private SourceTree tree(SourceLocation location) {
		return this.tree.orElseThrow(() -> new NoSourceTreeException("There is no source tree for the location '"
				+ location.text() + "': neither the code that runs nor the" + " working directory '"
				+ Path.of("").toAbsolutePath() + "' is inside a Maven or Gradle project."
				+ " Run the command there, or say where to write with '--directory'", List.of()));
	}

	private static List<String> notes(boolean covered, String place, String otherwise) {
		return covered ? List.of() : List.of("No location of 'migrator.locations' covers " + place
				+ ", so the revision is not found there; add a location" + otherwise);
	}

}
