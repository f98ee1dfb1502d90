package dev.migrator.dialect.golden;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.UUID;

import dev.migrator.operation.AddColumn;
import dev.migrator.operation.AlterColumn;
import dev.migrator.operation.Autocommit;
import dev.migrator.operation.BatchAlterTable;
import dev.migrator.operation.BulkInsert;
import dev.migrator.operation.ColumnAlteration;
import dev.migrator.operation.CreateCheckConstraint;
import dev.migrator.operation.CreateIndex;
import dev.migrator.operation.CreatePrimaryKey;
import dev.migrator.operation.CreateTable;
import dev.migrator.operation.DropColumn;
import dev.migrator.operation.DropConstraint;
import dev.migrator.operation.Execute;
import dev.migrator.operation.Jdbc;
import dev.migrator.operation.Operation;
import dev.migrator.schema.CheckConstraint;
import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnTypes;
import dev.migrator.schema.ConstraintKind;
import dev.migrator.schema.Identity;
import dev.migrator.schema.Index;
import dev.migrator.schema.PrimaryKey;
import dev.migrator.schema.Table;
import dev.migrator.schema.TemporalKind;
import dev.migrator.schema.TemporalType;
import org.jspecify.annotations.Nullable;

import static dev.migrator.dialect.golden.GoldenCases.createUsers;
import static dev.migrator.dialect.golden.GoldenCases.createUsersWithKey;
import static dev.migrator.dialect.golden.GoldenCases.name;
import static dev.migrator.dialect.golden.GoldenCases.table;

final class DataCases {

	private DataCases() {
	}

	static Map<String, List<GoldenCase>> all() {
		Map<String, List<GoldenCase>> cases = new LinkedHashMap<>();
		cases.put("execute", List.of(GoldenCase.of("as it is written",
				new Execute("update users set email = ':p ? {x}' where age > 3", null), createUsers())));
		cases.put("bulkInsert", Stream.concat(bulkInsert().stream(), rendered().stream()).toList());
		cases.put("batchAlterTable", batch());
		cases
			.put("autocommit",
					List.of(GoldenCase.of("statements stand alone",
							new Autocommit(List.of(
									new CreateIndex(name("users"), Index.of("ix_users_age", "age"), true, false),
									new Execute("update users set age = 0", null))),
							createUsers())));
		cases.put("custom", List.of(GoldenCase.of("registered", new GoldenCases.Truncate(name("users")), createUsers()),
				GoldenCase.of("not registered", new GoldenCases.RefreshView("sales"))));
		return cases;
	}

	private static List<GoldenCase> bulkInsert() {
		List<List<@Nullable Object>> many = new ArrayList<>();
		for (long row = 0; row < 501; row++) {
			many.add(List.of(row));
		}
		return List.of(
				GoldenCase.of("rows",
						new BulkInsert(name("users"), List.of("id", "email", "active"),
								List.of(Arrays.asList(1, "it's \\ me", true), Arrays.asList(2L, null, false))),
						createUsers()),
				GoldenCase.of("every kind of value", everyValue(), new CreateTable(values(), false)),
				GoldenCase
					.of("what is no number",
							new BulkInsert(name("facts"), List.of("c"), List.of(List.of(Double.NaN),
									List.of(Float.NEGATIVE_INFINITY))),
							new CreateTable(values(), false)),
				GoldenCase
					.of("time with a time zone",
							new BulkInsert(
									name("shifts"), List.of("k"), List.of(List.of(
											OffsetTime.of(1, 2, 3, 0, ZoneOffset.ofHours(3))))),
							new CreateTable(
									table("shifts", Column.of("k", new TemporalType(TemporalKind.TIME, 6, true))),
									false)),
				GoldenCase
					.of("identity that refuses values",
							new BulkInsert(name("docs"), List.of("id"), List.of(List.of(1))),
							new CreateTable(
									table("docs",
											Column.of("id", ColumnTypes.bigint())
												.withIdentity(Identity.generatedAlways())),
									false)),
				GoldenCase.of("no rows", new BulkInsert(name("users"), List.of("id"), List.of()), createUsers()),
				GoldenCase.of("501 rows", new BulkInsert(name("users"), List.of("id"), many), createUsers()),
				GoldenCase.of("values without a literal", new BulkInsert(name("users"), List.of("email", "age"),
						List.of(List.of("zero \0 character", new StringBuilder("fine")), List.of("", List.of())))));
	}

	private static Table values() {
		return table("facts", Column.of("a", ColumnTypes.varchar(50)), Column.of("b", ColumnTypes.numeric(30, 10)),
				Column.of("c", ColumnTypes.doublePrecision()), Column.of("d", ColumnTypes.uuid()),
				Column.of("e", ColumnTypes.varbinary(10)), Column.of("f", ColumnTypes.date()),
				Column.of("g", new TemporalType(TemporalKind.TIME, 6, false)), Column.of("h", ColumnTypes.timestamp(6)),
				Column.of("i", ColumnTypes.timestampWithTimeZone(6)), Column.of("j", ColumnTypes.json()));
	}

	private static BulkInsert everyValue() {
		LocalDateTime moment = LocalDateTime.of(2024, 2, 29, 23, 59, 58, 123_456_000);
		List<@Nullable Object> first = Arrays.asList("line\nbreak", new BigDecimal("1E-10"), Math.PI,
				UUID.fromString("7c9e6679-7425-40de-944b-e07fc1f90ae7"), new byte[] { 0, 127, -1 },
				LocalDate.of(1, 1, 1), LocalTime.of(1, 2, 3, 4000), moment, moment.atOffset(ZoneOffset.ofHours(-2)),
				"{\"a\": \"it's\"}");
		List<@Nullable Object> second = Arrays.asList(DayOfWeek.MONDAY, new BigInteger("12345678901234567890"), -0.5,
				null, new byte[0], LocalDate.of(9999, 12, 31), LocalTime.MIDNIGHT, moment.truncatedTo(ChronoUnit.DAYS),
				Instant.EPOCH, null);
		List<@Nullable Object> third = Arrays.asList(Duration.ofMinutes(90), (short) -1, 0.25f, null, null, null, null,
				null, OffsetDateTime.of(moment, ZoneOffset.UTC), null);
		List<@Nullable Object> fourth = Arrays.asList('x', 1.5f, 1e300, null, null, null, null, null, null, null);
		return new BulkInsert(name("facts"), List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j"),
				List.of(first, second, third, fourth));
	}

	private static List<GoldenCase> rendered() {
		return List.of(
				GoldenCase.of("values that every number column holds", smallValues(), new CreateTable(values(), false))
					.only("oracle", "sqlserver"),
				GoldenCase.of("kinds of value that differ from row to row", kinds(), new CreateTable(values(), false))
					.only("oracle", "sqlserver"),
				GoldenCase
					.of("a table that is not known",
							new BulkInsert(name("orders"), List.of("id", "no"), List.of(List.of(1, "it's"))))
					.only("oracle", "sqlserver"));
	}

	private static BulkInsert smallValues() {
		BulkInsert all = everyValue();
		return new BulkInsert(all.table(), all.columns(), all.rows().subList(0, 3));
	}

	private static BulkInsert kinds() {
		return new BulkInsert(name("facts"), List.of("a", "b"), List.of(List.of("x", 1), List.of("y", 2.5),
				List.of(3, new BigDecimal("1E+30")), List.of(4, 5), List.of(new StringBuilder("z"), 6)));
	}

	private static List<GoldenCase> batch() {
		Operation addBio = new AddColumn(name("users"), Column.of("bio", ColumnTypes.text()).withComment("about"),
				false);
		Operation addNick = new AddColumn(name("users"), Column.of("nick", ColumnTypes.varchar(20)), false);
		Operation dropAge = new DropColumn(name("users"), "age", false, null);
		Operation check = new CreateCheckConstraint(name("users"), new CheckConstraint("ck_nick", "nick <> ''"));
		Operation notNull = alter("email", new ColumnAlteration(null, null, null, false, null, null, null));
		Operation type = alter("email", new ColumnAlteration(null, ColumnTypes.text(), null, null, null, null, null));
		Operation dropKey = new DropConstraint(name("users"), "pk_users", ConstraintKind.PRIMARY_KEY, false, null);
		Operation newKey = new CreatePrimaryKey(name("users"), new PrimaryKey("pk_users", List.of("id", "email")));
		return List.of(batch("several changes", addNick, dropAge, notNull, check),
				batch("two changes of one column", notNull, type), batch("a constraint made anew", dropKey, newKey),
				batch("a comment between", addBio, addNick), batch("code", new Jdbc("count", (client) -> {
				})));
	}

	private static Operation alter(String column, ColumnAlteration alteration) {
		return new AlterColumn(name("users"), column, alteration, null);
	}

	private static GoldenCase batch(String name, Operation... operations) {
		return GoldenCase.of(name, new BatchAlterTable(name("users"), List.of(operations)), createUsersWithKey());
	}

}
