package dev.migrator.autogenerate.compare;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.migrator.schema.QualifiedName;

/**
 * Includes tables, sequences and enum types by patterns of their names, in any case. In a
 * pattern {@code *} stands for any text and {@code ?} for one character; a pattern with a
 * point is matched against the name with its schema, and one without against the bare
 * name.
 */
public final class NamePatterns implements ObjectFilter {

	private final List<Pattern> includes;

	private final List<Pattern> excludes;

	/**
	 * Create the filter.
	 * @param includes the patterns of which one must match, empty for everything
	 * @param excludes the patterns of which none may match
	 */
	public NamePatterns(List<String> includes, List<String> excludes) {
		this.includes = includes.stream().map(NamePatterns::compile).toList();
		this.excludes = excludes.stream().map(NamePatterns::compile).toList();
	}

	@Override
	public boolean includes(ComparedObject object) {
		QualifiedName name = object.owner();
		boolean included = this.includes.isEmpty() || matches(this.includes, name);
		return included && !matches(this.excludes, name);
	}

	private static boolean matches(List<Pattern> patterns, QualifiedName name) {
		String bare = name.name().toLowerCase(Locale.ROOT);
		String full = name.toString().toLowerCase(Locale.ROOT);
		return patterns.stream()
			.anyMatch((pattern) -> pattern.matcher(pattern.pattern().contains("\\Q.\\E") ? full : bare).matches());
	}

	private static Pattern compile(String pattern) {
		return Pattern.compile(pattern.toLowerCase(Locale.ROOT).chars().mapToObj((character) -> switch (character) {
			case '*' -> ".*";
			case '?' -> ".";
			default -> Pattern.quote(Character.toString(character));
		}).collect(Collectors.joining()));
	}

}
