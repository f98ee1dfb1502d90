package dev.migrator.script;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarFile;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ResourceLoader;

/**
 * Lists the files and classes of a location, in directories, jars and executable jars
 * alike. What it lists can be read until it is closed.
 */
final class LocationScan implements Closeable {

	private static final String CLASSPATH = "classpath:";

	private static final String ALL_CLASSPATH = "classpath*:";

	private static final String FILE = "file:";

	private final ResourceLoader resourceLoader;

	private final List<ScriptProblem> problems;

	private final List<JarFile> opened = new ArrayList<>();

	private final List<String> missing = new ArrayList<>();

	LocationScan(ResourceLoader resourceLoader, List<ScriptProblem> problems) {
		this.resourceLoader = resourceLoader;
		this.problems = problems;
	}

	// What begins with a dot was left by a file system or an editor.
	static boolean isCandidate(String path) {
		boolean hidden = path.substring(path.lastIndexOf('/') + 1).startsWith(".");
		return !hidden && (isSql(path) || path.endsWith(".class"));
	}

	static boolean isSql(String path) {
		return path.toLowerCase(Locale.ROOT).endsWith(".sql");
	}

	/**
	 * List a location.
	 * @param location the location
	 * @return its files in no particular order; none when the location is a problem
	 */
	List<RevisionFile> files(String location) {
		String root = root(location);
		if (root == null) {
			this.problems.add(new ScriptProblem(location, 0,
					"a location begins with 'classpath:' or 'file:'; write for example 'classpath:db/revisions'"));
			return List.of();
		}
		try {
			return list(location, root);
		}
		catch (IOException ex) {
			this.problems.add(new ScriptProblem(location, 0, "the location cannot be listed: " + ex.getMessage()));
			return List.of();
		}
	}

	private static @Nullable String root(String location) {
		String trimmed = location.strip();
		while (trimmed.endsWith("/")) {
			trimmed = trimmed.substring(0, trimmed.length() - 1);
		}
		for (String prefix : List.of(ALL_CLASSPATH, CLASSPATH)) {
			if (trimmed.startsWith(prefix)) {
				return ALL_CLASSPATH + withoutSlashes(trimmed.substring(prefix.length()));
			}
		}
		if (trimmed.startsWith(FILE)) {
			String path = trimmed.substring(FILE.length());
			return FILE + new File(path.startsWith("//") ? path.substring(2) : path).getAbsolutePath();
		}
		return null;
	}

	private static String withoutSlashes(String path) {
		return path.startsWith("/") ? withoutSlashes(path.substring(1)) : path;
	}

	/**
	 * Return the locations listed so far that do not exist.
	 * @return the locations as they were given
	 */
	List<String> missing() {
		return List.copyOf(this.missing);
	}

	private List<RevisionFile> list(String location, String root) throws IOException {
		if (root.indexOf('*', ALL_CLASSPATH.length()) >= 0 || root.indexOf('?') >= 0 || root.equals(ALL_CLASSPATH)) {
			return ResourceFiles.list(this.resourceLoader, root);
		}
		if (root.startsWith(FILE)) {
			Path folder = Path.of(root.substring(FILE.length()));
			if (!Files.isDirectory(folder)) {
				this.missing.add(location);
			}
			return FolderFiles.list(folder);
		}
		return classpath(location, root);
	}

	private List<RevisionFile> classpath(String location, String root) throws IOException {
		List<RevisionFile> found = new ArrayList<>();
		String folder = root.substring(ALL_CLASSPATH.length()) + "/";
		Enumeration<URL> urls = urls(folder);
		if (!urls.hasMoreElements()) {
			this.missing.add(location);
		}
		while (urls.hasMoreElements()) {
			URL url = urls.nextElement();
			switch (url.getProtocol()) {
				case "file" -> found.addAll(FolderFiles.list(Path.of(URI.create(url.toString()))));
				case "jar" -> found.addAll(jar(url, folder).list());
				default -> {
					return ResourceFiles.list(this.resourceLoader, root);
				}
			}
		}
		return found;
	}

	private Enumeration<URL> urls(String folder) throws IOException {
		ClassLoader classLoader = this.resourceLoader.getClassLoader();
		return (classLoader != null) ? classLoader.getResources(folder) : ClassLoader.getSystemResources(folder);
	}

	// Not from the cache of the JDK, which would keep the jar open.
	private JarFiles jar(URL url, String folder) throws IOException {
		URLConnection connection = url.openConnection();
		connection.setUseCaches(false);
		JarURLConnection jarConnection = (JarURLConnection) connection;
		JarFile jar = jarConnection.getJarFile();
		this.opened.add(jar);
		String entry = jarConnection.getEntryName();
		return new JarFiles(jar, url.toString(), (entry != null) ? entry : folder);
	}

	@Override
	public void close() throws IOException {
		for (JarFile jar : this.opened) {
			jar.close();
		}
	}

}
