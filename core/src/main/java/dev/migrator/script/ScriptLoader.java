package dev.migrator.script;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.migrator.revision.RevisionNode;

import org.springframework.core.io.DefaultResourceLoader;
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
		Set<String> givenClasses = new HashSet<>();
		given.forEach((each) -> givenClasses.add(ClassUtils.getUserClass(each).getName()));
		Map<String, LoadedRevision> found = new LinkedHashMap<>();
		ListingDigest listing = new ListingDigest();
		List<String> missing = new ArrayList<>();
		try (LocationScan scan = new LocationScan(this.resourceLoader, problems)) {
			for (String location : locations) {
				List<RevisionFile> files = new ArrayList<>(scan.files(location));
				files.sort(Comparator.comparing(RevisionFile::source));
				files.forEach((file) -> read(file, problems, found, givenClasses, listing));
			}
			missing.addAll(scan.missing());
		}
		catch (IOException ex) {
			problems.add(new ScriptProblem(locations.toString(), 0, "a location cannot be closed: " + ex.getMessage()));
		}
		for (RevisionScript script : given) {
			add(script, problems, found, listing);
		}
		if (!problems.isEmpty()) {
			throw new ScriptProblemsException(problems);
		}
		return new ScriptCatalog(found.values(), listing.value(), missing);
	}

	/**
	 * Compute what {@link ScriptCatalog#listing()} would be without reading a revision
	 * where a jar can tell.
	 * @param locations the locations
	 * @param given scripts that were made elsewhere
	 * @return the digest, or empty when something cannot be listed; loading says what
	 */
	public Optional<String> listing(Collection<String> locations, List<? extends RevisionScript> given) {
		List<ScriptProblem> problems = new ArrayList<>();
		ListingDigest listing = new ListingDigest();
		try (LocationScan scan = new LocationScan(this.resourceLoader, problems)) {
			for (String location : locations) {
				for (RevisionFile file : scan.files(location)) {
					file.addTo(listing);
				}
			}
			for (RevisionScript script : given) {
				addTo(listing, script);
			}
		}
		catch (IOException ex) {
			return Optional.empty();
		}
		return problems.isEmpty() ? Optional.of(listing.value()) : Optional.empty();
	}

	private void read(RevisionFile file, List<ScriptProblem> problems, Map<String, LoadedRevision> found,
			Set<String> givenClasses, ListingDigest listing) {
		try {
			byte[] bytes = file.bytes();
			listing.add(file.path(), bytes);
			if (LocationScan.isSql(file.path())) {
				readSql(file.source(), file.name(), bytes, problems, found);
			}
			else {
				readClass(file, bytes, problems, found, givenClasses);
			}
		}
		catch (IOException | RuntimeException ex) {
			problems.add(new ScriptProblem(file.source(), 0, "the file cannot be read: " + ex.getMessage()));
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

	private void readClass(RevisionFile file, byte[] bytes, List<ScriptProblem> problems,
			Map<String, LoadedRevision> found, Set<String> givenClasses) {
		JavaRevisionReader reader = JavaRevisionReader.read(bytes);
		if (!reader.isRevision() || givenClasses.contains(reader.className())) {
			return;
		}
		RevisionNode node = reader.node();
		problems.addAll(reader.problems());
		String root = file.root(reader.className() + ".class");
		found.putIfAbsent(reader.className(), new JavaRevision(node, reader.isTransactional(), Digests.sha256(bytes),
				new ScriptInstance(reader.className(), root, this.resourceLoader)));
	}

	private static void add(RevisionScript script, List<ScriptProblem> problems, Map<String, LoadedRevision> found,
			ListingDigest listing) {
		String name = ClassUtils.getUserClass(script).getName();
		try {
			byte[] bytes = classFile(script);
			listing.add(name, bytes);
			JavaRevisionReader reader = JavaRevisionReader.read(bytes);
			if (!reader.isRevision()) {
				problems.add(new ScriptProblem(name, 0, "the script has no @Revision annotation; add one with its id"));
				return;
			}
			RevisionNode node = reader.node();
			problems.addAll(reader.problems());
			found.put(name, new JavaRevision(node, reader.isTransactional(), Digests.sha256(bytes), () -> script));
		}
		catch (IOException | ScriptLineException ex) {
			problems.add(new ScriptProblem(name, 0, "the class file cannot be read: " + ex.getMessage()));
		}
	}

	private static void addTo(ListingDigest listing, RevisionScript script) throws IOException {
		listing.add(ClassUtils.getUserClass(script).getName(), classFile(script));
	}

	private static byte[] classFile(RevisionScript script) throws IOException {
		Class<?> type = ClassUtils.getUserClass(script);
		try (InputStream stream = type.getResourceAsStream(ClassUtils.getClassFileName(type))) {
			if (stream == null) {
				throw new FileNotFoundException("it cannot be found");
			}
			return stream.readAllBytes();
		}
	}

}
