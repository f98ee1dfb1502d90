package dev.migrator.hibernate;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.migrator.schema.Deferrability;
import dev.migrator.schema.ReferentialAction;

/** Reads what mappings write behind a constraint as text. */
final class ConstraintOptions {

	private ConstraintOptions() {
	}

	/**
	 * Return when a constraint is checked.
	 * @param options the text
	 * @return when
	 */
	static Deferrability deferrability(String options) {
		String text = normalized(options);
		boolean deferrable = text.contains("deferrable") && !text.contains("not deferrable");
		if (text.contains("initially deferred")) {
			return Deferrability.INITIALLY_DEFERRED;
		}
		return deferrable ? Deferrability.INITIALLY_IMMEDIATE : Deferrability.NOT_DEFERRABLE;
	}

	/**
	 * Return what a foreign key does.
	 * @param event {@code delete} or {@code update}
	 * @param options the text
	 * @return the action
	 */
	static ReferentialAction action(String event, String options) {
		Matcher matcher = Pattern.compile("on " + event + " (cascade|restrict|set null|set default|no action)")
			.matcher(normalized(options));
		return matcher.find() ? ReferentialAction.valueOf(matcher.group(1).toUpperCase(Locale.ROOT).replace(' ', '_'))
				: ReferentialAction.NO_ACTION;
	}

	private static String normalized(String options) {
		return options.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
	}

}
