package dev.migrator.dialect;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a scratch schema, which says when it was made. One that is still there
 * after a time in which no comparison asks its questions was left by a process that is
 * gone.
 */
final class ScratchName {

	private static final String PREFIX = "migrator_scratch_";

	private static final Pattern NAME = Pattern.compile(PREFIX + "([0-9a-f]{16})_[0-9a-f]{8}");

	private static final Duration ABANDONED_AFTER = Duration.ofHours(1);

	private static final int RANDOM = 8;

	private ScratchName() {
	}

	static String at(Clock clock) {
		return PREFIX + HexFormat.of().toHexDigits(clock.instant().toEpochMilli()) + "_"
				+ UUID.randomUUID().toString().substring(0, RANDOM);
	}

	static boolean isAbandoned(String schema, Clock clock) {
		Matcher name = NAME.matcher(schema.toLowerCase(Locale.ROOT));
		return name.matches() && Instant.ofEpochMilli(HexFormat.fromHexDigitsToLong(name.group(1)))
			.isBefore(clock.instant().minus(ABANDONED_AFTER));
	}

}
