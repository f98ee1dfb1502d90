package dev.migrator.script;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.migrator.operation.Execute;
import dev.migrator.operation.PlaceholderText;
import dev.migrator.operation.SourcePosition;

/** Replaces {@code ${name}} in statements. */
public final class Placeholders {

	private static final Pattern PLACEHOLDER = Pattern.compile("(\\\\)?\\$\\{([A-Za-z0-9_.-]+)}");

	private static final Pattern ESCAPABLE = Pattern.compile("\\$\\{(?=[A-Za-z0-9_.-]+})");

	private final Map<String, String> values;

	Placeholders(Map<String, String> values) {
		this.values = Map.copyOf(values);
	}

	/**
	 * Write a statement so that an SQL revision holds it word for word: what looks like a
	 * placeholder in it is none.
	 * @param sql the statement
	 * @return the statement with a backslash before each such place
	 */
	public static String escaped(String sql) {
		return ESCAPABLE.matcher(sql).replaceAll(Matcher.quoteReplacement("\\${"));
	}

	/**
	 * Return whether a text may hold placeholders, escaped ones included.
	 * @param text the text
	 * @return whether it may
	 */
	static boolean areIn(String text) {
		return text.contains("${");
	}

	/**
	 * Replace the placeholders of a statement. A value may stand inside quotes, and must
	 * leave the statement one statement: drivers would run a second one unseen.
	 * @param statement the statement
	 * @param position where it was written
	 * @param syntax the lexical rules
	 * @return the operation, or empty when nothing is left of the statement
	 * @throws ScriptLineException when a value is missing or ends the statement
	 */
	Optional<Execute> execute(SqlStatementText statement, SourcePosition position, SqlSyntax syntax) {
		if (!areIn(statement.text())) {
			return Optional.of(new Execute(statement.text(), position));
		}
		Map<String, String> used = new HashMap<>();
		Matcher matcher = PLACEHOLDER.matcher(statement.text());
		StringBuilder text = new StringBuilder();
		while (matcher.find()) {
			String replacement = matcher.group().substring(1);
			if (matcher.group(1) == null) {
				replacement = value(matcher.group(2), lineOf(statement, matcher.start()));
				used.put(matcher.group(2), replacement);
			}
			matcher.appendReplacement(text, Matcher.quoteReplacement(replacement));
		}
		String replaced = matcher.appendTail(text).toString();
		if (replaced.isBlank()) {
			return Optional.empty();
		}
		if (used.isEmpty()) {
			return Optional.of(new Execute(replaced, position));
		}
		requireOneStatement(replaced, statement, used, syntax);
		return Optional.of(new Execute(replaced, position, new PlaceholderText(statement.text(), used)));
	}

	private static void requireOneStatement(String replaced, SqlStatementText statement, Map<String, String> used,
			SqlSyntax syntax) {
		if (count(replaced, syntax) != count(statement.text(), syntax)) {
			throw new ScriptLineException(statement.line(),
					"with the values of " + new TreeSet<>(used.keySet())
							+ " this is no longer exactly one statement: a value ends the statement or a quote in it; "
							+ "double the quotes of a value that stands inside quotes, and write further statements "
							+ "into the file");
		}
	}

	private static int count(String text, SqlSyntax syntax) {
		try {
			return SqlSplitter.split(text, syntax, 1).size();
		}
		catch (ScriptLineException ex) {
			return 0;
		}
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
