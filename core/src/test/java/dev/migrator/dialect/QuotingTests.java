package dev.migrator.dialect;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import dev.migrator.dialect.h2.H2DialectFactory;
import dev.migrator.dialect.postgresql.PostgresqlDialectFactory;
import dev.migrator.dialect.sqlite.SqliteDialectFactory;
import dev.migrator.schema.QualifiedName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class QuotingTests {

	private final Quoting postgresql = new PostgresqlDialectFactory().create().quoting();

	private final Quoting sqlite = new SqliteDialectFactory().create().quoting();

	private final Quoting h2 = new H2DialectFactory().create().quoting();

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			users      | users        | users
			_x1        | _x1          | _x1
			Users      | "Users"      | "Users"
			USERS      | "USERS"      | "USERS"
			1st        | "1st"        | "1st"
			a b        | "a b"        | "a b"
			größe      | "größe"      | "größe"
			a"b        | "a""b"       | "a""b"
			a.b        | "a.b"        | "a.b"
			order      | "order"      | "order"
			user       | "user"       | "user"
			value      | value        | "value"
			key        | key          | "key"
			year       | year         | "year"
			desc       | "desc"       | desc
			position   | "position"   | position
			isnull     | "isnull"     | isnull
			name       | name         | name
			""")
	void namesAreQuotedOnlyWhenNeeded(String name, String expectedPostgresql, String expectedH2) {
		assertThat(this.postgresql.name(name)).isEqualTo(expectedPostgresql);
		assertThat(this.h2.name(name)).isEqualTo(expectedH2);
	}

	@Test
	void sqliteWritesWhatItsDriverReads() {
		assertThat(this.sqlite.name("group")).isEqualTo("\"group\"");
		assertThat(this.sqlite.literal(UUID.fromString("7c9e6679-7425-40de-944b-e07fc1f90ae7")))
			.isEqualTo("X'7c9e6679742540de944be07fc1f90ae7'");
		assertThat(this.sqlite.literal(LocalDateTime.of(2024, 2, 29, 23, 59, 58, 120_000_000)))
			.isEqualTo("'2024-02-29 23:59:58.120'");
		assertThat(this.sqlite.literal(Double.POSITIVE_INFINITY)).isEqualTo("9e999");
		assertThatIllegalArgumentException().isThrownBy(() -> this.sqlite.literal(Double.NaN))
			.withMessage("NaN cannot be stored: SQLite makes null of it");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.sqlite.literal(LocalDateTime.of(2024, 2, 29, 23, 59, 58, 120_001_000)))
			.withMessage("the time '2024-02-29 23:59:58.120001' has digits below the millisecond, which the driver of"
					+ " SQLite misreads; round it");
	}

	@Test
	void schemaAndNameAreQuotedByThemselves() {
		assertThat(this.postgresql.name(new QualifiedName("My Shop", "orders"))).isEqualTo("\"My Shop\".orders");
		assertThat(this.h2.name(QualifiedName.of("a.b"))).isEqualTo("\"a.b\"");
	}

	@Test
	void zeroCharactersAreRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.h2.name("a\0b"))
			.withMessage("the name 'a\\0b' has a zero character");
		assertThatIllegalArgumentException().isThrownBy(() -> this.postgresql.literal("a\0b"))
			.withMessage("the text 'a\\0b' has a zero character at position 1");
	}

	@Test
	void textKeepsQuotesBackslashesAndLines() {
		assertThat(this.postgresql.literal("it's\n\"so\"")).isEqualTo("'it''s\n\"so\"'");
		assertThat(this.postgresql.literal("C:\\it's")).isEqualTo("E'C:\\\\it''s'");
		assertThat(this.h2.literal("C:\\it's")).isEqualTo("'C:\\it''s'");
		assertThat(this.h2.literal('\'')).isEqualTo("''''");
		assertThat(this.h2.literal("")).isEqualTo("''");
	}

	@Test
	void numbersKeepEveryDigit() {
		assertThat(this.h2.literal(new BigDecimal("1E+3"))).isEqualTo("1000");
		assertThat(this.h2.literal(0.1)).isEqualTo("0.1");
		assertThat(this.h2.literal(0.1f)).isEqualTo("0.1");
		assertThat(this.h2.literal(Long.MIN_VALUE)).isEqualTo("-9223372036854775808");
		assertThat(this.h2.literal(new AtomicLong(7))).isEqualTo("7");
		assertThat(this.h2.literal(Double.NaN)).isEqualTo("cast('NaN' as double precision)");
		assertThat(this.postgresql.literal(Float.POSITIVE_INFINITY)).isEqualTo("cast('Infinity' as double precision)");
	}

	@Test
	void otherValuesHaveLiterals() {
		UUID uuid = UUID.fromString("7c9e6679-7425-40de-944b-e07fc1f90ae7");

		assertThat(this.postgresql.literal(null)).isEqualTo("null");
		assertThat(this.postgresql.literal(true)).isEqualTo("true");
		assertThat(this.postgresql.literal(TimeUnit.DAYS)).isEqualTo("'DAYS'");
		assertThat(this.postgresql.literal(uuid)).isEqualTo("'7c9e6679-7425-40de-944b-e07fc1f90ae7'");
		assertThat(this.h2.literal(uuid)).isEqualTo("uuid '7c9e6679-7425-40de-944b-e07fc1f90ae7'");
		assertThat(this.postgresql.literal(new byte[] { 0, -1 })).isEqualTo("decode('00ff', 'hex')");
		assertThat(this.h2.literal(new byte[] { 0, -1 })).isEqualTo("X'00ff'");
		assertThat(this.h2.literal(Year.of(2024))).isEqualTo("'2024'");
	}

	@Test
	void timesKeepNanosecondsAndOffsets() {
		LocalDateTime moment = LocalDateTime.of(2024, 2, 29, 0, 0, 0, 1);

		assertThat(this.h2.literal(moment)).isEqualTo("timestamp '2024-02-29 00:00:00.000000001'");
		assertThat(this.h2.literal(moment.atZone(ZoneId.of("Asia/Kolkata"))))
			.isEqualTo("timestamp with time zone '2024-02-29 00:00:00.000000001+05:30'");
		assertThat(this.h2.literal(Instant.ofEpochSecond(-1)))
			.isEqualTo("timestamp with time zone '1969-12-31 23:59:59+00:00'");
		assertThat(this.h2.literal(moment.toLocalTime())).isEqualTo("time '00:00:00.000000001'");
	}

	@Test
	void yearsThatTheStandardDoesNotKnowAreRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.h2.literal(LocalDate.of(0, 1, 1)))
			.withMessage("the year of '0000-01-01' is not between 1 and 9999");
	}

	@Test
	void valuesWithoutALiteralAreRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.h2.literal(new Object()))
			.withMessage("a value of type 'java.lang.Object' cannot be written as a literal; use a string, a number or"
					+ " a type of java.time");
	}

}
