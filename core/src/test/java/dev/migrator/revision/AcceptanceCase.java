package dev.migrator.revision;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One recorded request with its answer. */
record AcceptanceCase(JsonNode graphs, JsonNode json) {

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	/**
	 * All cases and defects of the recorded file and of the files in the folder named by
	 * a system property.
	 */
	static List<AcceptanceCase> all() {
		List<AcceptanceCase> cases = new ArrayList<>();
		try (InputStream stream = AcceptanceCase.class.getResourceAsStream("/acceptance/graph-cases.json")) {
			add(MAPPER.readTree(stream), cases);
			String folder = System.getProperty("migrator.acceptance");
			if (folder != null) {
				addFolder(Path.of(folder), cases);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return cases;
	}

	private static void addFolder(Path folder, List<AcceptanceCase> cases) throws IOException {
		try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.json")) {
			for (Path file : files) {
				add(MAPPER.readTree(file.toFile()), cases);
			}
		}
	}

	private static void add(JsonNode file, List<AcceptanceCase> cases) {
		for (String list : List.of("cases", "defects")) {
			file.path(list).forEach((json) -> cases.add(new AcceptanceCase(file.path("graphs"), json)));
		}
	}

	String op() {
		return this.json.path("op").asString();
	}

	/**
	 * The entry under defects that says why another answer is right, or an empty text.
	 */
	String see() {
		return this.json.path("see").asString("");
	}

	boolean isOrderForced() {
		return this.json.path("order").asString("").equals("forced");
	}

	JsonNode request() {
		return this.json.path("request");
	}

	JsonNode expect() {
		return this.json.path("expect");
	}

	RevisionGraph graph() {
		JsonNode nodes = this.json.has("graph") ? this.graphs.path(this.json.path("graph").asString())
				: request().path("revisions");
		return RevisionGraph.of(StreamSupport.stream(nodes.spliterator(), false).map(AcceptanceCase::node).toList());
	}

	private static RevisionNode node(JsonNode json) {
		String id = json.path("id").asString();
		return new RevisionNode(id, texts(json.path("down")), texts(json.path("depends_on")), set(json.path("labels")),
				"", null, id + ".sql");
	}

	/** The texts of a list, of a single text, or of nothing. */
	static List<String> texts(JsonNode json) {
		if (json.isArray()) {
			return StreamSupport.stream(json.spliterator(), false).map(JsonNode::asString).toList();
		}
		return (json.isMissingNode() || json.isNull()) ? List.of() : List.of(json.asString());
	}

	static List<RevisionTarget> targets(JsonNode json) {
		return RevisionTarget.parseAll(texts(json));
	}

	static Set<String> set(JsonNode json) {
		return new LinkedHashSet<>(texts(json));
	}

	static Heads heads(JsonNode json) {
		return Heads.of(texts(json));
	}

	@Override
	public String toString() {
		return this.json.path("id").asString();
	}

}
