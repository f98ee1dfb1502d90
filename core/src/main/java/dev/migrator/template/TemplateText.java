package dev.migrator.template;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text of a template with <code>${word}</code> in it. A line whose words are all
 * empty is left out; a value of several lines is indented like its word. A backslash
 * before the dollar sign makes it a plain one.
 */
final class TemplateText {

	private static final Pattern WORD = Pattern.compile("(\\\\)?\\$\\{(\\w+)}");

	private final String source;

	private final String text;

	/**
	 * Create the text.
	 * @param source where it is from, for messages
	 * @param text the text
	 */
	TemplateText(String source, String text) {
		this.source = source;
		this.text = text;
	}

	String raw() {
		return this.text;
	}

	/**
	 * Replace the words.
	 * @param values the values by word
	 * @return the text, which ends with a line end
	 * @throws TemplateException if the text has an unknown word
	 */
	String fill(Map<String, String> values) {
		return this.text.lines()
			.filter((line) -> !isEmpty(line, values))
			.map((line) -> fill(line, values))
			.collect(Collectors.joining("\n", "", "\n"));
	}

	private boolean isEmpty(String line, Map<String, String> values) {
		Matcher words = WORD.matcher(line);
		boolean any = false;
		while (words.find()) {
			if (words.group(1) != null || !value(words.group(2), values).isEmpty()) {
				return false;
			}
			any = true;
		}
		return any;
	}

	private String fill(String line, Map<String, String> values) {
		String indent = line.substring(0, line.length() - line.stripLeading().length());
		return WORD.matcher(line).replaceAll((found) -> {
			String replacement = (found.group(1) != null) ? found.group().substring(1)
					: indented(value(found.group(2), values), indent);
			return Matcher.quoteReplacement(replacement);
		});
	}

	private static String indented(String value, String indent) {
		String lines = value.lines().collect(Collectors.joining("\n" + indent));
		return lines.replaceAll("(?m)^[ \t]+$", "");
	}

	private String value(String word, Map<String, String> values) {
		String value = values.get(word);
		if (value == null) {
			throw new TemplateException("The template " + this.source + " has the word '" + word + "'; known are "
					+ values.keySet().stream().sorted().collect(Collectors.joining(", ")));
		}
		return value;
	}

}
