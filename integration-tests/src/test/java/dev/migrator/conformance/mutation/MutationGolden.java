package dev.migrator.conformance.mutation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What is expected of the edits of a theme: a file with a heading for each edit and,
 * below it, for each group of databases that do the same, the statements.
 */
final class MutationGolden {

	private static final boolean UPDATE = Boolean.getBoolean("golden.update") && System.getenv("CI") == null;

	private static final String EDIT = "# ";

	private static final String DATABASES = "## ";

	private static final List<String> ALL = List.of("h2", "mariadb", "mysql", "postgresql", "sqlite");

	private final Path path;

	private final Map<String, Map<String, String>> texts = new TreeMap<>();

	MutationGolden(String theme) throws IOException {
		this.path = Path.of("src/test/resources/golden/mutations", theme + ".txt");
		if (Files.exists(this.path)) {
			read(Files.readAllLines(this.path));
		}
	}

	private void read(List<String> lines) {
		Map<String, String> edit = new TreeMap<>();
		List<String> databases = List.of();
		for (String line : lines) {
			if (line.startsWith(EDIT)) {
				databases = List.of();
				edit = this.texts.computeIfAbsent(line.substring(EDIT.length()), (absent) -> new TreeMap<>());
			}
			else if (line.startsWith(DATABASES)) {
				databases = List.of(line.substring(DATABASES.length()).split(", "));
			}
			else if (!line.isBlank()) {
				for (String each : databases) {
					edit.merge(each, line, (one, other) -> one + "\n" + other);
				}
			}
		}
	}

	/**
	 * Return what is expected; when golden files are rewritten, that is what was found.
	 * @param edit the edit
	 * @param database the name of the dialect
	 * @param found the statements that were found
	 * @return the statements
	 */
	String expected(EditCase edit, String database, String found) throws IOException {
		if (UPDATE) {
			this.texts.computeIfAbsent(edit.toString(), (absent) -> new TreeMap<>()).put(database, found);
			Files.createDirectories(this.path.getParent());
			Files.writeString(this.path, text());
		}
		Map<String, String> expected = this.texts.getOrDefault(edit.toString(), Map.of());
		return expected.getOrDefault(database, "nothing is written down for this edit").strip();
	}

	private String text() {
		List<String> parts = new ArrayList<>();
		this.texts.forEach((edit, byDatabase) -> {
			parts.add(EDIT + edit);
			Map<String, List<String>> groups = new LinkedHashMap<>();
			ALL.stream()
				.filter(byDatabase::containsKey)
				.forEach((each) -> groups.computeIfAbsent(byDatabase.get(each).strip(), (absent) -> new ArrayList<>())
					.add(each));
			groups.forEach((text, databases) -> parts.add(DATABASES + String.join(", ", databases) + "\n" + text));
		});
		return parts.stream().map((part) -> part + "\n").collect(Collectors.joining("\n"));
	}

}
