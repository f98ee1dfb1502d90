package dev.migrator.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Pieces of Java source. */
final class JavaText {

	private static final int LINE = 120;

	private static final String CONTINUATION = "        ";

	private JavaText() {
	}

	/**
	 * Return a text as a string literal.
	 * @param text the text
	 * @return the literal with its quotes
	 */
	static String literal(String text) {
		StringBuilder literal = new StringBuilder("\"");
		text.chars().forEach((character) -> literal.append(switch (character) {
			case '"' -> "\\\"";
			case '\\' -> "\\\\";
			case '\t' -> "\\t";
			default -> Character.isISOControl(character) ? String.format(Locale.ROOT, "\\%03o", character)
					: String.valueOf((char) character);
		}));
		return literal.append('"').toString();
	}

	/**
	 * Return texts as the value of an array in an annotation.
	 * @param texts the texts
	 * @return one literal, or several in braces
	 */
	static String literals(List<String> texts) {
		String joined = String.join(", ", texts.stream().map(JavaText::literal).toList());
		return (texts.size() == 1) ? joined : "{ " + joined + " }";
	}

	/**
	 * Return an annotation, on as many lines as it needs.
	 * @param name the name with the at sign
	 * @param attributes the attributes, such as {@code id = "a"}
	 * @return the annotation
	 */
	static String annotation(String name, List<String> attributes) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder(name + "(");
		for (int i = 0; i < attributes.size(); i++) {
			String attribute = attributes.get(i) + ((i + 1 < attributes.size()) ? ", " : ")");
			if (i > 0 && line.length() + attribute.stripTrailing().length() > LINE) {
				lines.add(line.toString().stripTrailing());
				line = new StringBuilder(CONTINUATION);
			}
			line.append(attribute);
		}
		lines.add(line.toString());
		return String.join("\n", lines);
	}

	/**
	 * Return a message as the sentence of a documentation comment.
	 * @param message the message
	 * @return the sentence
	 */
	static String sentence(String message) {
		String escaped = message.replace("&", "&amp;")
			.replace("<", "&lt;")
			.replace(">", "&gt;")
			.replace("@", "&#64;")
			.replace("*/", "*&#47;")
			.replace("\\", "&#92;");
		return Character.toUpperCase(escaped.charAt(0)) + escaped.substring(1) + (escaped.endsWith(".") ? "" : ".");
	}

	/**
	 * Return the name of the class of a revision.
	 * @param slug the words of its message
	 * @param id its identifier
	 * @return the name
	 */
	static String className(Slug slug, String id) {
		String words = slug.camelCase();
		String name = (words.isEmpty() || Character.isDigit(words.charAt(0))) ? "Revision" + words : words;
		return name + "_" + id.replaceAll("[^A-Za-z0-9_]", "_");
	}

}
