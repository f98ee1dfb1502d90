package dev.migrator.autogenerate.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import dev.migrator.schema.CheckConstraint;
import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnDefault;
import dev.migrator.schema.ColumnTypes;
import dev.migrator.schema.Constraint;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.Deferrability;
import dev.migrator.schema.EnumType;
import dev.migrator.schema.ForeignKey;
import dev.migrator.schema.Generated;
import dev.migrator.schema.Identity;
import dev.migrator.schema.Index;
import dev.migrator.schema.IndexPart;
import dev.migrator.schema.PrimaryKey;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.ReferentialAction;
import dev.migrator.schema.Sequence;
import dev.migrator.schema.Table;
import dev.migrator.schema.UniqueConstraint;

/** Schemas that differ from a shop in one thing. */
final class SingleEdits {

	private static final QualifiedName ORDERS = QualifiedName.of("orders");

	private final List<Edit> edits = new ArrayList<>();

	/**
	 * One edit.
	 *
	 * @param name what is edited
	 * @param wanted the shop after it
	 * @param expected the operations in words
	 */
	record Edit(String name, DatabaseSchema wanted, List<String> expected) {

		@Override
		public String toString() {
			return this.name;
		}

	}

	static DatabaseSchema shop() {
		Table customers = new Table(QualifiedName.of("customers"),
				List.of(Column.of("id", ColumnTypes.bigint()).withNullable(false).withIdentity(Identity.byDefault()),
						Column.of("email", ColumnTypes.varchar(100)).withNullable(false)),
				List.of(new PrimaryKey("customers_pkey", List.of("id")),
						UniqueConstraint.of("uk_email", List.of("email"))),
				List.of(), null);
		Table orders = new Table(ORDERS,
				List.of(Column.of("id", ColumnTypes.bigint()).withNullable(false),
						Column.of("no", ColumnTypes.integer()).withNullable(false),
						Column.of("status", ColumnTypes.varchar(20)).withDefault(new ColumnDefault("'NEW'")),
						Column.of("amount", ColumnTypes.numeric(10, 2)),
						Column.of("placed", ColumnTypes.timestamp(6)).withComment("when"),
						Column.of("total", ColumnTypes.numeric(12, 2)).withGenerated(new Generated("amount * 2", true)),
						Column.of("mood", ColumnTypes.named("mood")), Column.of("customer_id", ColumnTypes.bigint())),
				List.of(new PrimaryKey("orders_pkey", List.of("id")), UniqueConstraint.of("uk_no", List.of("no")),
						new CheckConstraint("ck_status", "status in ('NEW', 'OLD')"),
						ForeignKey.of("fk_customer", List.of("customer_id"), QualifiedName.of("customers"),
								List.of("id"))),
				List.of(Index.of("ix_placed", "placed"), new Index("ix_open", List.of(IndexPart.column("status")),
						false, "status = 'NEW'", List.of(), null)),
				"the orders");
		return new DatabaseSchema(List.of(), List.of(customers, orders),
				List.of(new Sequence(QualifiedName.of("order_seq"), null, 50L, null, null, null, false)),
				List.of(new EnumType(QualifiedName.of("mood"), List.of("sad", "ok"))));
	}

	static List<Edit> all() {
		SingleEdits edits = new SingleEdits();
		edits.columns();
		edits.types();
		edits.keys();
		edits.checksAndIndexes();
		edits.objects();
		return edits.edits;
	}

	private void columns() {
		column("no", "nullable", (c) -> c.withNullable(true), "alter column no of orders: nullable");
		column("amount", "not null", (c) -> c.withNullable(false), "alter column amount of orders: not null");
		column("status", "other default", (c) -> c.withDefault(new ColumnDefault("'OLD'")),
				"alter column status of orders: default 'OLD'");
		column("status", "no default", (c) -> c.withDefault(null), "alter column status of orders: no default");
		column("no", "default", (c) -> c.withDefault(new ColumnDefault("0")), "alter column no of orders: default 0");
		column("no", "comment", (c) -> c.withComment("number"), "alter column no of orders: comment");
		column("placed", "other comment", (c) -> c.withComment("at"), "alter column placed of orders: comment");
		column("placed", "no comment", (c) -> c.withComment(null), "alter column placed of orders: no comment");
		column("placed", "empty comment", (c) -> c.withComment(""), "alter column placed of orders: no comment");
		column("id", "identity", (c) -> c.withIdentity(Identity.byDefault()), "alter column id of orders: identity");
		column("total", "other expression", (c) -> c.withGenerated(new Generated("amount * 3", true)),
				"drop column total from orders", "add column total to orders");
		column("total", "no expression", (c) -> c.withGenerated(null), "drop column total from orders",
				"add column total to orders");
		column("total", "same expression in other words", (c) -> c.withGenerated(new Generated("(AMOUNT*2)", true)));
		column("status", "same default in other words",
				(c) -> c.withDefault(new ColumnDefault("'NEW'::character varying")));
		column("no", "type, default and comment at once",
				(c) -> c.withType(ColumnTypes.bigint()).withDefault(new ColumnDefault("1")).withComment("n"),
				"alter column no of orders: type, default 1, comment");
		orders("a new column", (t) -> t.withColumns(plus(t.columns(), Column.of("note", ColumnTypes.text()))),
				"add column note to orders");
		orders("a column in another place",
				(t) -> t.withColumns(plus(t.columns().subList(1, t.columns().size()), t.columns().get(0))));
		orders("a column less",
				(t) -> without(t, "no")
					.withConstraints(t.constraints().stream().filter((each) -> !"uk_no".equals(each.name())).toList()),
				"drop unique constraint uk_no from orders", "drop column no from orders");
		orders("comment", (t) -> t.withComment("all orders"), "comment on table orders");
		orders("no comment", (t) -> t.withComment(null), "drop comment of table orders");
	}

	private void types() {
		column("status", "longer", (c) -> c.withType(ColumnTypes.varchar(40)), "alter column status of orders: type");
		column("status", "shorter", (c) -> c.withType(ColumnTypes.varchar(10)), "alter column status of orders: type");
		column("status", "text", (c) -> c.withType(ColumnTypes.text()), "alter column status of orders: type");
		column("no", "bigint", (c) -> c.withType(ColumnTypes.bigint()), "alter column no of orders: type");
		column("no", "text", (c) -> c.withType(ColumnTypes.text()), "alter column no of orders: type");
		column("no", "the same in other words", (c) -> c.withType(ColumnTypes.raw("INT4")));
		column("placed", "precision", (c) -> c.withType(ColumnTypes.timestamp(3)),
				"alter column placed of orders: type");
		column("placed", "usual precision", (c) -> c.withType(ColumnTypes.timestamp()));
		column("placed", "zone", (c) -> c.withType(ColumnTypes.timestampWithTimeZone(6)),
				"alter column placed of orders: type");
		column("amount", "scale, with the computed column made again", (c) -> c.withType(ColumnTypes.numeric(10, 3)),
				"drop column total from orders", "alter column amount of orders: type", "add column total to orders");
		column("mood", "text", (c) -> c.withType(ColumnTypes.varchar(20)), "alter column mood of orders: type");
		column("customer_id", "of a foreign key", (c) -> c.withType(ColumnTypes.integer()),
				"alter column customer_id of orders: type");
		column("customer_id", "uuid, with the foreign key made again", (c) -> c.withType(ColumnTypes.uuid()),
				"drop foreign key fk_customer from orders", "alter column customer_id of orders: type",
				"add foreign key fk_customer (customer_id) to orders, referring to customers");
	}

	private void keys() {
		constraint("other primary key", "orders_pkey", new PrimaryKey("orders_pkey", List.of("id", "no")),
				"drop primary key orders_pkey from orders", "add primary key orders_pkey (id, no) to orders");
		constraint("renamed primary key", "orders_pkey", new PrimaryKey("pk", List.of("id")));
		constraint("renamed unique constraint", "uk_no", UniqueConstraint.of("other", List.of("no")));
		constraint("unnamed unique constraint", "uk_no", UniqueConstraint.of(null, List.of("no")));
		constraint("unique constraint on more", "uk_no", UniqueConstraint.of("uk_no", List.of("no", "status")),
				"drop unique constraint uk_no from orders", "add unique constraint uk_no (no, status) to orders");
		constraint("deferred unique constraint", "uk_no",
				new UniqueConstraint("uk_no", List.of("no"), Deferrability.INITIALLY_DEFERRED, false),
				"drop unique constraint uk_no from orders", "add unique constraint uk_no (no) to orders");
		constraint("nulls not distinct", "uk_no",
				new UniqueConstraint("uk_no", List.of("no"), Deferrability.NOT_DEFERRABLE, true),
				"drop unique constraint uk_no from orders", "add unique constraint uk_no (no) to orders");
		constraint("on delete", "fk_customer", customer(ReferentialAction.CASCADE, ReferentialAction.NO_ACTION),
				"drop foreign key fk_customer from orders",
				"add foreign key fk_customer (customer_id) to orders, referring to customers");
		constraint("on update", "fk_customer", customer(ReferentialAction.NO_ACTION, ReferentialAction.CASCADE),
				"drop foreign key fk_customer from orders",
				"add foreign key fk_customer (customer_id) to orders, referring to customers");
		constraint("renamed foreign key", "fk_customer",
				customer(ReferentialAction.NO_ACTION, ReferentialAction.NO_ACTION)
					.accept(new NamedConstraint("fkabc")));
		orders("no foreign key", (t) -> t.withConstraints(t.constraints().subList(0, 3)),
				"drop foreign key fk_customer from orders");
		orders("no primary key", (t) -> t.withConstraints(t.constraints().subList(1, 4)),
				"drop primary key orders_pkey from orders");
		orders("unique constraint as an index",
				(t) -> t
					.withConstraints(t.constraints().stream().filter((each) -> !"uk_no".equals(each.name())).toList())
					.withIndexes(plus(t.indexes(),
							new Index("uk_no", List.of(IndexPart.column("no")), true, null, List.of(), null))));
		orders("a unique constraint", (t) -> t.plus(UniqueConstraint.of("uk_amount", List.of("amount"))),
				"add unique constraint uk_amount (amount) to orders");
		moreKeys();
	}

	private void moreKeys() {
		orders("the same unique constraint twice", (t) -> t.plus(UniqueConstraint.of("uk_again", List.of("no"))));
		constraintOf("customers", "other key that others refer to", "customers_pkey",
				new PrimaryKey("customers_pkey", List.of("id", "email")), "drop foreign key fk_customer from orders",
				"drop primary key customers_pkey from customers",
				"add primary key customers_pkey (id, email) to customers",
				"add foreign key fk_customer (customer_id) to orders, referring to customers");
	}

	private void checksAndIndexes() {
		constraint("a value more", "ck_status", new CheckConstraint("ck_status", "status in ('NEW', 'OLD', 'GONE')"),
				"drop check constraint ck_status from orders", "add check constraint ck_status to orders");
		constraint("check in other words", "ck_status", new CheckConstraint(null,
				"((status)::text = ANY ((ARRAY['NEW'::character varying, 'OLD'::character varying])::text[]))"));
		orders("no check",
				(t) -> t.withConstraints(
						t.constraints().stream().filter((each) -> !"ck_status".equals(each.name())).toList()),
				"drop check constraint ck_status from orders");
		orders("a check", (t) -> t.plus(new CheckConstraint("ck_amount", "amount > 0")),
				"add check constraint ck_amount to orders");
		indexes("an index", List.of(Index.of("ix_placed", "placed"), Index.of("ix_amount", "amount")),
				"create index ix_amount on orders (amount)");
		indexes("no index, but the one that a mapping cannot say", List.of(), "drop index ix_placed from orders");
		indexes("renamed index", List.of(Index.of("ix_other", "placed")));
		indexes("index on more", List.of(Index.of("ix_placed", "placed", "no")), "drop index ix_placed from orders",
				"create index ix_placed on orders (placed, no)");
		indexes("other order of columns in an index",
				List.of(Index.of("ix_placed", "placed"), Index.of("ix_two", "no", "placed")),
				"create index ix_two on orders (no, placed)");
		indexes("descending", List
			.of(new Index("ix_placed", List.of(IndexPart.column("placed").desc()), false, null, List.of(), null)),
				"drop index ix_placed from orders", "create index ix_placed on orders (placed)");
		indexes("unique index",
				List.of(new Index("ix_placed", List.of(IndexPart.column("placed")), true, null, List.of(), null)),
				"drop index ix_placed from orders", "create unique index ix_placed on orders (placed)");
		indexes("an index to which a hand has added a condition",
				List.of(Index.of("ix_placed", "placed"), Index.of("ix_open", "status")));
		indexes("an index on an expression",
				List.of(Index.of("ix_placed", "placed"), new Index("ix_lower",
						List.of(IndexPart.expression("lower(status)")), false, null, List.of(), null)),
				"create index ix_lower on orders (lower(status))");
	}

	private void objects() {
		DatabaseSchema shop = shop();
		add("a sequence", shop.withSequences(plus(shop.sequences(), Sequence.of("more_seq"))),
				"create sequence more_seq");
		add("no sequence", shop.withSequences(List.of()), "drop sequence order_seq");
		add("other increment",
				shop.withSequences(
						List.of(new Sequence(QualifiedName.of("order_seq"), 1L, 1L, null, null, null, false))),
				"alter sequence order_seq");
		add("a start", shop
			.withSequences(List.of(new Sequence(QualifiedName.of("order_seq"), 7L, 50L, null, null, null, false))));
		add("a value at the end of an enum type", withMood("sad", "ok", "happy"),
				"add value 'happy' to enum type mood");
		add("a value at the beginning of an enum type", withMood("bad", "sad", "ok"),
				"add value 'bad' to enum type mood");
		add("two values of an enum type", withMood("sad", "fine", "ok", "happy"), "add value 'fine' to enum type mood",
				"add value 'happy' to enum type mood");
		add("a value less of an enum type", withMood("ok"), "alter column mood of orders: type", "drop enum type mood",
				"create enum type mood [ok]", "alter column mood of orders: type");
		add("other order of an enum type", withMood("ok", "sad"), "alter column mood of orders: type",
				"drop enum type mood", "create enum type mood [ok, sad]", "alter column mood of orders: type");
		add("an enum type",
				shop.withEnumTypes(plus(shop.enumTypes(), new EnumType(QualifiedName.of("size"), List.of("s")))),
				"create enum type size [s]");
		add("a table",
				shop.withTables(plus(shop.tables(), new Table(QualifiedName.of("items"),
						List.of(Column.of("id", ColumnTypes.bigint())), List.of(), List.of(), null))),
				"create table items");
		add("no table", shop.withTables(List.of(shop.tables().get(0))), "drop table orders");
		add("a schema", shop.withSchemas(List.of("sales")), "create schema sales");
		add("the tables in another order", shop.withTables(List.of(shop.tables().get(1), shop.tables().get(0))));
	}

	private static DatabaseSchema withMood(String... values) {
		return shop().withEnumTypes(List.of(new EnumType(QualifiedName.of("mood"), List.of(values))));
	}

	private static ForeignKey customer(ReferentialAction onDelete, ReferentialAction onUpdate) {
		return new ForeignKey("fk_customer", List.of("customer_id"), QualifiedName.of("customers"), List.of("id"),
				onDelete, onUpdate, Deferrability.NOT_DEFERRABLE);
	}

	private void column(String name, String edit, UnaryOperator<Column> change, String... expected) {
		orders("column " + name + ": " + edit,
				(table) -> table.withColumns(table.columns()
					.stream()
					.map((column) -> column.name().equals(name) ? change.apply(column) : column)
					.toList()),
				expected);
	}

	private void constraint(String edit, String name, Constraint other, String... expected) {
		constraintOf("orders", edit, name, other, expected);
	}

	private void constraintOf(String table, String edit, String name, Constraint other, String... expected) {
		DatabaseSchema shop = shop();
		add(edit,
				shop.withTables(shop.tables()
					.stream()
					.map((each) -> !each.name().name().equals(table) ? each : each.withConstraints(
							each.constraints().stream().map((one) -> name.equals(one.name()) ? other : one).toList()))
					.toList()),
				expected);
	}

	private void indexes(String edit, List<Index> indexes, String... expected) {
		orders(edit, (table) -> table.withIndexes(indexes), expected);
	}

	private void orders(String edit, UnaryOperator<Table> change, String... expected) {
		DatabaseSchema shop = shop();
		add(edit, shop.withTables(List.of(shop.tables().get(0), change.apply(shop.tables().get(1)))), expected);
	}

	private void add(String edit, DatabaseSchema wanted, String... expected) {
		this.edits.add(new Edit(edit, wanted, List.of(expected)));
	}

	private static Table without(Table table, String column) {
		return table.withColumns(table.columns().stream().filter((each) -> !each.name().equals(column)).toList());
	}

	private static <T> List<T> plus(List<T> list, T element) {
		List<T> longer = new ArrayList<>(list);
		longer.add(element);
		return longer;
	}

}
