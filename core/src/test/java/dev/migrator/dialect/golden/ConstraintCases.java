package dev.migrator.dialect.golden;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.migrator.operation.CreateCheckConstraint;
import dev.migrator.operation.CreateForeignKey;
import dev.migrator.operation.CreatePrimaryKey;
import dev.migrator.operation.CreateSchema;
import dev.migrator.operation.CreateTable;
import dev.migrator.operation.CreateUniqueConstraint;
import dev.migrator.operation.DropConstraint;
import dev.migrator.schema.CheckConstraint;
import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnTypes;
import dev.migrator.schema.ConstraintKind;
import dev.migrator.schema.Deferrability;
import dev.migrator.schema.ForeignKey;
import dev.migrator.schema.PrimaryKey;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.ReferentialAction;
import dev.migrator.schema.Table;
import dev.migrator.schema.UniqueConstraint;

import static dev.migrator.dialect.golden.GoldenCases.createUsers;
import static dev.migrator.dialect.golden.GoldenCases.createUsersWithKey;
import static dev.migrator.dialect.golden.GoldenCases.name;
import static dev.migrator.dialect.golden.GoldenCases.table;

final class ConstraintCases {

	private ConstraintCases() {
	}

	static Map<String, List<GoldenCase>> all() {
		Map<String, List<GoldenCase>> cases = new LinkedHashMap<>();
		cases.put("createPrimaryKey", List.of(primaryKey("named", new PrimaryKey("pk_users", List.of("id"))),
				primaryKey("unnamed, two columns", new PrimaryKey(null, List.of("id", "email")))));
		cases.put("createForeignKey", foreignKeys());
		cases.put("createUniqueConstraint", List.of(
				unique("named", UniqueConstraint.of("uq_users_email", List.of("email"))),
				unique("unnamed, two columns", UniqueConstraint.of(null, List.of("email", "age"))),
				unique("deferrable",
						new UniqueConstraint("uq_users_age", List.of("age"), Deferrability.INITIALLY_IMMEDIATE, false)),
				unique("nulls are equal",
						new UniqueConstraint("uq_users_age", List.of("age"), Deferrability.NOT_DEFERRABLE, true))));
		cases.put("createCheckConstraint",
				List.of(check("named", new CheckConstraint("ck_users_age", "age >= 0 or age is null")),
						check("unnamed", new CheckConstraint(null, "email like '%@%'"))));
		cases.put("dropConstraint", drops());
		return cases;
	}

	private static GoldenCase primaryKey(String name, PrimaryKey constraint) {
		return GoldenCase.of(name, new CreatePrimaryKey(name("users"), constraint),
				new CreateTable(table("users", Column.of("id", ColumnTypes.bigint()).withNullable(false),
						Column.of("email", ColumnTypes.varchar(200)).withNullable(false)), false));
	}

	private static GoldenCase unique(String name, UniqueConstraint constraint) {
		return GoldenCase.of(name, new CreateUniqueConstraint(name("users"), constraint), createUsers());
	}

	private static GoldenCase check(String name, CheckConstraint constraint) {
		return GoldenCase.of(name, new CreateCheckConstraint(name("users"), constraint), createUsers());
	}

	private static List<GoldenCase> foreignKeys() {
		List<String> owner = List.of("owner_id");
		return List.of(foreignKey("plain", ForeignKey.of("fk_docs_owner", owner, name("users"), List.of("id"))),
				foreignKey("unnamed, to the primary key", ForeignKey.of(null, owner, name("users"), List.of())),
				foreignKey("cascade and set null",
						new ForeignKey("fk_docs_owner", owner, name("users"), List.of("id"), ReferentialAction.SET_NULL,
								ReferentialAction.CASCADE, Deferrability.NOT_DEFERRABLE)),
				foreignKey("restrict and set default",
						new ForeignKey("fk_docs_owner", owner, name("users"), List.of("id"), ReferentialAction.RESTRICT,
								ReferentialAction.SET_DEFAULT, Deferrability.NOT_DEFERRABLE)),
				foreignKey("initially deferred", new ForeignKey("fk_docs_owner", owner, name("users"), List.of("id"),
						ReferentialAction.NO_ACTION, ReferentialAction.NO_ACTION, Deferrability.INITIALLY_DEFERRED)),
				GoldenCase.of("to another schema",
						new CreateForeignKey(name("docs"),
								ForeignKey.of("fk_docs_shop", owner, new QualifiedName("shop", "owners"),
										List.of("id"))),
						new CreateSchema("shop", false), new CreateTable(owners(), false), createDocs()));
	}

	private static Table owners() {
		return table("owners", Column.of("id", ColumnTypes.bigint()).withNullable(false))
			.withName(new QualifiedName("shop", "owners"))
			.plus(new PrimaryKey(null, List.of("id")));
	}

	private static GoldenCase foreignKey(String name, ForeignKey constraint) {
		return GoldenCase.of(name, new CreateForeignKey(name("docs"), constraint), createUsersWithKey(), createDocs());
	}

	private static CreateTable createDocs() {
		return new CreateTable(table("docs", Column.of("owner_id", ColumnTypes.bigint())), false);
	}

	private static List<GoldenCase> drops() {
		CreateUniqueConstraint unique = new CreateUniqueConstraint(name("users"),
				UniqueConstraint.of("uq_users_email", List.of("email")));
		return List.of(
				GoldenCase.of("plain",
						new DropConstraint(name("users"), "uq_users_email", ConstraintKind.UNIQUE, false, null),
						createUsers(), unique),
				GoldenCase.of("if exists",
						new DropConstraint(name("users"), "fk_none", ConstraintKind.FOREIGN_KEY, true, null),
						createUsers()),
				GoldenCase.of("primary key of a known table",
						new DropConstraint(name("users"), null, ConstraintKind.PRIMARY_KEY, false, null),
						createUsersWithKey()),
				GoldenCase.of("primary key of a table that is not known",
						new DropConstraint(name("users"), null, ConstraintKind.PRIMARY_KEY, false, null), createUsers(),
						new CreatePrimaryKey(name("users"), new PrimaryKey(null, List.of("id")))),
				GoldenCase.of("in a schema",
						new DropConstraint(new QualifiedName("shop", "owners"), "ck", ConstraintKind.CHECK, false,
								null),
						new CreateSchema("shop", false), new CreateTable(owners(), false), new CreateCheckConstraint(
								new QualifiedName("shop", "owners"), new CheckConstraint("ck", "id > 0"))));
	}

}
