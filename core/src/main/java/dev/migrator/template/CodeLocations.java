package dev.migrator.template;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Where the code that runs was built: folders such as {@code target/classes}, or the jar
 * that holds it.
 */
final class CodeLocations {

	private static final Pattern ARCHIVE = Pattern.compile("^(?:jar:)?(?:nested|file):(.*?\\.(?:jar|war))(?:/?!.*)?$");

	private CodeLocations() {
	}

	/**
	 * Return the folders and jars that hold a path of the class path.
	 * @param classLoader the class loader, or {@code null} for that of the system
	 * @param path the path, empty for the root of the class path
	 * @return the folders and jars, perhaps none
	 */
	static List<Path> of(@Nullable ClassLoader classLoader, String path) {
		List<Path> found = new ArrayList<>();
		try {
			List<URL> urls = Collections
				.list((classLoader != null) ? classLoader.getResources(path) : ClassLoader.getSystemResources(path));
			urls.forEach((url) -> path(url.toString()).ifPresent(found::add));
		}
		catch (IOException ex) {
			return List.of();
		}
		return found;
	}

	/**
	 * Return the folders and jars of a class path.
	 * @param classPath the class path as the JVM was given it
	 * @return the folders and jars
	 */
	static List<Path> of(String classPath) {
		List<Path> found = new ArrayList<>();
		for (String entry : classPath.split(File.pathSeparator)) {
			if (!entry.isEmpty()) {
				found.add(Path.of(entry));
			}
		}
		return found;
	}

	/**
	 * Return the folder or jar that a URL leads to or into.
	 * @param url the URL
	 * @return its path, or nothing when it is not on a file system
	 */
	static Optional<Path> path(String url) {
		Matcher archive = ARCHIVE.matcher(url);
		String file = archive.matches() ? "file:" + archive.group(1) : url;
		try {
			return file.startsWith("file:") ? Optional.of(Path.of(URI.create(file))) : Optional.empty();
		}
		catch (IllegalArgumentException ex) {
			// A place that is no path is not in a source tree.
			return Optional.empty();
		}
	}

}
