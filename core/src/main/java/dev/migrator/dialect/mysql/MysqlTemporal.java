package dev.migrator.dialect.mysql;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;

import dev.migrator.dialect.TemporalLiteral;

/**
 * Writes dates and times. The column of a moment is a {@code datetime}, which holds the
 * time in UTC, since a {@code timestamp} ends in 2038 (MySQL 9.x, 13.2.2).
 */
final class MysqlTemporal {

	private static final String MOMENT = "timestamp with time zone";

	private MysqlTemporal() {
	}

	static String literal(TemporalLiteral literal, int maxFraction) {
		if (literal.type().equals(MOMENT)) {
			OffsetDateTime moment = OffsetDateTime.parse(literal.text().replace(' ', 'T'));
			LocalDateTime utc = moment.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime();
			String seconds = String.format(Locale.ROOT, "%04d-%02d-%02d %02d:%02d:%02d", utc.getYear(),
					utc.getMonthValue(), utc.getDayOfMonth(), utc.getHour(), utc.getMinute(), utc.getSecond());
			return "timestamp '" + cut(seconds + fraction(utc.getNano()), maxFraction) + "'";
		}
		return literal.type() + " '" + cut(literal.text(), maxFraction) + "'";
	}

	private static String fraction(int nanos) {
		return (nanos == 0) ? "" : "." + String.format(Locale.ROOT, "%09d", nanos);
	}

	private static String cut(String text, int maxFraction) {
		int point = text.indexOf('.');
		return (point < 0) ? text : text.substring(0, Math.min(text.length(), point + 1 + maxFraction));
	}

}
