package dev.migrator.template;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.migrator.revision.RevisionNode;
import dev.migrator.script.ScriptType;

/** Puts a revision into the words of a template. */
final class RevisionText {

	private final RevisionNode node;

	private final String createdAt;

	private final RevisionBody body;

	/**
	 * Create the text.
	 * @param node what the revision says about itself
	 * @param createdAt when it is written, in the zone of the settings
	 * @param body what it does
	 */
	RevisionText(RevisionNode node, ZonedDateTime createdAt, RevisionBody body) {
		this.node = node;
		this.createdAt = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(createdAt);
		this.body = body;
	}

	String sql(RevisionTemplate template) {
		return template.text(ScriptType.SQL).fill(words());
	}

	String java(RevisionTemplate template, String packageName, String className) {
		Map<String, String> words = words();
		String title = this.node.message().isEmpty() ? "revision " + this.node.id() : this.node.message();
		words.put("package", packageName);
		words.put("class", className);
		words.put("imports",
				this.body.imports()
					.stream()
					.sorted()
					.map((each) -> "import " + each + ";")
					.collect(Collectors.joining("\n")));
		words.put("summary", JavaText.sentence(title));
		words.put("annotation", JavaText.annotation("@Revision", attributes()));
		words.put("messageLiteral", JavaText.literal(title));
		return template.text(ScriptType.JAVA).fill(words);
	}

	private Map<String, String> words() {
		Map<String, String> words = new HashMap<>();
		words.put("revision", this.node.id());
		words.put("downRevision",
				this.node.downRevisions().isEmpty() ? "base" : String.join(", ", this.node.downRevisions()));
		words.put("message", this.node.message());
		words.put("branchLabels", String.join(", ", this.node.branchLabels()));
		words.put("dependsOn", String.join(", ", this.node.dependsOn()));
		words.put("createdAt", this.createdAt);
		words.put("upgrade", this.body.upgrade());
		words.put("downgrade", this.body.downgrade());
		return words;
	}

	private List<String> attributes() {
		List<String> attributes = new ArrayList<>();
		attributes.add("id = " + JavaText.literal(this.node.id()));
		add(attributes, "downRevision", this.node.downRevisions());
		add(attributes, "dependsOn", this.node.dependsOn());
		add(attributes, "branchLabels", List.copyOf(this.node.branchLabels()));
		if (!this.node.message().isEmpty()) {
			attributes.add("message = " + JavaText.literal(this.node.message()));
		}
		attributes.add("createdAt = " + JavaText.literal(this.createdAt));
		return attributes;
	}

	private static void add(List<String> attributes, String name, List<String> texts) {
		if (!texts.isEmpty()) {
			attributes.add(name + " = " + JavaText.literals(texts));
		}
	}

}
