package dev.migrator.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the values of an enumeration that is written into a column. */
final class EnumerationText {

	private static final String LITERAL = "'((?:[^']|'')*)'";

	private static final Pattern VALUE = Pattern.compile(LITERAL);

	private static final Pattern ENUMERATION = Pattern
		.compile("enum\\s*\\(\\s*" + LITERAL + "(?:\\s*,\\s*" + LITERAL + ")*\\s*\\)", Pattern.CASE_INSENSITIVE);

	private EnumerationText() {
	}

	static Optional<List<String>> parse(String text) {
		if (!ENUMERATION.matcher(text.strip()).matches()) {
			return Optional.empty();
		}
		List<String> values = new ArrayList<>();
		Matcher value = VALUE.matcher(text);
		while (value.find()) {
			values.add(value.group(1).replace("''", "'"));
		}
		return Optional.of(values);
	}

}
