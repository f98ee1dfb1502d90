package dev.migrator.dialect;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/**
 * A value of {@code java.time} as the SQL standard writes it, with all its digits.
 *
 * @param type the type that the literal begins with, or empty for plain text
 * @param text the text between the quotes
 */
public record TemporalLiteral(String type, String text) {

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);

	private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("xxx", Locale.ROOT);

	static Optional<TemporalLiteral> of(Object value) {
		if (value instanceof LocalDate date) {
			return Optional.of(new TemporalLiteral("date", date(date)));
		}
		if (value instanceof LocalTime time) {
			return Optional.of(new TemporalLiteral("time", time.format(DateTimeFormatter.ISO_LOCAL_TIME)));
		}
		if (value instanceof OffsetTime time) {
			return Optional.of(new TemporalLiteral("time with time zone",
					time.format(DateTimeFormatter.ISO_LOCAL_TIME) + OFFSET.format(time)));
		}
		if (value instanceof LocalDateTime dateTime) {
			return Optional.of(new TemporalLiteral("timestamp", dateTime(dateTime)));
		}
		return withOffset(value).or(() -> asText(value));
	}

	private static Optional<TemporalLiteral> withOffset(Object value) {
		OffsetDateTime dateTime = null;
		if (value instanceof OffsetDateTime given) {
			dateTime = given;
		}
		else if (value instanceof ZonedDateTime zoned) {
			dateTime = zoned.toOffsetDateTime();
		}
		else if (value instanceof Instant instant) {
			dateTime = instant.atOffset(ZoneOffset.UTC);
		}
		return Optional.ofNullable(dateTime)
			.map((given) -> new TemporalLiteral("timestamp with time zone",
					dateTime(given.toLocalDateTime()) + OFFSET.format(given)));
	}

	// Durations, periods and the partial dates have no common literal; their ISO text
	// fits a text column anywhere.
	private static Optional<TemporalLiteral> asText(Object value) {
		boolean known = value.getClass().getPackageName().equals("java.time");
		return known ? Optional.of(new TemporalLiteral("", value.toString())) : Optional.empty();
	}

	private static String dateTime(LocalDateTime value) {
		return date(value.toLocalDate()) + " " + value.toLocalTime().format(DateTimeFormatter.ISO_LOCAL_TIME);
	}

	private static String date(TemporalAccessor value) {
		int year = value.get(ChronoField.YEAR);
		if (year < 1 || year > 9999) {
			throw new IllegalArgumentException("the year of '" + value + "' is not between 1 and 9999");
		}
		return DATE.format(value);
	}

	boolean isText() {
		return this.type.isEmpty();
	}

}
