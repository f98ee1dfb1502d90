package dev.migrator.template;

import java.time.ZoneId;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;

import dev.migrator.script.ScriptType;

/**
 * How new revisions are written.
 *
 * @param name the template that is used when a request names none
 * @param location where templates of the project are, one folder each
 * @param type how a revision is written when the request does not say
 * @param fileName the pattern of file names: the words {@code rev}, {@code slug},
 * {@code epoch}, {@code year}, {@code month}, {@code day}, {@code hour}, {@code minute}
 * and {@code second} in braces or in Alembic's {@code %(rev)s}, and {@code /} for folders
 * @param slugLength the greatest number of characters of the message in a file name
 * @param zone the time zone of {@code created-at} and of file names
 * @param javaPackage the package of Java revisions, or {@code null} for that of the
 * present ones
 * @param sourceTree a folder in the source tree, or {@code null} to find it from the code
 * that runs and the working directory
 */
public record TemplateSettings(String name, String location, ScriptType type, String fileName, int slugLength,
		ZoneId zone, @Nullable String javaPackage, @Nullable String sourceTree) {

	/** The template that is used when none is named. */
	public static final String DEFAULT_NAME = "default";

	/** Where templates of the project are when nothing is given. */
	public static final String DEFAULT_LOCATION = "classpath:migrator/templates";

	/** The pattern of file names when none is given. */
	public static final String DEFAULT_FILE_NAME = "{rev}_{slug}";

	/** The greatest number of characters of a slug when none is given. */
	public static final int DEFAULT_SLUG_LENGTH = 40;

	/** What holds when nothing is set. */
	public static final TemplateSettings DEFAULT = new TemplateSettings(DEFAULT_NAME, DEFAULT_LOCATION, ScriptType.SQL,
			DEFAULT_FILE_NAME, DEFAULT_SLUG_LENGTH, ZoneOffset.UTC, null, null);

	/** Refuse a length that leaves nothing. */
	public TemplateSettings {
		if (slugLength < 1) {
			throw new IllegalArgumentException("the slug length must be 1 or more, but is " + slugLength);
		}
	}

}
