package dev.migrator.autoconfigure.command.line;

import java.util.List;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/** What was typed, by the names of options. */
final class Line {

	private final ParseResult parsed;

	Line(ParseResult parsed) {
		this.parsed = parsed;
	}

	boolean flag(String option) {
		return this.parsed.matchedOptionValue(option, false);
	}

	boolean has(String option) {
		return this.parsed.hasMatchedOption(option);
	}

	@Nullable String text(String option) {
		return has(option) ? this.parsed.matchedOptionValue(option, "") : null;
	}

	String text(String option, String fallback) {
		String text = text(option);
		return (text != null) ? text : fallback;
	}

	<T> T value(String option, T fallback) {
		return this.parsed.matchedOptionValue(option, fallback);
	}

	List<String> texts(String option) {
		return this.parsed.matchedOptionValue(option, List.<String>of());
	}

	String parameter() {
		return this.parsed.matchedPositionalValue(0, "");
	}

	@Nullable String optionalParameter() {
		return this.parsed.hasMatchedPositional(0) ? parameter() : null;
	}

	List<String> parameters() {
		return this.parsed.matchedPositionalValue(0, List.<String>of());
	}

}
