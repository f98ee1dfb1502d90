package dev.migrator.script;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

import dev.migrator.revision.RevisionNode;
import org.jspecify.annotations.Nullable;

/** The header lines of an SQL revision. */
final class SqlHeader {

	static final List<String> KEYS = List.of("revision", "down-revision", "message", "branch-labels", "depends-on",
			"created-at");

	// What people write who know another tool, or remember half of it.
	private static final Map<String, String> OTHER_WORDS = Map.of("down", "down-revision", "down-rev", "down-revision",
			"downrevision", "down-revision", "revises", "down-revision", "depends", "depends-on", "dependson",
			"depends-on", "branch-label", "branch-labels", "branchlabels", "branch-labels", "createdat", "created-at");

	private static final int SHORTEST_MISSPELT = 5;

	private final Map<String, String> values = new LinkedHashMap<>();

	private final Map<String, Integer> lines = new LinkedHashMap<>();

	private final BiConsumer<Integer, String> problems;

	SqlHeader(BiConsumer<Integer, String> problems) {
		this.problems = problems;
	}

	/**
	 * Find the header that somebody meant. Any other word with a colon is a comment.
	 * @param key the word, in lower case
	 * @return the header, or empty
	 */
	static Optional<String> meant(String key) {
		String word = key.replace('_', '-');
		if (KEYS.contains(word) || OTHER_WORDS.containsKey(word)) {
			return Optional.of(OTHER_WORDS.getOrDefault(word, word));
		}
		return (word.length() < SHORTEST_MISSPELT) ? Optional.empty()
				: KEYS.stream().filter((each) -> Spelling.isNear(each, word)).findFirst();
	}

	void add(String key, String value, int line) {
		if (this.values.putIfAbsent(key, value.strip()) != null) {
			this.problems.accept(line,
					"the header '" + key + "' stands here again, after line " + this.lines.get(key) + "; keep one");
		}
		this.lines.putIfAbsent(key, line);
	}

	@Nullable RevisionNode node(String source, String fileName) {
		String id = this.values.get("revision");
		if (id == null || id.isEmpty()) {
			this.problems.accept(0,
					"there is no header '-- revision: <id>'; every SQL file in a location is a revision");
			return null;
		}
		if (!names(fileName, id)) {
			this.problems.accept(line("revision"), "the header says revision '" + id + "', but the file name '"
					+ fileName + "' does not have it as a word; rename the file or correct the header");
		}
		return new RevisionNode(id, downRevisions(), list("depends-on"), new LinkedHashSet<>(list("branch-labels")),
				this.values.getOrDefault("message", ""), createdAt(), source);
	}

	private static boolean names(String fileName, String id) {
		int at = fileName.indexOf(id);
		while (at >= 0 && !(isBoundary(fileName, at - 1) && isBoundary(fileName, at + id.length()))) {
			at = fileName.indexOf(id, at + 1);
		}
		return at >= 0;
	}

	private static boolean isBoundary(String fileName, int at) {
		return at < 0 || (at < fileName.length() && "_.-".indexOf(fileName.charAt(at)) >= 0);
	}

	private List<String> downRevisions() {
		List<String> given = list("down-revision");
		boolean base = given.size() == 1 && (given.get(0).equals("base") || given.get(0).equals("none"));
		return base ? List.of() : given;
	}

	private List<String> list(String key) {
		String given = this.values.get(key);
		if (given == null) {
			return List.of();
		}
		return given.isEmpty() || given.indexOf(',') >= 0 ? split(given) : List.of(given);
	}

	private static List<String> split(String given) {
		return Arrays.stream(given.split(",")).map(String::strip).filter((each) -> !each.isEmpty()).toList();
	}

	private @Nullable Instant createdAt() {
		String given = this.values.getOrDefault("created-at", "");
		try {
			return given.isEmpty() ? null : OffsetDateTime.parse(given).toInstant();
		}
		catch (DateTimeException ex) {
			this.problems.accept(line("created-at"),
					"the header 'created-at' says '" + given + "', which is not a time such as 2026-11-21T10:15:30Z");
			return null;
		}
	}

	private int line(String key) {
		return this.lines.getOrDefault(key, 0);
	}

}
