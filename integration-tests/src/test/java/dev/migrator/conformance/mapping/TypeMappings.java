package dev.migrator.conformance.mapping;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Blob;
import java.sql.Clob;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Currency;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import org.hibernate.annotations.Array;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Nationalized;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.NumericBooleanConverter;
import org.hibernate.type.YesNoConverter;
import org.jspecify.annotations.Nullable;

/** The types of Java, and how they are stored. */
@SuppressWarnings("deprecation")
public final class TypeMappings {

	private TypeMappings() {
	}

	@Entity(name = "Numbers")
	static class Numbers {

		@Id
		private long id;

		private boolean truth;

		private @Nullable Boolean maybe;

		private byte small;

		private short middle;

		private int number;

		private @Nullable Long big;

		private float realNumber;

		private double precise;

		@Column(precision = 5, scale = 2)
		private @Nullable BigDecimal price;

		private @Nullable BigDecimal plain;

		@Column(precision = 20)
		private @Nullable BigInteger huge;

		private char letter;

		@Convert(converter = YesNoConverter.class)
		private boolean yesNo;

		@Convert(converter = NumericBooleanConverter.class)
		private boolean zeroOne;

		@Column(precision = 10)
		private float shortReal;

	}

	@Entity(name = "Times")
	static class Times {

		@Id
		private long id;

		private @Nullable Instant instantOf;

		private @Nullable LocalDate dayOf;

		private @Nullable LocalDateTime moment;

		private @Nullable LocalTime clockTime;

		private @Nullable OffsetDateTime offsetMoment;

		private @Nullable OffsetTime offsetTime;

		private @Nullable ZonedDateTime zoned;

		private @Nullable Duration duration;

		private @Nullable Year yearOf;

		@Temporal(TemporalType.DATE)
		private @Nullable Date oldDay;

		@Temporal(TemporalType.TIMESTAMP)
		private @Nullable Calendar oldMoment;

		@Column(secondPrecision = 3)
		private @Nullable LocalDateTime millis;

		@Column(secondPrecision = 0)
		private @Nullable Instant seconds;

		@TimeZoneStorage(TimeZoneStorageType.COLUMN)
<<<<<<< HEAD
		private @Nullable OffsetDateTime stored;
=======
		private @Nullable OffsetDateTime storedMoment;
>>>>>>> wanted

	}

	@Entity(name = "Texts")
	static class Texts {

		@Id
		private @Nullable UUID id;

		private @Nullable String plain;

		@Column(length = 40_000)
		private @Nullable String longer;

		@Column(length = 200_000)
		private @Nullable String longest;

		@Lob
		private @Nullable String lob;

		private @Nullable Clob clob;

		private @Nullable Blob blobOf;

		@Lob
		private byte @Nullable [] bytes;

		private byte @Nullable [] shortBytes;

		@Column(length = 20)
		private byte @Nullable [] twenty;

		@Nationalized
		private @Nullable String national;

		private @Nullable Locale locale;

		private @Nullable Currency currency;

		private @Nullable TimeZone timeZone;

		private @Nullable Class<?> type;

		@JdbcTypeCode(SqlTypes.LONG32VARCHAR)
		private @Nullable String text;

		@JdbcTypeCode(SqlTypes.CHAR)
		@Column(length = 3)
		private @Nullable String code;

		@JdbcTypeCode(SqlTypes.VARCHAR)
		private @Nullable UUID textUuid;

		@Convert(converter = PointConverter.class)
		private @Nullable Point point;

	}

	@Entity(name = "Documents")
	static class Documents {

		@Id
		private long id;

		@JdbcTypeCode(SqlTypes.JSON)
		private @Nullable Map<String, Object> json;

		private String @Nullable [] words;

		private @Nullable List<Integer> numbers;

		@Array(length = 5)
		private @Nullable Set<LocalDate> days;

		private @Nullable List<UUID> uuids;

	}

	record Point(int x, int y) {

	}

	@Converter
	static class PointConverter implements AttributeConverter<Point, String> {

		@Override
		public @Nullable String convertToDatabaseColumn(@Nullable Point point) {
			return (point != null) ? point.x() + "," + point.y() : null;
		}

		@Override
		public @Nullable Point convertToEntityAttribute(@Nullable String text) {
			return (text != null) ? new Point(0, 0) : null;
		}

	}

}
