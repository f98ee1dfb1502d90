package dev.migrator.autoconfigure.command.terminal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import picocli.CommandLine.Help.Ansi.Style;

/** Colours what stands out in a result: identifiers, and what they are marked with. */
final class Marks {

	private static final Pattern IDENTIFIER = Pattern.compile("\\b[0-9a-f]{12}\\b");

	private static final Pattern MARK = Pattern.compile("\\((?:current|(?:effective )?head|mergepoint|branchpoint)\\)");

	private final Terminal terminal;

	Marks(Terminal terminal) {
		this.terminal = terminal;
	}

	String paint(String line) {
		return paint(MARK, Style.fg_cyan, paint(IDENTIFIER, Style.fg_yellow, line));
	}

	private String paint(Pattern pattern, Style style, String line) {
		return pattern.matcher(line)
			.replaceAll((found) -> Matcher.quoteReplacement(this.terminal.paint(style, found.group())));
	}

}
