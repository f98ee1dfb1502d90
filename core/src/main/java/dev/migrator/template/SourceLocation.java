package dev.migrator.template;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A location as it is in a source tree.
 *
 * @param text the location as configured
 * @param path the path below the class path, or of the folder, up to the first wildcard
 * @param isClassPath whether it is on the class path
 */
record SourceLocation(String text, String path, boolean isClassPath) {

	static SourceLocation parse(String location) {
		String text = location.strip();
		boolean isClassPath = text.startsWith("classpath");
		String path = text.substring(text.indexOf(':') + 1);
		if (!isClassPath && path.startsWith("//")) {
			path = path.substring(2);
		}
		int wildcard = path.replace('?', '*').indexOf('*');
		if (wildcard >= 0) {
			path = path.substring(0, path.lastIndexOf('/', wildcard) + 1);
		}
		path = isClassPath ? path.replaceAll("^/+", "") : path;
		return new SourceLocation(text, path.replaceAll("(?<=.)/+$", ""), isClassPath);
	}

	/**
	 * Return the folders with sources that are there.
	 * @param tree the source tree, if there is one; a folder that is a location needs
	 * none
	 * @return the folders, perhaps none
	 */
	List<Path> existing(Optional<SourceTree> tree) {
		if (!this.isClassPath) {
			return Stream.of(Path.of(this.path)).filter(Files::isDirectory).toList();
		}
		return Stream.of(SourceTree.Kind.RESOURCES, SourceTree.Kind.JAVA)
			.flatMap((kind) -> tree.stream().flatMap((found) -> found.existing(kind, this.path).stream()))
			.toList();
	}

	String packageName() {
		return this.path.replace('/', '.');
	}

	boolean covers(String packageName) {
		return this.isClassPath && (this.path.isEmpty() || packageName.equals(packageName())
				|| packageName.startsWith(packageName() + "."));
	}

}
