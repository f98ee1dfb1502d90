package dev.migrator.operation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import dev.migrator.schema.CheckConstraint;
import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnDefault;
import dev.migrator.schema.ConstraintKind;
import dev.migrator.schema.Deferrability;
import dev.migrator.schema.EnumType;
import dev.migrator.schema.ForeignKey;
import dev.migrator.schema.Identity;
import dev.migrator.schema.Index;
import dev.migrator.schema.IndexPart;
import dev.migrator.schema.PrimaryKey;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.ReferentialAction;
import dev.migrator.schema.Sequence;
import dev.migrator.schema.Table;
import dev.migrator.schema.UniqueConstraint;
import org.junit.jupiter.api.Test;

import static dev.migrator.operation.TableElements.check;
import static dev.migrator.operation.TableElements.column;
import static dev.migrator.operation.TableElements.concurrently;
import static dev.migrator.operation.TableElements.foreignKey;
import static dev.migrator.operation.TableElements.ifExists;
import static dev.migrator.operation.TableElements.ifNotExists;
import static dev.migrator.operation.TableElements.index;
import static dev.migrator.operation.TableElements.primaryKey;
import static dev.migrator.operation.TableElements.row;
import static dev.migrator.operation.TableElements.sequence;
import static dev.migrator.operation.TableElements.tableComment;
import static dev.migrator.operation.TableElements.unique;
import static dev.migrator.schema.ColumnTypes.bigint;
import static dev.migrator.schema.ColumnTypes.integer;
import static dev.migrator.schema.ColumnTypes.text;
import static dev.migrator.schema.ColumnTypes.timestampWithTimeZone;
import static dev.migrator.schema.ColumnTypes.varchar;
import static dev.migrator.schema.ReferentialAction.CASCADE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Tests for the words that a revision script is written with. */
class OperationsTests {

	private static final QualifiedName USERS = QualifiedName.of("users");

	@Test
	void createTableCollectsEverythingOfTheTable() {
		Operation created = only((op) -> op.createTable("users", column("id", bigint()).identity(),
				column("email", varchar(255)).notNull().unique(),
				column("created_at", timestampWithTimeZone()).notNull().defaultValue("current_timestamp"),
				column("org_id", bigint()), column("age", integer()).comment("in years"), primaryKey("id"),
				foreignKey("fk_users_org", "org_id").references("orgs", "id").onDelete(CASCADE),
				check("ck_age", "age > 0"), index("ix_users_email", "email"), tableComment("people")));

		Table table = new Table(USERS,
				List.of(Column.of("id", bigint()).withNullable(false).withIdentity(Identity.byDefault()),
						Column.of("email", varchar(255)).withNullable(false),
						Column.of("created_at", timestampWithTimeZone())
							.withNullable(false)
							.withDefault(new ColumnDefault("current_timestamp")),
						Column.of("org_id", bigint()), Column.of("age", integer()).withComment("in years")),
				List.of(UniqueConstraint.of(null, List.of("email")), new PrimaryKey(null, List.of("id")),
						new ForeignKey("fk_users_org", List.of("org_id"), QualifiedName.of("orgs"), List.of("id"),
								CASCADE, ReferentialAction.NO_ACTION, Deferrability.NOT_DEFERRABLE),
						new CheckConstraint("ck_age", "age > 0")),
				List.of(Index.of("ix_users_email", "email")), "people");
		assertThat(created).isEqualTo(new CreateTable(table, false));
	}

	@Test
	void columnsOfThePrimaryKeyTakeNoNulls() {
		Operation atTheTable = only(
				(op) -> op.createTable("t", column("id", bigint()), primaryKey("id").named("pk_t")));
		Operation atTheColumn = only((op) -> op.createTable("t", column("id", bigint()).primaryKey()));

		Column id = Column.of("id", bigint()).withNullable(false);
		assertThat(atTheTable).isEqualTo(new CreateTable(new Table(QualifiedName.of("t"), List.of(id),
				List.of(new PrimaryKey("pk_t", List.of("id"))), List.of(), null), false));
		assertThat(atTheColumn).isEqualTo(new CreateTable(new Table(QualifiedName.of("t"), List.of(id),
				List.of(new PrimaryKey(null, List.of("id"))), List.of(), null), false));
	}

	@Test
	void createTableNamesAllColumnsThatAreMissing() {
		assertThatExceptionOfType(OperationException.class)
			.isThrownBy(() -> only((op) -> op.createTable("users", column("id", bigint()), primaryKey("uid"),
					unique("uq_mail", "mail"), index("ix_age", "age"))))
			.withMessage("createTable of 'users' is not possible: primary key on [uid] is on column 'uid', "
					+ "unique constraint 'uq_mail' is on column 'mail', index 'ix_age' is on column 'age', "
					+ "but the columns are [id]")
			.satisfies((ex) -> assertThat(ex.operation()).isEqualTo("createTable"))
			.satisfies((ex) -> assertThat(ex.subject()).isEqualTo("users"));
	}

	@Test
	void createTableRefusesWhatIsNotATable() {
		assertThatExceptionOfType(OperationException.class).isThrownBy(() -> only((op) -> op.createTable("users")))
			.withMessage("createTable of 'users' is not possible: the table has no column; add column(name, type)");
		assertThatExceptionOfType(OperationException.class)
			.isThrownBy(
					() -> only((op) -> op.createTable("users", column("id", bigint()).primaryKey(), primaryKey("id"))))
			.withMessage("createTable of 'users' is not possible: table 'users' has more than one primary key");
		assertThatExceptionOfType(OperationException.class)
			.isThrownBy(() -> only((op) -> op.createTable("users", column("id", bigint()), column("id", text()))))
			.withMessage("createTable of 'users' is not possible: table 'users' has two columns of one name: [id, id]");
		assertThatExceptionOfType(OperationException.class).isThrownBy(
				() -> only((op) -> op.createTable("users", column("id", bigint()), foreignKey("fk_users_org", "id"))))
			.withMessage("createTable of 'users' is not possible: the foreign key on [id] does not say what it refers "
					+ "to; add .references(table, columns)");
		assertThatExceptionOfType(OperationException.class).isThrownBy(
				() -> only((op) -> op.createTable("users", column("id", bigint()), index("ix", "id").concurrently())))
			.withMessage("createTable of 'users' is not possible: index 'ix' says concurrently() or ifNotExists(), "
					+ "which only createIndex takes");
		assertThatExceptionOfType(OperationException.class)
			.isThrownBy(() -> only((op) -> op.createTable("users", column("id", bigint()), ifExists())))
			.withMessage("createTable of 'users' is not possible: it does not take [ifExists()]; "
					+ "it takes [ifNotExists()]");
	}

	@Test
	void dropTableMayDescribeTheTable() {
		assertThat(only((op) -> op.dropTable("users"))).isEqualTo(new DropTable(USERS, false, null));
		assertThat(only((op) -> op.dropTable("users", ifExists()))).isEqualTo(new DropTable(USERS, true, null));
		assertThat(only((op) -> op.dropTable("users", column("id", bigint())))).isEqualTo(new DropTable(USERS, false,
				new Table(USERS, List.of(Column.of("id", bigint())), List.of(), List.of(), null)));
	}

	@Test
	void addAndDropColumnReadAsInTheManual() {
		assertThat(collect((op) -> {
			op.addColumn("users", column("bio", text()));
			op.dropColumn("users", "bio");
			op.dropColumn("users", "bio", ifExists());
			op.dropColumn("users", column("bio", text()));
			op.addColumn("users", column("bio", text()), ifNotExists());
		})).containsExactly(new AddColumn(USERS, Column.of("bio", text()), false),
				new DropColumn(USERS, "bio", false, null), new DropColumn(USERS, "bio", true, null),
				new DropColumn(USERS, "bio", false, Column.of("bio", text())),
				new AddColumn(USERS, Column.of("bio", text()), true));
	}

	@Test
	void constraintsAtAnAddedColumnBecomeOperationsOfTheirOwn() {
		assertThat(collect((op) -> op.addColumn("users", column("org_id", bigint()).unique().references("orgs", "id"))))
			.containsExactly(new AddColumn(USERS, Column.of("org_id", bigint()), false),
					new CreateUniqueConstraint(USERS, UniqueConstraint.of(null, List.of("org_id"))),
					new CreateForeignKey(USERS,
							ForeignKey.of(null, List.of("org_id"), QualifiedName.of("orgs"), List.of("id"))));
		assertThat(collect((op) -> op.addColumn("users", column("id", bigint()).primaryKey()))).containsExactly(
				new AddColumn(USERS, Column.of("id", bigint()).withNullable(false), false),
				new CreatePrimaryKey(USERS, new PrimaryKey(null, List.of("id"))));
	}

	@Test
	void constraintsAtAColumnAreNeverLost() {
		assertThatExceptionOfType(OperationException.class)
			.isThrownBy(() -> only((op) -> op.addColumn("users", column("a", text()).unique(), ifNotExists())))
			.withMessage("addColumn of 'users' is not possible: ifNotExists() leaves open whether column 'a' has its "
					+ "constraints; add them by operations of their own");
		assertThatExceptionOfType(OperationException.class)
			.isThrownBy(() -> only((op) -> op.dropColumn("users", column("a", text()).unique())))
			.withMessage("dropColumn of 'users' is not possible: column 'a' is written with constraints; "
					+ "drop those first by dropConstraint");
	}

	@Test
	void alterColumnCollectsWhatChanges() {
		Operation altered = only((op) -> op.alterColumn("users", "bio",
				(c) -> c.type(varchar(20))
					.using("left(bio, 20)")
					.nullable(false)
					.defaultValue("'x'")
					.comment("short")
					.rename("biography")
					.existing(column("bio", text()))));
		assertThat(altered)
			.isEqualTo(new AlterColumn(USERS, "bio",
					new ColumnAlteration("biography", varchar(20), "left(bio, 20)", false,
							Setting.to(new ColumnDefault("'x'")), null, Setting.to("short")),
					Column.of("bio", text())));
		assertThat(only((op) -> op.alterColumn("users", "bio", (c) -> c.dropDefault().dropIdentity().dropComment())))
			.isEqualTo(new AlterColumn(USERS, "bio",
					new ColumnAlteration(null, null, null, null, Setting.none(), Setting.none(), Setting.none()),
					null));
	}

	@Test
	void alterColumnRefusesNonsense() {
		assertThatExceptionOfType(OperationException.class)
			.isThrownBy(() -> only((op) -> op.alterColumn("users", "bio", (c) -> {
			})))
			.withMessage("alterColumn of 'users' is not possible: nothing about column 'bio' changes; say what does");
		assertThatExceptionOfType(OperationException.class)
			.isThrownBy(() -> only((op) -> op.alterColumn("users", "bio", (c) -> c.using("left(bio, 20)"))))
			.withMessage("alterColumn of 'users' is not possible: 'using' needs a type");
		assertThatExceptionOfType(OperationException.class)
			.isThrownBy(() -> only(
					(op) -> op.alterColumn("users", "bio", (c) -> c.nullable(false).existing(column("other", text())))))
			.withMessage("alterColumn of 'users' is not possible: existing(..) describes column 'other', not 'bio'; "
					+ "give it the name before the change");
	}

	@Test
	void createIndexTakesAllThatAnIndexHas() {
		assertThat(only((op) -> op.createIndex("ix", "users", "email", "id")))
			.isEqualTo(new CreateIndex(USERS, Index.of("ix", "email", "id"), false, false));
		assertThat(only((op) -> op.createIndex("users",
				index("ix", "age").desc()
					.nullsLast()
					.expression("lower(email)")
					.column("id")
					.nullsFirst()
					.unique()
					.where("age > 0")
					.include("name")
					.method("btree")
					.concurrently()
					.ifNotExists())))
			.isEqualTo(new CreateIndex(USERS,
					new Index("ix",
							List.of(IndexPart.column("age").desc().nullsLast(), IndexPart.expression("lower(email)"),
									IndexPart.column("id").nullsFirst()),
							true, "age > 0", List.of("name"), "btree"),
					true, true));
	}

	@Test
	void createIndexRefusesAnIndexWithoutParts() {
		assertThatExceptionOfType(OperationException.class)
			.isThrownBy(() -> only((op) -> op.createIndex("users", index("ix"))))
			.withMessage("createIndex of 'users' is not possible: index 'ix' needs a column or an expression");
		assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> index("ix").desc())
			.withMessage("index 'ix' has desc() before its first column; write it behind the column it is for");
	}

	@Test
	void dropIndexMayDescribeTheIndex() {
		assertThat(only((op) -> op.dropIndex("ix", "users", ifExists(), concurrently())))
			.isEqualTo(new DropIndex(USERS, "ix", true, true, null));
		assertThat(only((op) -> op.dropIndex("users", index("ix", "email"))))
			.isEqualTo(new DropIndex(USERS, "ix", false, false, Index.of("ix", "email")));
	}

	@Test
	void constraintsAreCreatedAndDropped() {
		ForeignKey foreignKey = new ForeignKey("fk", List.of("a", "b"), QualifiedName.of("t"), List.of("x", "y"),
				ReferentialAction.SET_NULL, ReferentialAction.CASCADE, Deferrability.INITIALLY_DEFERRED);
		UniqueConstraint strict = new UniqueConstraint("uq", List.of("a"), Deferrability.INITIALLY_IMMEDIATE, true);
		assertThat(collect((op) -> {
			op.createPrimaryKey("pk", "users", "id");
			op.createForeignKey("users",
					foreignKey("fk", "a", "b").references("t", "x", "y")
						.onDelete(ReferentialAction.SET_NULL)
						.onUpdate(CASCADE)
						.initiallyDeferred());
			op.createUniqueConstraint("uq", "users", "a", "b");
			op.createUniqueConstraint("users", unique("uq", "a").deferrable().nullsNotDistinct());
			op.createCheckConstraint("ck", "users", "a > 0");
			op.dropConstraint(null, "users", ConstraintKind.PRIMARY_KEY);
			op.dropConstraint("uq", "users", ConstraintKind.UNIQUE, ifExists());
			op.dropConstraint("users", check("ck", "a > 0"));
		})).containsExactly(new CreatePrimaryKey(USERS, new PrimaryKey("pk", List.of("id"))),
				new CreateForeignKey(USERS, foreignKey),
				new CreateUniqueConstraint(USERS, UniqueConstraint.of("uq", List.of("a", "b"))),
				new CreateUniqueConstraint(USERS, strict),
				new CreateCheckConstraint(USERS, new CheckConstraint("ck", "a > 0")),
				new DropConstraint(USERS, null, ConstraintKind.PRIMARY_KEY, false, null),
				new DropConstraint(USERS, "uq", ConstraintKind.UNIQUE, true, null),
				new DropConstraint(USERS, "ck", ConstraintKind.CHECK, false, new CheckConstraint("ck", "a > 0")));
	}

	@Test
	void dropConstraintNeedsANameExceptForAPrimaryKey() {
		assertThatExceptionOfType(OperationException.class)
			.isThrownBy(() -> only((op) -> op.dropConstraint(null, "users", ConstraintKind.UNIQUE)))
			.withMessage("dropConstraint of 'users' is not possible: dropping a constraint of 'users' needs its name");
	}

	@Test
	void sequenceGoesOnAboveNumbersInTheSchemaOfTheScript() {
		RestartAbove above = new RestartAbove(List.of(new NumberSource(new QualifiedName("shop", "orders"), "id"),
				new NumberSource(QualifiedName.of("old_orders"), "id"),
				new NumberSource(new QualifiedName("shop", "old_no"), null),
				new NumberSource(QualifiedName.of("older_no"), null)), 7, 50, 2);

		assertThat(only((op) -> op.inSchema("shop")
			.alterSequence("order_no",
					(s) -> s.restartAbove("orders", "id")
						.restartAbove(QualifiedName.of("old_orders"), "id")
						.restartAbove("old_no")
						.restartAbove(QualifiedName.of("older_no"))
						.by(50)
						.from(7)
						.blocksOf(2))))
			.isEqualTo(new AlterSequence(new QualifiedName("shop", "order_no"), SequenceAlteration.above(above), null));
	}

	@Test
	void sequenceGoesOnAtOnePlace() {
		assertThatExceptionOfType(OperationException.class)
			.isThrownBy(() -> only((op) -> op.alterSequence("s", (s) -> s.restart(7).restartAbove("orders", "id"))))
			.withMessage("alterSequence of 's' is not possible: "
					+ "a sequence goes on at a number or above others, not both");
		assertThatExceptionOfType(OperationException.class)
			.isThrownBy(() -> only((op) -> op.alterSequence("s", (s) -> s.by(50))))
			.withMessage("alterSequence of 's' is not possible: nothing is said that a sequence goes on above");
		assertThatExceptionOfType(OperationException.class)
			.isThrownBy(() -> only((op) -> op.alterSequence("s", (s) -> s.restartAbove("orders", "id").blocksOf(0))))
			.withMessage("alterSequence of 's' is not possible: a block has 1 number at least, not 0");
	}

	@Test
	void sequencesEnumTypesAndSchemasAreCollected() {
		QualifiedName name = QualifiedName.of("order_no");
		Sequence full = new Sequence(name, 1000L, 50L, 1L, 9000L, 20L, true);
		QualifiedName mood = QualifiedName.of("mood");
		assertThat(collect((op) -> {
			op.createSequence(
					sequence("order_no").start(1000).increment(50).minValue(1).maxValue(9000).cache(20).cycle());
			op.alterSequence("order_no",
					(s) -> s.restart(7)
						.increment(2)
						.minValue(3)
						.noMaxValue()
						.cycle(false)
						.existing(sequence("order_no")));
			op.dropSequence("order_no", ifExists());
			op.dropSequence(sequence("order_no"));
			op.createEnum("mood", "sad", "ok");
			op.addEnumValue("mood", "happy");
			op.addEnumValue("mood", "awful", "sad");
			op.dropEnum("mood");
			op.dropEnum("mood", List.of("sad", "ok"), ifExists());
			op.createSchema("sales", ifNotExists());
			op.dropSchema("sales");
		})).containsExactly(new CreateSequence(full, false),
				new AlterSequence(name, new SequenceAlteration(7L, 2L, Setting.to(3L), Setting.none(), null, false),
						Sequence.of("order_no")),
				new DropSequence(name, true, null), new DropSequence(name, false, Sequence.of("order_no")),
				new CreateEnum(new EnumType(mood, List.of("sad", "ok"))), new AddEnumValue(mood, "happy", null),
				new AddEnumValue(mood, "awful", "sad"), new DropEnum(mood, false, null),
				new DropEnum(mood, true, new EnumType(mood, List.of("sad", "ok"))), new CreateSchema("sales", true),
				new DropSchema("sales", false));
	}

	@Test
	void inSchemaWritesToTheSameList() {
		QualifiedName orders = new QualifiedName("sales", "orders");
		assertThat(collect((op) -> {
			op.inSchema("sales").dropColumn("orders", "note");
			op.inSchema("sales")
				.createForeignKey("orders", foreignKey("fk_a", "customer_id").references("customers", "id"));
			op.inSchema("sales").createForeignKey("orders", foreignKey("fk_b", "user_id").references(USERS, "id"));
			op.dropColumn("users", "bio");
		})).containsExactly(new DropColumn(orders, "note", false, null),
				new CreateForeignKey(orders,
						ForeignKey.of("fk_a", List.of("customer_id"), new QualifiedName("sales", "customers"),
								List.of("id"))),
				new CreateForeignKey(orders, ForeignKey.of("fk_b", List.of("user_id"), USERS, List.of("id"))),
				new DropColumn(USERS, "bio", false, null));
	}

	@Test
	void bulkInsertTakesRowsAndMaps() {
		BulkInsert expected = new BulkInsert(USERS, List.of("id", "name"),
				List.of(List.of(1, "a"), Arrays.asList(2, null)));
		Map<String, Object> first = new LinkedHashMap<>();
		first.put("id", 1);
		first.put("name", "a");
		Map<String, Object> second = new LinkedHashMap<>();
		second.put("name", null);
		second.put("id", 2);

		assertThat(only((op) -> op.bulkInsert("users", List.of("id", "name"), row(1, "a"), row(2, null))))
			.isEqualTo(expected);
		assertThat(only((op) -> op.bulkInsert("users", List.of(first, second)))).isEqualTo(expected);
	}

	@Test
	void bulkInsertRefusesRowsThatDoNotFit() {
		assertThatExceptionOfType(OperationException.class)
			.isThrownBy(() -> only((op) -> op.bulkInsert("users", List.of("id", "name"), row(1))))
			.withMessage("bulkInsert of 'users' is not possible: a row for table 'users' has 1 values for 2 columns "
					+ "[id, name]");
		assertThatExceptionOfType(OperationException.class)
			.isThrownBy(() -> only((op) -> op.bulkInsert("users", List.of(Map.of("id", 1), Map.of("name", "a")))))
			.withMessage("bulkInsert of 'users' is not possible: row 2 has the columns [name], but the first row has "
					+ "[id]; give all rows the same columns");
		assertThatExceptionOfType(OperationException.class)
			.isThrownBy(() -> only((op) -> op.bulkInsert("users", List.of("id"), row(List.of()))))
			.withMessageStartingWith("bulkInsert of 'users' is not possible: row 1 has a value of type '")
			.withMessageEndingWith("' for column 'id'; use a string, number, boolean, UUID, byte[] or java.time value");
		assertThatExceptionOfType(OperationException.class)
			.isThrownBy(() -> only((op) -> op.bulkInsert("users", List.of("id"))))
			.withMessage("bulkInsert of 'users' is not possible: there is no row or no column; leave the call out");
	}

	@Test
	void blocksCollectTheirOwnOperations() {
		assertThat(collect((op) -> {
			op.batchAlterTable("users", (batch) -> {
				batch.addColumn(column("a", integer()).unique());
				batch.dropColumn("b");
			});
			op.autocommit((block) -> block.createIndex("users", index("ix", "a").concurrently()));
			op.autocommit((block) -> {
			});
			op.batchAlterTable("users", (batch) -> {
			});
		})).containsExactly(
				new BatchAlterTable(USERS,
						List.of(new AddColumn(USERS, Column.of("a", integer()), false),
								new CreateUniqueConstraint(USERS, UniqueConstraint.of(null, List.of("a"))),
								new DropColumn(USERS, "b", false, null))),
				new Autocommit(List.of(new CreateIndex(USERS, Index.of("ix", "a"), true, false))));
	}

	@Test
	void writingToTheOuterOperationsInsideABlockIsRefused() {
		assertThatExceptionOfType(OperationException.class)
			.isThrownBy(() -> only((op) -> op.autocommit((block) -> op.inSchema("s").dropTable("users"))))
			.withMessage("dropTable of 's.users' is not possible: it was called on the outer operations inside a "
					+ "block, where its place in the order is lost; call it on the parameter of the block");
	}

	@Test
	void afterAFailedBlockTheOuterOperationsAreOpenAgain() {
		Operations op = new Operations("h2");
		assertThatExceptionOfType(OperationException.class)
			.isThrownBy(() -> op.autocommit((block) -> block.createTable("users")));

		op.dropTable("users");

		assertThat(op.collected()).containsExactly(new DropTable(USERS, false, null));
	}

	@Test
	void theRestIsCollectedAsItIs() {
		Operation custom = new Grant("select", "users");
		assertThat(collect((op) -> {
			op.renameTable("users", "people");
			op.tableComment("users", "people");
			op.tableComment("users", null);
			op.execute("update users set a = '?:x'");
			op.add(custom);
		})).containsExactly(new RenameTable(USERS, "people"), new TableComment(USERS, "people", null),
				new TableComment(USERS, null, null), new Execute("update users set a = '?:x'", null), custom);
		assertThat(new Operations("h2").dialect()).isEqualTo("h2");
	}

	@Test
	void jdbcHasADescription() {
		assertThat(only((op) -> op.jdbc("split names", (client) -> client.sql("select 1"))))
			.isInstanceOfSatisfying(Jdbc.class, (jdbc) -> assertThat(jdbc.description()).isEqualTo("split names"));
		assertThat(only((op) -> op.jdbc((client) -> client.sql("select 1")))).isInstanceOfSatisfying(Jdbc.class,
				(jdbc) -> assertThat(jdbc.description()).isEqualTo("data migration"));
	}

	private static Operation only(Consumer<Operations> script) {
		List<Operation> all = collect(script);
		assertThat(all).hasSize(1);
		return all.get(0);
	}

	private static List<Operation> collect(Consumer<Operations> script) {
		Operations op = new Operations("postgresql");
		script.accept(op);
		return op.collected();
	}

	record Grant(String right, String table) implements CustomOperation {

		@Override
		public String description() {
			return "grant " + this.right + " on " + this.table;
		}

	}

}
