package dev.migrator.version;

import java.util.Arrays;
import java.util.List;

/**
 * A name for the version rows at one moment, kept with the last step before it.
 *
 * @param name the name
 * @param rows the rows of the version table, sorted
 */
public record Tag(String name, List<String> rows) {

	private static final int MAX_LENGTH = 255;

	private static final String SEPARATOR = ",";

	/** Sort the rows and refuse what the history cannot keep. */
	public Tag {
		checkName(name);
		rows = rows.stream().sorted().toList();
	}

	/**
	 * Refuse what is no name of a tag.
	 * @param name the name
	 * @throws IllegalArgumentException when it is none
	 */
	public static void checkName(String name) {
		if (name.isEmpty() || name.length() > MAX_LENGTH || name.chars().anyMatch(Tag::isUnfit)) {
			throw new IllegalArgumentException("the tag '" + name + "' cannot be kept: it needs 1 to " + MAX_LENGTH
					+ " characters without white space");
		}
	}

	private static boolean isUnfit(int character) {
		return Character.isWhitespace(character) || Character.isISOControl(character);
	}

	// An identifier holds no comma.
	String rowsText() {
		return String.join(SEPARATOR, this.rows);
	}

	static Tag of(String name, String rowsText) {
		return new Tag(name, rowsText.isEmpty() ? List.of() : Arrays.asList(rowsText.split(SEPARATOR)));
	}

}
