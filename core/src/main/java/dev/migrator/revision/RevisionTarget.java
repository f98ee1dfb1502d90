package dev.migrator.revision;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A revision as a user names it: {@code [label-or-revision@][symbol][+N|-N]}, where the
 * symbol is an identifier, the beginning of one, a branch label, {@code head},
 * {@code heads}, {@code base} or {@code current}. At least a symbol or an offset is
 * there. The names are looked up only when the target is used.
 *
 * @param text the target as typed
 * @param branch the part before {@code @}, or {@code null}
 * @param symbol the part that names a revision, or {@code null} for a target relative to
 * the database
 * @param offset how many steps up (positive) or down (negative), or {@code null} when the
 * target is absolute
 */
public record RevisionTarget(String text, @Nullable String branch, @Nullable String symbol, @Nullable Integer offset) {

	/** All heads that no other revision depends on. */
	public static final RevisionTarget HEADS = new RevisionTarget("heads", null, "heads", null);

	/** Below every revision. */
	public static final RevisionTarget BASE = new RevisionTarget("base", null, "base", null);

	private static final Pattern OFFSET = Pattern.compile("([+-])([0-9]+)\\z");

	// No graph is deeper, and sums with it do not overflow.
	private static final int MAX_OFFSET = 1_000_000_000;

	/** Refuse a target without symbol and offset. */
	public RevisionTarget {
		Objects.requireNonNull(text, "'text' must not be null");
		if (symbol == null && offset == null) {
			throw new IllegalArgumentException("a target needs a symbol or an offset");
		}
	}

	/**
	 * Read a target. White space is not trimmed.
	 * @param text the text as typed
	 * @return the target
	 * @throws TargetSyntaxException if the text does not follow the grammar
	 */
	public static RevisionTarget parse(String text) {
		int at = text.indexOf('@');
		String branch = (at >= 0) ? text.substring(0, at) : null;
		Matcher offset = OFFSET.matcher(text);
		boolean relative = offset.find(at + 1);
		int end = relative ? offset.start() : text.length();
		requireName(text, 0, at);
		requireName(text, at + 1, end);
		if (at == 0) {
			throw new TargetSyntaxException(text, 0, "nothing stands before '@'");
		}
		if (end == at + 1 && !relative) {
			throw new TargetSyntaxException(text, end, text.isEmpty() ? "it is empty" : "nothing follows '@'");
		}
		String symbol = (end > at + 1) ? text.substring(at + 1, end) : null;
		return new RevisionTarget(text, branch, symbol, relative ? steps(offset) : null);
	}

	/**
	 * Read several targets.
	 * @param texts the texts as typed
	 * @return the targets in the same order
	 * @throws TargetSyntaxException if a text does not follow the grammar
	 */
	public static List<RevisionTarget> parseAll(List<String> texts) {
		return texts.stream().map(RevisionTarget::parse).toList();
	}

	/**
	 * Return whether the target is a number of steps away from something.
	 * @return whether there is an offset
	 */
	public boolean isRelative() {
		return this.offset != null;
	}

	/**
	 * Return the number of steps.
	 * @return steps up, or negative steps down; 0 for an absolute target
	 */
	int steps() {
		return (this.offset != null) ? this.offset : 0;
	}

	boolean is(String word) {
		return word.equals(this.symbol);
	}

	private static void requireName(String text, int start, int end) {
		for (int position = start; position < end; position++) {
			char character = text.charAt(position);
			if (RevisionIds.isIllegal(character)) {
				throw new TargetSyntaxException(text, position,
						"unexpected " + RevisionIds.describe(character).toLowerCase(Locale.ROOT));
			}
		}
	}

	private static int steps(Matcher offset) {
		String digits = offset.group(2);
		int steps = (digits.length() > 9) ? MAX_OFFSET : Integer.parseInt(digits);
		return offset.group(1).equals("-") ? -steps : steps;
	}

	@Override
	public String toString() {
		return this.text;
	}

}
