package dev.migrator.script;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.util.ClassUtils;

/**
 * Lists the files and classes of a location, in directories, jars and executable jars
 * alike.
 */
final class LocationScan {

	private static final String CLASSPATH = ResourceLoader.CLASSPATH_URL_PREFIX;

	private static final String ALL_CLASSPATH = ResourcePatternResolver.CLASSPATH_ALL_URL_PREFIX;

	private static final String FILE = "file:";

	private final ResourcePatternResolver resolver;

	private final List<ScriptProblem> problems;

	LocationScan(ResourceLoader resourceLoader, List<ScriptProblem> problems) {
		this.resolver = new PathMatchingResourcePatternResolver(resourceLoader);
		this.problems = problems;
	}

	List<Resource> resources(String location) {
		String root = root(location);
		if (root == null) {
			this.problems.add(new ScriptProblem(location, 0,
					"a location begins with 'classpath:' or 'file:'; write for example 'classpath:db/revisions'"));
			return List.of();
		}
		List<Resource> found = new ArrayList<>();
		for (String pattern : List.of("/**/*.sql", "/**/*.class")) {
			found.addAll(list(location, root + pattern));
		}
		return found.stream().sorted(Comparator.comparing(LocationScan::describe)).toList();
	}

	private static @Nullable String root(String location) {
		String trimmed = location.strip().replaceAll("/+$", "");
		if (trimmed.startsWith(ALL_CLASSPATH)) {
			return ALL_CLASSPATH + trimmed.substring(ALL_CLASSPATH.length()).replaceAll("^/+", "");
		}
		if (trimmed.startsWith(CLASSPATH)) {
			return ALL_CLASSPATH + trimmed.substring(CLASSPATH.length()).replaceAll("^/+", "");
		}
		if (trimmed.startsWith(FILE)) {
			return FILE + new File(trimmed.substring(FILE.length()).replaceFirst("^//", "")).getAbsolutePath();
		}
		return null;
	}

	private List<Resource> list(String location, String pattern) {
		try {
			return Arrays.asList(this.resolver.getResources(pattern));
		}
		catch (IOException ex) {
			this.problems.add(new ScriptProblem(location, 0, "the location cannot be listed: " + ex.getMessage()));
			return List.of();
		}
	}

	static String describe(Resource resource) {
		try {
			return resource.getURL().toString();
		}
		catch (IOException ex) {
			return resource.getDescription();
		}
	}

	/**
	 * Return what loads a class that was found: the class loader of the application where
	 * it knows the class, otherwise one for the folder that the class was found in.
	 */
	static ClassLoader classLoader(Resource resource, String className, ResourceLoader resourceLoader)
			throws IOException {
		ClassLoader application = resourceLoader.getClassLoader();
		ClassLoader parent = (application != null) ? application : ClassUtils.getDefaultClassLoader();
		if (parent != null && parent.getResource(className.replace('.', '/') + ".class") != null) {
			return parent;
		}
		return new URLClassLoader(new URL[] { folder(resource, className) }, parent);
	}

	private static URL folder(Resource resource, String className) throws MalformedURLException, IOException {
		String url = resource.getURL().toString();
		String path = className.replace('.', '/') + ".class";
		return URI.create(url.substring(0, url.length() - path.length())).toURL();
	}

}
