package dev.migrator.dialect.golden;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.migrator.operation.CreateIndex;
import dev.migrator.operation.CreateSchema;
import dev.migrator.operation.CreateTable;
import dev.migrator.operation.DropIndex;
import dev.migrator.operation.DropTable;
import dev.migrator.operation.RenameTable;
import dev.migrator.operation.TableComment;
import dev.migrator.schema.ArrayType;
import dev.migrator.schema.BinaryType;
import dev.migrator.schema.CharacterType;
import dev.migrator.schema.CheckConstraint;
import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnDefault;
import dev.migrator.schema.ColumnType;
import dev.migrator.schema.ColumnTypes;
import dev.migrator.schema.Deferrability;
import dev.migrator.schema.ForeignKey;
import dev.migrator.schema.Generated;
import dev.migrator.schema.Identity;
import dev.migrator.schema.Index;
import dev.migrator.schema.IndexPart;
import dev.migrator.schema.NumericType;
import dev.migrator.schema.PrimaryKey;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.ReferentialAction;
import dev.migrator.schema.SimpleType;
import dev.migrator.schema.SimpleTypeKind;
import dev.migrator.schema.Table;
import dev.migrator.schema.TemporalKind;
import dev.migrator.schema.TemporalType;
import dev.migrator.schema.UniqueConstraint;

import static dev.migrator.dialect.golden.GoldenCases.createUsers;
import static dev.migrator.dialect.golden.GoldenCases.name;
import static dev.migrator.dialect.golden.GoldenCases.table;

final class TableCases {

	private TableCases() {
	}

	static Map<String, List<GoldenCase>> all() {
		Map<String, List<GoldenCase>> cases = new LinkedHashMap<>();
		cases.put("createTable", createTable());
		cases.put("dropTable",
				List.of(GoldenCase.of("plain", new DropTable(name("users"), false, null), createUsers()),
						GoldenCase.of("if exists, in a schema",
								new DropTable(new QualifiedName("shop", "Order Lines"), true, null),
								new CreateSchema("shop", false))));
		cases.put("renameTable",
				List.of(GoldenCase.of("plain", new RenameTable(name("users"), "people"), createUsers()),
						GoldenCase.of("reserved word in a schema",
								new RenameTable(new QualifiedName("shop", "orders"), "order"),
								new CreateSchema("shop", false), new CreateTable(ordersInShop(), false)),
						GoldenCase.of("a table that is not known", new RenameTable(name("logs"), "Old Logs"))
							.only("oracle", "sqlserver")));
		cases.put("tableComment",
				List.of(GoldenCase.of("with quotes, a backslash and a line break",
						new TableComment(name("users"), "the user's\nhome: C:\\users", null), createUsers()),
						GoldenCase.of("dropped", new TableComment(name("users"), null, null), createUsers())));
		cases.put("createIndex", createIndex());
		cases.put("dropIndex", dropIndex());
		return cases;
	}

	private static Table ordersInShop() {
		return new Table(new QualifiedName("shop", "orders"), List.of(Column.of("id", ColumnTypes.bigint())), List.of(),
				List.of(Index.of("ix_orders_id", "id")), null);
	}

	private static List<GoldenCase> createTable() {
		List<GoldenCase> cases = new ArrayList<>(createColumns());
		cases.add(GoldenCase.of("named constraints", new CreateTable(constraints(true), false), createCustomers()));
		cases.add(GoldenCase.of("unnamed constraints", new CreateTable(constraints(false), false), createCustomers()));
		cases.add(GoldenCase.of("indexes and comments", new CreateTable(indexesAndComments(), false)));
		cases.add(GoldenCase.of("if not exists", new CreateTable(indexesAndComments(), true)));
		cases.add(GoldenCase.of("if not exists, and it does", new CreateTable(indexesAndComments(), true),
				new CreateTable(indexesAndComments(), false)));
		cases.add(GoldenCase.of("names that need quotes", new CreateTable(quotedNames(), false),
				new CreateSchema("My Shop", false)));
		cases.add(create("a name that is too long",
				table("t" + "ä".repeat(150) + "x".repeat(150), Column.of("id", ColumnTypes.bigint()))));
		return cases;
	}

	private static List<GoldenCase> createColumns() {
		Column id = Column.of("id", ColumnTypes.bigint()).withNullable(false);
		return List.of(create("columns only", table("users", id, Column.of("name", ColumnTypes.varchar(100)))),
				create("every type", everyType()),
				create("array", table("users", Column.of("tags", new ArrayType(ColumnTypes.varchar(20))))),
				create("enumeration in the column",
						table("users", Column.of("mood", ColumnTypes.enumeration("sad", "so so")))),
				create("defaults and identities", defaults()), create("stored generated column", generated(true, true)),
				create("generated column without nulls", generated(true, false)),
				create("virtual generated column", generated(false, true)), collation("C").only("postgresql", "h2"),
				collation("utf8mb4_bin").only("mysql", "mariadb"), collation("NOCASE").only("sqlite"),
				collation("BINARY_CI").only("oracle"), collation("Latin1_General_100_CI_AS").only("sqlserver"),
				create("time with a time zone",
						table("users", Column.of("at_time", new TemporalType(TemporalKind.TIME, 3, true)))),
				create("type in the words of the database",
						table("users", Column.of("price", ColumnTypes.raw("numeric(12, 3)")))),
				create("interval", table("users", Column.of("c", ColumnTypes.raw("interval day")))).only("postgresql",
						"h2"));
	}

	private static GoldenCase create(String name, Table table) {
		return GoldenCase.of(name, new CreateTable(table, false));
	}

	private static GoldenCase collation(String name) {
		return create("collation " + name, table("users", Column.of("name", ColumnTypes.text()).withCollation(name)));
	}

	private static CreateTable createCustomers() {
		return new CreateTable(table("customers", Column.of("id", ColumnTypes.bigint()).withNullable(false))
			.plus(new PrimaryKey("pk_customers", List.of("id"))), false);
	}

	private static Table everyType() {
		List<ColumnType> types = List.of(new CharacterType(true, null), new CharacterType(true, 20),
				new CharacterType(false, null), new CharacterType(false, 3), new BinaryType(true, null),
				new BinaryType(true, 20), new BinaryType(false, 16), new NumericType(null, null),
				new NumericType(10, null), new NumericType(10, 2), new TemporalType(TemporalKind.TIME, null, false),
				new TemporalType(TemporalKind.TIME, 3, false), new TemporalType(TemporalKind.TIMESTAMP, null, false),
				new TemporalType(TemporalKind.TIMESTAMP, 9, false),
				new TemporalType(TemporalKind.TIMESTAMP, null, true),
				new TemporalType(TemporalKind.TIMESTAMP, 6, true));
		List<Column> columns = new ArrayList<>();
		Arrays.stream(SimpleTypeKind.values())
			.forEach((kind) -> columns
				.add(Column.of("c_" + kind.name().toLowerCase(Locale.ROOT), new SimpleType(kind))));
		types.forEach((type) -> columns.add(Column.of("c" + columns.size(), type)));
		return table("every_type", columns.toArray(Column[]::new));
	}

	private static Table defaults() {
		return table("users",
				Column.of("id", ColumnTypes.bigint()).withNullable(false).withIdentity(Identity.byDefault()),
				Column.of("state", ColumnTypes.varchar(10)).withNullable(false).withDefault(new ColumnDefault("'new'")),
				Column.of("made", ColumnTypes.timestamp()).withDefault(new ColumnDefault("current_timestamp")))
			.plus(new PrimaryKey(null, List.of("id")));
	}

	private static Table generated(boolean stored, boolean nullable) {
		return table("lines", Column.of("price", ColumnTypes.numeric(10, 2)),
				Column.of("amount", ColumnTypes.integer()),
				Column.of("total", ColumnTypes.numeric(12, 2))
					.withNullable(nullable)
					.withGenerated(new Generated("price * amount", stored)));
	}

	private static Table constraints(boolean named) {
		return new Table(name("orders"),
				List.of(Column.of("id", ColumnTypes.bigint()), Column.of("no", ColumnTypes.integer()),
						Column.of("customer_id", ColumnTypes.bigint())),
				List.of(new PrimaryKey(named ? "pk_orders" : null, List.of("id", "no")),
						UniqueConstraint.of(named ? "uq_orders_no" : null, List.of("no")),
						new ForeignKey(named ? "fk_orders_customer" : null, List.of("customer_id"), name("customers"),
								List.of("id"), ReferentialAction.CASCADE, ReferentialAction.NO_ACTION,
								Deferrability.NOT_DEFERRABLE),
						new CheckConstraint(named ? "ck_orders_no" : null, "no > 0")),
				List.of(), null);
	}

	private static Table indexesAndComments() {
		return new Table(name("users"),
				List.of(Column.of("id", ColumnTypes.bigint()).withComment("the user's number"),
						Column.of("email", ColumnTypes.varchar(200))),
				List.of(), List.of(Index.of("ix_users_email", "email"), Index.of("ix_users_both", "id", "email")),
				"people who log in");
	}

	private static Table quotedNames() {
		return new Table(new QualifiedName("My Shop", "Order"),
				List.of(Column.of("user", ColumnTypes.bigint()), Column.of("Mixed", ColumnTypes.bigint()),
						Column.of("with \"quotes\"", ColumnTypes.bigint()), Column.of("größe", ColumnTypes.bigint()),
						Column.of("1st", ColumnTypes.bigint()), Column.of("plain_1", ColumnTypes.bigint())),
				List.of(new PrimaryKey("PK", List.of("user", "Mixed"))), List.of(), null);
	}

	private static List<GoldenCase> createIndex() {
		Index where = new Index("ix_users_active", List.of(IndexPart.column("email")), true, "active", List.of(), null);
		Index expression = new Index("ix_users_lower",
				List.of(IndexPart.expression("lower(email)"), IndexPart.column("age").desc()), false, null, List.of(),
				null);
		Index order = new Index("ix_users_order",
				List.of(IndexPart.column("age").desc().nullsLast(), IndexPart.column("email").nullsFirst()), false,
				null, List.of(), null);
		Index include = new Index("ix_users_include", List.of(IndexPart.column("email")), true, null, List.of("age"),
				null);
		Index plainInclude = new Index("ix_users_include", List.of(IndexPart.column("email")), false, null,
				List.of("age"), null);
		Index btree = new Index("ix_users_btree", List.of(IndexPart.column("email")), false, null, List.of(), "btree");
		Index method = new Index("ix_users_hash", List.of(IndexPart.column("email")), false, null, List.of(), "hash");
		return List.of(users("plain", Index.of("ix_users_email", "email", "age")), GoldenCase.of("if not exists",
				new CreateIndex(name("users"), Index.of("ix_users_email", "email"), false, true), createUsers()),
				GoldenCase.of("concurrently",
						new CreateIndex(name("users"), Index.of("ix_users_email", "email"), true, false),
						createUsers()),
				GoldenCase.of("in a schema",
						new CreateIndex(new QualifiedName("shop", "orders"), Index.of("ix_orders_other", "id"), false,
								false),
						new CreateSchema("shop", false), new CreateTable(ordersInShop(), false)),
				users("unique, some of the rows", where), users("expression, descending", expression),
				users("order of nulls", order), users("unique with included columns", include),
				users("included columns", plainInclude), users("method", method).only("postgresql", "h2"),
				users("usual method", btree));
	}

	private static GoldenCase users(String name, Index index) {
		return GoldenCase.of(name, new CreateIndex(name("users"), index, false, false), createUsers());
	}

	private static List<GoldenCase> dropIndex() {
		CreateIndex index = new CreateIndex(name("users"), Index.of("ix_users_email", "email"), false, false);
		return List.of(
				GoldenCase.of("plain", new DropIndex(name("users"), "ix_users_email", false, false, null),
						createUsers(), index),
				GoldenCase.of("concurrently, if exists",
						new DropIndex(name("users"), "ix_users_email", true, true, null), createUsers(), index),
				GoldenCase.of("in a schema",
						new DropIndex(new QualifiedName("shop", "orders"), "ix_orders_id", false, false, null),
						new CreateSchema("shop", false), new CreateTable(ordersInShop(), false)));
	}

}
