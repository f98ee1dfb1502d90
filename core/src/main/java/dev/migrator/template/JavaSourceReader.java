package dev.migrator.template;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.migrator.revision.RevisionNode;

/**
 * Reads what {@code @Revision} says from a source file, for revisions that are not
 * compiled yet. Takes literals, braces and plus signs; anything else has to be compiled
 * first.
 */
final class JavaSourceReader {

	private static final Pattern TOKEN = Pattern
		.compile("//[^\\n]*|/\\*.*?\\*/|\"\"\".*?\"\"\"|\"(?:[^\"\\\\\\n]++|\\\\.)*+\""
				+ "|'(?:[^'\\\\]|\\\\.)+'|[\\p{L}_$][\\p{L}\\p{N}_$.]*|[^\\s]", Pattern.DOTALL);

	private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+([\\w.]+)\\s*;");

	private final String source;

	private final List<String> tokens = new ArrayList<>();

	private int next;

	private JavaSourceReader(String source, String text) {
		this.source = source;
		Matcher matcher = TOKEN.matcher(text);
		while (matcher.find()) {
			if (!matcher.group().startsWith("//") && !matcher.group().startsWith("/*")) {
				this.tokens.add(matcher.group());
			}
		}
	}

	/**
	 * Read a source file.
	 * @param source where it is
	 * @param text the text
	 * @param className the name of the class in it, without its package
	 * @return what the revision says about itself, with the name of the class as its
	 * source; nothing when it is no revision
	 * @throws TemplateException if only a compiler can tell
	 */
	static Optional<RevisionNode> read(String source, String text, String className) {
		if (!text.contains("dev.migrator.script.")) {
			return Optional.empty();
		}
		Matcher found = PACKAGE.matcher(text);
		String name = found.find() ? found.group(1) + "." + className : className;
		return new JavaSourceReader(source, text).annotation().map((values) -> node(values, name));
	}

	private static RevisionNode node(Map<String, List<String>> values, String className) {
		List<String> created = values.getOrDefault("createdAt", List.of());
		return new RevisionNode(String.join("", values.getOrDefault("id", List.of())),
				values.getOrDefault("downRevision", List.of()), values.getOrDefault("dependsOn", List.of()),
				new LinkedHashSet<>(values.getOrDefault("branchLabels", List.of())),
				String.join("", values.getOrDefault("message", List.of())),
				created.isEmpty() ? null : time(created.get(0)), className);
	}

	private static @Nullable Instant time(String text) {
		try {
			return OffsetDateTime.parse(text).toInstant();
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private Optional<Map<String, List<String>>> annotation() {
		for (int i = 0; i + 2 < this.tokens.size(); i++) {
			String name = this.tokens.get(i + 1);
			if (this.tokens.get(i).equals("@")
					&& (name.equals("Revision") || name.equals("dev.migrator.script.Revision"))
					&& this.tokens.get(i + 2).equals("(")) {
				this.next = i + 3;
				return Optional.of(attributes());
			}
		}
		return Optional.empty();
	}

	private Map<String, List<String>> attributes() {
		Map<String, List<String>> values = new LinkedHashMap<>();
		while (!peek().equals(")")) {
			String name = take();
			require("=");
			values.put(name, value());
			if (!peek().equals(")")) {
				require(",");
			}
		}
		return values;
	}

	private List<String> value() {
		List<String> texts = new ArrayList<>();
		if (!peek().equals("{")) {
			texts.add(text());
			return texts;
		}
		take();
		while (!peek().equals("}")) {
			texts.add(text());
			if (!peek().equals("}")) {
				require(",");
			}
		}
		take();
		return texts;
	}

	private String text() {
		StringBuilder text = new StringBuilder();
		do {
			String token = take();
			boolean flag = token.equals("true") || token.equals("false");
			if (!flag && (!token.startsWith("\"") || token.startsWith("\"\"\""))) {
				throw unreadable(token);
			}
			text.append(flag ? token : unescaped(token));
		}
		while (skip("+"));
		return text.toString();
	}

	private String unescaped(String literal) {
		try {
			return literal.substring(1, literal.length() - 1).translateEscapes();
		}
		catch (IllegalArgumentException ex) {
			throw unreadable(literal);
		}
	}

	private boolean skip(String token) {
		if (peek().equals(token)) {
			this.next++;
			return true;
		}
		return false;
	}

	private void require(String token) {
		if (!skip(token)) {
			throw unreadable(peek());
		}
	}

	private String take() {
		String token = peek();
		this.next++;
		return token;
	}

	private String peek() {
		return (this.next < this.tokens.size()) ? this.tokens.get(this.next) : "";
	}

	private TemplateException unreadable(String token) {
		return new TemplateException("The revision in '" + this.source
				+ "' is not compiled yet, and what @Revision says there cannot be read from its source because of '"
				+ token + "'. Compile it, then run the command again");
	}

}
