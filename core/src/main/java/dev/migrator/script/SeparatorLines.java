package dev.migrator.script;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Finds lines that are commands of a client program and end what stands before them.
 */
final class SeparatorLines {

	private static final Pattern SLASH = Pattern.compile("/[^\\S\\n]*(?=\\n|\\z)");

	private static final Pattern GO = Pattern.compile("(?i)go([^\\S\\n]+\\d+)?[^\\S\\n]*(?:--[^\\n]*)?(?=\\n|\\z)");

	private final String text;

	private final @Nullable Pattern line;

	SeparatorLines(String text, SqlSyntax syntax) {
		this.text = text;
		this.line = syntax.has(LexicalRule.SLASH_LINES) ? SLASH : syntax.has(LexicalRule.GO_LINES) ? GO : null;
	}

	/**
	 * Return where a separator ends.
	 * @param position a place outside quotes and comments
	 * @return the end of the line, or -1 when no separator begins at the place
	 */
	int endOf(int position) {
		if (this.line == null || !isFirstOfLine(position)) {
			return -1;
		}
		Matcher matcher = this.line.matcher(this.text).region(position, this.text.length());
		if (!matcher.lookingAt()) {
			return -1;
		}
		if (matcher.groupCount() > 0 && matcher.group(1) != null) {
			throw new SqlSyntaxException(position, "'" + matcher.group().strip()
					+ "' repeats a batch, which a revision does not; write the batch as often as it is to run");
		}
		return matcher.end();
	}

	private boolean isFirstOfLine(int position) {
		int before = position - 1;
		while (before >= 0 && this.text.charAt(before) != '\n' && Character.isWhitespace(this.text.charAt(before))) {
			before--;
		}
		return before < 0 || this.text.charAt(before) == '\n';
	}

}
