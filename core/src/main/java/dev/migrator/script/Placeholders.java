package dev.migrator.script;

import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Replaces {@code ${name}} in statements. A value is never split into statements. */
final class Placeholders {

	private static final Pattern PLACEHOLDER = Pattern.compile("(\\\\)?\\$\\{([A-Za-z0-9_.-]+)}");

	private final Map<String, String> values;

	Placeholders(Map<String, String> values) {
		this.values = Map.copyOf(values);
	}

	String replace(SqlStatementText statement) {
		Matcher matcher = PLACEHOLDER.matcher(statement.text());
		StringBuilder text = new StringBuilder();
		while (matcher.find()) {
			String replacement = (matcher.group(1) != null) ? matcher.group().substring(1)
					: value(matcher.group(2), lineOf(statement, matcher.start()));
			matcher.appendReplacement(text, Matcher.quoteReplacement(replacement));
		}
		return matcher.appendTail(text).toString();
	}

	private String value(String name, int line) {
		String value = this.values.get(name);
		if (value == null) {
			throw new ScriptLineException(line,
					"the placeholder '${" + name + "}' has no value; known are " + new TreeSet<>(this.values.keySet())
							+ ". Set 'migrator.placeholders." + name + "', or write \\${" + name
							+ "} for the text itself");
		}
		return value;
	}

	private static int lineOf(SqlStatementText statement, int offset) {
		return statement.line() + (int) statement.text().substring(0, offset).chars().filter((c) -> c == '\n').count();
	}

}
