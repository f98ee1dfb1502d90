package dev.migrator.template;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pattern of file names. Its words are those of Alembic's {@code file_template}, in
 * braces, <code>{rev}_{slug}</code>, or as Alembic writes them, {@code %(rev)s_%(slug)s}.
 */
final class FileNamePattern {

	static final List<String> WORDS = List.of("rev", "slug", "epoch", "year", "month", "day", "hour", "minute",
			"second");

	private static final Pattern REVISION = Pattern.compile("(^|[_.-])(\\{rev}|%\\(rev\\)s)([_.-]|$)");

	private static final Pattern EMPTY_SLUG = Pattern.compile("[_-]*(\\{slug}|%\\(slug\\)s)");

	private static final Pattern WORD = Pattern.compile("\\{(\\w*)}|%\\((\\w*)\\)[.0-9]*[sd]");

	private final String pattern;

	/**
	 * Create the pattern.
	 * @param pattern the text
	 * @throws TemplateException if it has an unknown word, or no {@code rev} in the name
	 * of the file
	 */
	FileNamePattern(String pattern) {
		this.pattern = pattern;
		Matcher words = WORD.matcher(pattern);
		while (words.find()) {
			if (!WORDS.contains(word(words))) {
				throw new TemplateException("The file-name pattern '" + pattern + "' has the word '" + word(words)
						+ "'; known are " + String.join(", ", WORDS));
			}
		}
		if (!REVISION.matcher(pattern.substring(pattern.lastIndexOf('/') + 1)).find()) {
			throw new TemplateException("The file-name pattern '" + pattern
					+ "' does not have the identifier as a word in the name of the file; write for example '"
					+ TemplateSettings.DEFAULT_FILE_NAME + "'");
		}
	}

	private static String word(MatchResult words) {
		return (words.group(1) != null) ? words.group(1) : words.group(2);
	}

	/**
	 * Return the path of a file below its location, without the ending.
	 * @param id the identifier
	 * @param slug the words of the message
	 * @param createdAt when it is written, in the zone of the settings
	 * @return the path with forward slashes
	 */
	String path(String id, Slug slug, ZonedDateTime createdAt) {
		String used = slug.isEmpty() ? EMPTY_SLUG.matcher(this.pattern).replaceAll("") : this.pattern;
		return WORD.matcher(used)
			.replaceAll((found) -> Matcher.quoteReplacement(value(word(found), id, slug, createdAt)));
	}

	private static String value(String word, String id, Slug slug, ZonedDateTime time) {
		return switch (word) {
			case "rev" -> id;
			case "slug" -> slug.underscored();
			case "epoch" -> String.valueOf(time.toEpochSecond());
			case "year" -> twoDigits(time.getYear());
			case "month" -> twoDigits(time.getMonthValue());
			case "day" -> twoDigits(time.getDayOfMonth());
			case "hour" -> twoDigits(time.getHour());
			case "minute" -> twoDigits(time.getMinute());
			default -> twoDigits(time.getSecond());
		};
	}

	private static String twoDigits(int number) {
		return String.format(Locale.ROOT, "%02d", number);
	}

}
