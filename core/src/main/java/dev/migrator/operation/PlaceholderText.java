package dev.migrator.operation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The text of a statement as it was written, and the values that stand in for its
 * placeholders. Values may be secrets, so whatever leaves the engine shows the text.
 *
 * @param text the text with its placeholders
 * @param values the value of each placeholder of the text
 */
public record PlaceholderText(String text, Map<String, String> values) {

	// A shorter value is found in words that have nothing to do with it.
	private static final int SHORTEST_VALUE = 3;

	/** Copy the values. */
	public PlaceholderText {
		values = Map.copyOf(values);
	}

	/**
	 * Write placeholders instead of their values into a text, such as the answer of a
	 * database that repeats the statement.
	 * @param message the text
	 * @param sql the statement with the values
	 * @return the text without values of at least three characters
	 */
	String mask(String message, String sql) {
		String masked = message.replace(sql, this.text);
		List<Map.Entry<String, String>> longestFirst = this.values.entrySet()
			.stream()
			.filter((each) -> each.getValue().length() >= SHORTEST_VALUE)
			.sorted(Comparator.comparing((Map.Entry<String, String> each) -> -each.getValue().length())
				.thenComparing(Map.Entry::getKey))
			.toList();
		for (Map.Entry<String, String> each : longestFirst) {
			masked = masked.replace(each.getValue(), "${" + each.getKey() + "}");
		}
		return masked;
	}

	@Override
	public String toString() {
		return this.text;
	}

}
