package dev.migrator.runner;

import org.jspecify.annotations.Nullable;

/**
 * A statement that failed.
 *
 * @param revision the identifier of the revision
 * @param direction which way it ran
 * @param source the file with line, or the class, that the statement comes from
 * @param number which operation of the revision it belongs to, from 1
 * @param total how many operations the revision has
 * @param text the SQL, or for code its description
 * @param error what the database answered
 * @param sqlState the SQL state, or {@code null} when there is none
 */
public record FailedStatement(String revision, RunDirection direction, String source, int number, int total,
		String text, String error, @Nullable String sqlState) {

	private static final int LONGEST = 1_000;

	/**
	 * Return one paragraph that says all of it.
	 * @return the paragraph
	 */
	public String describe() {
		String way = (this.direction == RunDirection.DOWNGRADE) ? "Downgrade" : "Upgrade";
		return way + " of revision '" + this.revision + "' (" + this.source + ") failed at operation " + this.number
				+ " of " + this.total + ": " + shortened(this.error)
				+ (this.text.isEmpty() ? "" : ". The statement is: " + shortened(this.text));
	}

	// Some databases repeat the statement in their answer.
	private static String shortened(String text) {
		return (text.length() <= LONGEST) ? text
				: text.substring(0, LONGEST) + " ... (" + text.length() + " characters in all)";
	}

}
