package dev.migrator.autogenerate.render;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Writes values as Java literals. */
final class JavaLiteral {

	private JavaLiteral() {
	}

	static String of(@Nullable String text) {
		return (text == null) ? "null"
				: text.chars().mapToObj(JavaLiteral::escaped).collect(Collectors.joining("", "\"", "\""));
	}

	static String of(@Nullable Long number) {
		return (number == null) ? "null" : number + "L";
	}

	static String all(List<String> texts) {
		return texts.stream().map(JavaLiteral::of).collect(Collectors.joining(", "));
	}

	static String all(@Nullable String first, List<String> more) {
		return Stream.concat(Stream.of(of(first)), more.stream().map(JavaLiteral::of))
			.collect(Collectors.joining(", "));
	}

	/**
	 * Write a text as a comment of one line.
	 * @param text the text
	 * @return the text without what a comment cannot hold
	 */
	static String comment(String text) {
		return "// " + text.replace('\\', '/').replaceAll("\\s+", " ").strip();
	}

	private static String escaped(int character) {
		return switch (character) {
			case '"' -> "\\\"";
			case '\\' -> "\\\\";
			case '\n' -> "\\n";
			case '\r' -> "\\r";
			case '\t' -> "\\t";
			default -> Character.isISOControl(character) ? String.format(Locale.ROOT, "\\u%04x", character)
					: Character.toString(character);
		};
	}

}
