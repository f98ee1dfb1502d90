package dev.migrator.dialect.golden;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.migrator.operation.AddColumn;
import dev.migrator.operation.AlterColumn;
import dev.migrator.operation.ColumnAlteration;
import dev.migrator.operation.CreateTable;
import dev.migrator.operation.DropColumn;
import dev.migrator.operation.Operation;
import dev.migrator.operation.Setting;
import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnDefault;
import dev.migrator.schema.ColumnTypes;
import dev.migrator.schema.Identity;
import dev.migrator.schema.Index;
import dev.migrator.schema.PrimaryKey;
import dev.migrator.schema.Table;
import dev.migrator.schema.UniqueConstraint;
import org.jspecify.annotations.Nullable;

import static dev.migrator.dialect.golden.GoldenCases.createUsers;
import static dev.migrator.dialect.golden.GoldenCases.name;
import static dev.migrator.dialect.golden.GoldenCases.table;

final class ColumnCases {

	private static final ColumnAlteration NOTHING = new ColumnAlteration(null, null, null, null, null, null, null);

	private ColumnCases() {
	}

	static Map<String, List<GoldenCase>> all() {
		Map<String, List<GoldenCase>> cases = new LinkedHashMap<>();
		cases.put("addColumn", addColumn());
		cases.put("dropColumn",
				List.of(GoldenCase.of("plain", new DropColumn(name("users"), "age", false, null), createUsers()),
						GoldenCase.of("if exists", new DropColumn(name("users"), "none", true, null), createUsers()),
						GoldenCase.of("with a constraint and an index over it",
								new DropColumn(name("docs"), "no", false, null), new CreateTable(numberedDocs(), false))
							.only("oracle", "sqlserver"),
						unknown("not known", new DropColumn(name("logs"), "age", false, null))));
		cases.put("alterColumn", Stream.concat(alterColumn().stream(), unknown().stream()).toList());
		cases.put("alterColumnIdentity", identity());
		return cases;
	}

	private static List<GoldenCase> addColumn() {
		Column bio = Column.of("bio", ColumnTypes.text()).withComment("it's about the user");
		return List.of(GoldenCase.of("with a comment", new AddColumn(name("users"), bio, false), createUsers()),
				GoldenCase.of("if not exists", new AddColumn(name("users"), bio,
						true), createUsers()),
				GoldenCase.of("if not exists, and it does",
						new AddColumn(name("users"), Column.of("age", ColumnTypes.integer()).withComment("in years"),
								true),
						createUsers()),
				GoldenCase.of("not null with a default",
						new AddColumn(name("users"),
								Column.of("points", ColumnTypes.integer())
									.withNullable(false)
									.withDefault(new ColumnDefault("0")),
								false),
						createUsers()),
				GoldenCase.of("identity that begins anywhere",
						new AddColumn(name("users"),
								Column.of("row_no", ColumnTypes.bigint())
									.withNullable(false)
									.withIdentity(new Identity(true, 100L, 5L)),
								false),
						createUsers()));
	}

	private static List<GoldenCase> alterColumn() {
		ColumnAlteration everything = new ColumnAlteration("years", ColumnTypes.bigint(), null, false,
				Setting.to(new ColumnDefault("18")), null, Setting.to("in years"));
		return List.of(age("nothing", NOTHING),
				age("rename", new ColumnAlteration("years", null, null, null, null, null, null)),
				age("type", new ColumnAlteration(null, ColumnTypes.bigint(), null, null, null, null, null)),
				age("type with a conversion",
						new ColumnAlteration(null, ColumnTypes.varchar(20), "'about ' || age", null, null, null, null)),
				age("not null", new ColumnAlteration(null, null, null, false, null, null, null)),
				age("null", new ColumnAlteration(null, null, null, true, null, null, null)),
				age("default",
						new ColumnAlteration(null, null, null, null, Setting.to(new ColumnDefault("18")), null, null)),
				age("no default", new ColumnAlteration(null, null, null, null, Setting.none(), null, null)),
				age("comment", new ColumnAlteration(null, null, null, null, null, null, Setting.to("it's \"old\""))),
				age("no comment", new ColumnAlteration(null, null, null, null, null, null, Setting.none())),
				age("everything", everything),
				GoldenCase.of("type of a column with a default that does not convert",
						new AlterColumn(name("docs"), "state",
								new ColumnAlteration(null, ColumnTypes.integer(), "length(state)", null,
										Setting.to(new ColumnDefault("0")), null, null),
								null),
						new CreateTable(table("docs",
								Column.of("state", ColumnTypes.varchar(10)).withDefault(new ColumnDefault("'new'"))),
								false)));
	}

	private static List<GoldenCase> unknown() {
		Column existing = Column.of("text", ColumnTypes.varchar(10)).withDefault(new ColumnDefault("'new'"));
		ColumnAlteration type = new ColumnAlteration(null, ColumnTypes.varchar(20), null, null, null, null, null);
		return List.of(unknown("not known, type", logs(type, null)),
				unknown("not known but for the column, type", logs(type, existing)),
				unknown("not known, type and nullability",
						logs(new ColumnAlteration(null, ColumnTypes.varchar(20), null, false, null, null, null), null)),
				unknown("not known, default and name", logs(new ColumnAlteration("words", null, null, null,
						Setting.to(new ColumnDefault("'it''s'")), null, null), null)));
	}

	private static AlterColumn logs(ColumnAlteration alteration, @Nullable Column before) {
		return new AlterColumn(name("logs"), "text", alteration, before);
	}

	private static GoldenCase unknown(String name, Operation operation) {
		return GoldenCase.of(name, operation).only("oracle", "sqlserver");
	}

	private static Table numberedDocs() {
		return new Table(name("docs"),
				List.of(Column.of("id", ColumnTypes.bigint()), Column.of("no", ColumnTypes.integer())),
				List.of(UniqueConstraint.of("uq_docs", List.of("id", "no"))), List.of(Index.of("ix_docs_no", "no")),
				null);
	}

	private static GoldenCase age(String name, ColumnAlteration alteration) {
		return GoldenCase.of(name, new AlterColumn(name("users"), "age", alteration, null), createUsers());
	}

	private static List<GoldenCase> identity() {
		Column id = Column.of("id", ColumnTypes.bigint()).withNullable(false);
		Column numbered = id.withIdentity(new Identity(false, 5L, 2L));
		return List.of(identity("added", id, Setting.to(Identity.byDefault())),
				identity("added to a nullable column with a default",
						id.withNullable(true).withDefault(new ColumnDefault("0")),
						Setting.to(new Identity(true, 100L, 10L))),
				identity("changed", numbered, Setting.to(new Identity(true, 7L, null))),
				identity("dropped", numbered, Setting.none()),
				GoldenCase.of(
						"dropped for a default", new AlterColumn(name("docs"), "id", new ColumnAlteration(null, null,
								null, null, Setting.to(new ColumnDefault("0")), Setting.none(), null), numbered),
						docs(numbered)));
	}

	private static GoldenCase identity(String name, Column before, Setting<Identity> setting) {
		return GoldenCase.of(name, new AlterColumn(name("docs"), "id",
				new ColumnAlteration(null, null, null, null, null, setting, null), before), docs(before));
	}

	private static Operation docs(Column id) {
		Table docs = table("docs", id, Column.of("title", ColumnTypes.text()));
		return new CreateTable(id.nullable() ? docs : docs.plus(new PrimaryKey(null, List.of("id"))), false);
	}

}
