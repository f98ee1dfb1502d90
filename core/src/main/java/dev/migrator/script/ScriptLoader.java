package dev.migrator.script;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dev.migrator.revision.RevisionNode;

import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.util.ClassUtils;

/** Finds revisions in locations and among given scripts. */
public final class ScriptLoader {

	private final ResourceLoader resourceLoader;

	private final Map<String, String> placeholders;

	/**
	 * Create a loader.
	 * @param resourceLoader finds files and classes
	 * @param placeholders the values of placeholders
	 */
	public ScriptLoader(ResourceLoader resourceLoader, Map<String, String> placeholders) {
		this.resourceLoader = resourceLoader;
		this.placeholders = Map.copyOf(placeholders);
	}

	/**
	 * Create a loader for the class path of the current thread.
	 * @param placeholders the values of placeholders
	 */
	public ScriptLoader(Map<String, String> placeholders) {
		this(new DefaultResourceLoader(), placeholders);
	}

	/**
	 * Find all revisions. Files and classes come in the order of the locations, within
	 * one sorted by path; given scripts come last. A class found both ways is one
	 * revision, and the given instance is the one that runs.
	 * @param locations locations that begin with {@code classpath:}, {@code classpath*:}
	 * or {@code file:}
	 * @param given scripts that were made elsewhere
	 * @return the revisions, perhaps none
	 * @throws ScriptProblemsException when a file or class cannot be read, with the
	 * problems of all of them
	 */
	public ScriptCatalog load(Collection<String> locations, List<? extends RevisionScript> given) {
		List<ScriptProblem> problems = new ArrayList<>();
		Set<String> givenClasses = given.stream()
			.map((each) -> ClassUtils.getUserClass(each).getName())
			.collect(Collectors.toSet());
		Map<String, LoadedRevision> found = new LinkedHashMap<>();
		LocationScan scan = new LocationScan(this.resourceLoader, problems);
		for (String location : locations) {
			for (Resource resource : scan.resources(location)) {
				read(resource, problems, found, givenClasses);
			}
		}
		for (RevisionScript script : given) {
			add(script, problems, found);
		}
		if (!problems.isEmpty()) {
			throw new ScriptProblemsException(problems);
		}
		return new ScriptCatalog(found.values());
	}

	private void read(Resource resource, List<ScriptProblem> problems, Map<String, LoadedRevision> found,
			Set<String> givenClasses) {
		String source = LocationScan.describe(resource);
		try (InputStream stream = resource.getInputStream()) {
			byte[] bytes = stream.readAllBytes();
			String name = String.valueOf(resource.getFilename());
			if (name.endsWith(".sql")) {
				readSql(source, name, bytes, problems, found);
			}
			else {
				readClass(resource, bytes, problems, found, givenClasses);
			}
		}
		catch (IOException | RuntimeException ex) {
			problems.add(new ScriptProblem(source, 0, "the file cannot be read: " + ex.getMessage()));
		}
	}

	private void readSql(String source, String name, byte[] bytes, List<ScriptProblem> problems,
			Map<String, LoadedRevision> found) {
		SqlRevisionReader reader = new SqlRevisionReader(source, name);
		SqlRevision revision = reader.read(bytes, this.placeholders);
		problems.addAll(reader.problems());
		if (revision != null) {
			found.putIfAbsent(source, revision);
		}
	}

	private void readClass(Resource resource, byte[] bytes, List<ScriptProblem> problems,
			Map<String, LoadedRevision> found, Set<String> givenClasses) throws IOException {
		JavaRevisionReader reader = JavaRevisionReader.read(bytes);
		if (!reader.isRevision() || givenClasses.contains(reader.className())) {
			return;
		}
		RevisionNode node = reader.node();
		problems.addAll(reader.problems());
		ClassLoader classLoader = LocationScan.classLoader(resource, reader.className(), this.resourceLoader);
		found.putIfAbsent(reader.className(), new JavaRevision(node, reader.isTransactional(), Digests.sha256(bytes),
				new ScriptInstance(reader.className(), classLoader)));
	}

	private static void add(RevisionScript script, List<ScriptProblem> problems, Map<String, LoadedRevision> found) {
		Class<?> type = ClassUtils.getUserClass(script);
		String file = ClassUtils.getClassFileName(type);
		try (InputStream stream = type.getResourceAsStream(file)) {
			if (stream == null) {
				problems.add(new ScriptProblem(type.getName(), 0, "the class file of this script cannot be found"));
				return;
			}
			byte[] bytes = stream.readAllBytes();
			JavaRevisionReader reader = JavaRevisionReader.read(bytes);
			if (!reader.isRevision()) {
				problems.add(new ScriptProblem(type.getName(), 0,
						"the script has no @Revision annotation; add one with its id"));
				return;
			}
			RevisionNode node = reader.node();
			problems.addAll(reader.problems());
			found.put(type.getName(),
					new JavaRevision(node, reader.isTransactional(), Digests.sha256(bytes), () -> script));
		}
		catch (IOException ex) {
			problems.add(new ScriptProblem(type.getName(), 0, "the class file cannot be read: " + ex.getMessage()));
		}
	}

}
