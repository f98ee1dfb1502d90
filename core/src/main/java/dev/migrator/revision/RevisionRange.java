package dev.migrator.revision;

import org.jspecify.annotations.Nullable;

/**
 * Two ends of a stretch of the graph: {@code [lower]:[upper]}.
 *
 * @param lower the lower end, or {@code null} when left out
 * @param upper the upper end, or {@code null} when left out
 */
public record RevisionRange(@Nullable RevisionTarget lower, @Nullable RevisionTarget upper) {

	/** Everything. */
	public static final RevisionRange ALL = new RevisionRange(null, null);

	/**
	 * Read a range. Blanks around the ends are ignored.
	 * @param text the text as typed, with exactly one colon
	 * @return the range
	 * @throws TargetSyntaxException if there is not exactly one colon, or an end does not
	 * follow the grammar
	 */
	public static RevisionRange parse(String text) {
		int colon = text.indexOf(':');
		if (colon < 0) {
			throw new TargetSyntaxException(text, text.length(), "a range needs ':' between its ends; nothing like it");
		}
		int second = text.indexOf(':', colon + 1);
		if (second >= 0) {
			throw new TargetSyntaxException(text, second, "a range has one ':', unexpected second ':'");
		}
		return new RevisionRange(end(text.substring(0, colon)), end(text.substring(colon + 1)));
	}

	private static @Nullable RevisionTarget end(String text) {
		String end = text.strip();
		return end.isEmpty() ? null : RevisionTarget.parse(end);
	}

	/**
	 * Return whether an end stands for the rows of the database.
	 * @return whether {@code current} is named
	 */
	public boolean namesCurrent() {
		return isCurrent(this.lower) || isCurrent(this.upper);
	}

	private static boolean isCurrent(@Nullable RevisionTarget end) {
		return end != null && end.is("current");
	}

	@Override
	public String toString() {
		return ((this.lower != null) ? this.lower : "") + ":" + ((this.upper != null) ? this.upper : "");
	}

}
