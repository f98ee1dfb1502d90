package dev.migrator.operation;

import java.util.List;
import java.util.function.Consumer;

import dev.migrator.schema.CheckConstraint;
import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnDefault;
import dev.migrator.schema.ConstraintKind;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.EnumType;
import dev.migrator.schema.ForeignKey;
import dev.migrator.schema.Identity;
import dev.migrator.schema.Index;
import dev.migrator.schema.PrimaryKey;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Sequence;
import dev.migrator.schema.Table;
import dev.migrator.schema.UniqueConstraint;
import org.junit.jupiter.api.Test;

import static dev.migrator.operation.TableElements.check;
import static dev.migrator.operation.TableElements.column;
import static dev.migrator.operation.TableElements.foreignKey;
import static dev.migrator.operation.TableElements.ifExists;
import static dev.migrator.operation.TableElements.ifNotExists;
import static dev.migrator.operation.TableElements.index;
import static dev.migrator.operation.TableElements.primaryKey;
import static dev.migrator.operation.TableElements.sequence;
import static dev.migrator.operation.TableElements.tableComment;
import static dev.migrator.operation.TableElements.unique;
import static dev.migrator.schema.ColumnTypes.bigint;
import static dev.migrator.schema.ColumnTypes.integer;
import static dev.migrator.schema.ColumnTypes.text;
import static dev.migrator.schema.ColumnTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Tests for the effect of an operation on a schema. */
class SchemaProjectionTests {

	private static final DatabaseSchema SHOP = project(DatabaseSchema.empty(), (op) -> {
		op.createTable("orgs", column("id", bigint()), column("code", text()), primaryKey("id").named("pk_orgs"),
				unique("uq_code", "code"));
		op.createTable("users", column("id", bigint()).primaryKey(), column("org_id", bigint()),
				column("email", text()), column("age", integer()), column("mail", text()).generated("lower(email)"),
				unique("uq_email", "email", "age"), foreignKey("fk_org", "org_id").references("orgs", "id"),
				foreignKey("fk_code", "email").references("orgs", "code"),
				check("ck_age", "age > 0 and 'age' <> email"), index("ix_age", "age"),
				index("ix_lower").expression("lower(email)").where("\"age\" > 1"),
				index("ix_org", "org_id").include("age"));
	});

	@Test
	void renamedColumnIsRenamedWhereverItIsMentioned() {
		DatabaseSchema after = project(SHOP, (op) -> {
			op.alterColumn("users", "age", (c) -> c.rename("years"));
			op.alterColumn("users", "email", (c) -> c.rename("E-Mail"));
			op.alterColumn("orgs", "code", (c) -> c.rename("short"));
			op.alterColumn("orgs", "id", (c) -> c.rename("nr"));
		});

		assertThat(after).isEqualTo(project(DatabaseSchema.empty(), (op) -> {
			op.createTable("orgs", column("nr", bigint()), column("short", text()), primaryKey("nr").named("pk_orgs"),
					unique("uq_code", "short"));
			op.createTable("users", column("id", bigint()).primaryKey(), column("org_id", bigint()),
					column("E-Mail", text()), column("years", integer()),
					column("mail", text()).generated("lower(\"E-Mail\")"), unique("uq_email", "E-Mail", "years"),
					foreignKey("fk_org", "org_id").references("orgs", "nr"),
					foreignKey("fk_code", "E-Mail").references("orgs", "short"),
					check("ck_age", "years > 0 and 'age' <> \"E-Mail\""), index("ix_age", "years"),
					index("ix_lower").expression("lower(\"E-Mail\")").where("\"years\" > 1"),
					index("ix_org", "org_id").include("years"));
		}));
	}

	@Test
	void renamedTableIsRenamedInForeignKeys() {
		DatabaseSchema after = project(SHOP, (op) -> op.renameTable("orgs", "firms"));

		assertThat(after.tables()).extracting(Table::name)
			.containsExactly(QualifiedName.of("firms"), QualifiedName.of("users"));
		assertThat(users(after).constraints()).filteredOn(ForeignKey.class::isInstance)
			.containsExactly(ForeignKey.of("fk_org", List.of("org_id"), QualifiedName.of("firms"), List.of("id")),
					ForeignKey.of("fk_code", List.of("email"), QualifiedName.of("firms"), List.of("code")));
	}

	@Test
	void renamedTableIsRenamedInItsOwnForeignKeys() {
		DatabaseSchema before = project(DatabaseSchema.empty(),
				(op) -> op.inSchema("s")
					.createTable("nodes", column("id", bigint()).primaryKey(),
							column("parent", bigint()).references("nodes", "id")));

		DatabaseSchema after = project(before, (op) -> op.inSchema("s").renameTable("nodes", "tree"));

		assertThat(after).isEqualTo(project(DatabaseSchema.empty(),
				(op) -> op.inSchema("s")
					.createTable("tree", column("id", bigint()).primaryKey(),
							column("parent", bigint()).references("tree", "id"))));
	}

	@Test
	void droppedColumnTakesAlongWhatMentionsIt() {
		Table after = users(project(SHOP, (op) -> op.dropColumn("users", "age")));

		assertThat(after.columns()).extracting(Column::name).containsExactly("id", "org_id", "email", "mail");
		assertThat(after.constraints()).containsExactly(new PrimaryKey(null, List.of("id")),
				ForeignKey.of("fk_org", List.of("org_id"), QualifiedName.of("orgs"), List.of("id")),
				ForeignKey.of("fk_code", List.of("email"), QualifiedName.of("orgs"), List.of("code")));
		assertThat(after.indexes()).isEmpty();
	}

	@Test
	void droppedColumnLeavesWhatOnlyLooksLikeIt() {
		DatabaseSchema before = project(DatabaseSchema.empty(),
				(op) -> op.createTable("t", column("lower", text()), column("a", text()),
						check("ck", "lower (a) <> 'lower' and a <> 'it''s lower'"),
						index("ix").expression("lower(a)")));

		DatabaseSchema after = project(before, (op) -> op.dropColumn("t", "lower"));

		assertThat(after).isEqualTo(project(DatabaseSchema.empty(), (op) -> op.createTable("t", column("a", text()),
				check("ck", "lower (a) <> 'lower' and a <> 'it''s lower'"), index("ix").expression("lower(a)"))));
	}

	@Test
	void whatIsReferredToIsNotDropped() {
		assertRefused((op) -> op.dropTable("orgs"), "dropTable of 'orgs' is not possible: it is referred to by foreign "
				+ "key 'fk_org' of table 'users', foreign key 'fk_code' of table 'users'; drop that first");
		assertRefused((op) -> op.dropColumn("orgs", "code"), "dropColumn of 'orgs' is not possible: it is referred to "
				+ "by foreign key 'fk_code' of table 'users'; drop that first");
		assertRefused((op) -> op.dropColumn("users", "email"),
				"dropColumn of 'users' is not possible: column 'mail' is " + "computed from 'email'; drop that first");
	}

	@Test
	void foreignKeyWithoutColumnsRefersToThePrimaryKey() {
		DatabaseSchema before = project(SHOP, (op) -> op.createTable("notes", column("org", bigint()),
				foreignKey("fk_note", "org").references("orgs")));

		assertThatExceptionOfType(ProjectionException.class)
			.isThrownBy(() -> project(before, (op) -> op.dropColumn("orgs", "id")))
			.withMessage("dropColumn of 'orgs' is not possible: it is referred to by foreign key 'fk_org' of table "
					+ "'users', foreign key 'fk_note' of table 'notes'; drop that first");
	}

	@Test
	void tableThatRefersToItselfIsDropped() {
		DatabaseSchema before = project(DatabaseSchema.empty(), (op) -> op.createTable("nodes",
				column("id", bigint()).primaryKey(), column("parent", bigint()).references("nodes", "id")));

		assertThat(project(before, (op) -> op.dropTable("nodes"))).isEqualTo(DatabaseSchema.empty());
	}

	@Test
	void alteredColumnKeepsWhatIsNotAltered() {
		DatabaseSchema before = project(DatabaseSchema.empty(), (op) -> op.createTable("t",
				column("a", text()).notNull().defaultValue("'x'").collation("C").comment("note")));

		assertThat(
				project(before, (op) -> op.alterColumn("t", "a", (c) -> c.type(varchar(9)))).tables().get(0).columns())
			.containsExactly(new Column("a", varchar(9), false, new ColumnDefault("'x'"), null, null, "C", "note"));
		assertThat(project(before,
				(op) -> op.alterColumn("t", "a",
						(c) -> c.nullable(true).dropDefault().dropComment().identity(Identity.generatedAlways())))
			.tables()
			.get(0)
			.columns())
			.containsExactly(new Column("a", text(), false, null, Identity.generatedAlways(), null, "C", null));
	}

	@Test
	void alterationThatNoColumnTakesIsRefused() {
		DatabaseSchema before = project(DatabaseSchema.empty(),
				(op) -> op.createTable("t", column("a", bigint()).identity()));

		assertThatExceptionOfType(ProjectionException.class)
			.isThrownBy(() -> project(before, (op) -> op.alterColumn("t", "a", (c) -> c.defaultValue("1"))))
			.withMessage("alterColumn of 't' is not possible: column 'a' can have only one of a default, an identity "
					+ "and a generation expression");
	}

	@Test
	void newPrimaryKeyTakesNoNulls() {
		DatabaseSchema before = project(DatabaseSchema.empty(), (op) -> op.createTable("t", column("a", bigint())));

		DatabaseSchema after = project(before, (op) -> op.createPrimaryKey("pk", "t", "a"));

		assertThat(after).isEqualTo(project(DatabaseSchema.empty(),
				(op) -> op.createTable("t", column("a", bigint()), primaryKey("a").named("pk"))));
	}

	@Test
	void constraintsThatTheDatabaseNamedAreFound() {
		DatabaseSchema before = project(DatabaseSchema.empty(),
				(op) -> op.createTable("t", column("a", bigint()).primaryKey(), column("b", bigint()).unique()));

		DatabaseSchema after = project(before, (op) -> {
			op.dropConstraint("t_pkey", "t", ConstraintKind.PRIMARY_KEY);
			op.dropConstraint("t", unique("t_b_key", "b"));
		});

		assertThat(after.tables().get(0).constraints()).isEmpty();
	}

	@Test
	void whatIsMissingIsNamedWithWhatWasFound() {
		assertRefused((op) -> op.dropTable("user"),
				"dropTable of 'user' is not possible: there is no table 'user'; found [orgs, users]");
		assertRefused((op) -> op.renameTable("user", "x"),
				"renameTable of 'user' is not possible: there is no table 'user'; found [orgs, users]");
		assertRefused((op) -> op.addColumn("user", column("a", text())),
				"addColumn of 'user' is not possible: there is no table 'user'; found [orgs, users]");
		assertRefused((op) -> op.dropColumn("orgs", "name"),
				"dropColumn of 'orgs' is not possible: there is no column 'name'; found [id, code]");
		assertRefused((op) -> op.alterColumn("orgs", "name", (c) -> c.nullable(true)),
				"alterColumn of 'orgs' is not possible: there is no column 'name'; found [id, code]");
		assertRefused((op) -> op.createIndex("ix", "orgs", "name", "id", "age"),
				"createIndex of 'orgs' is not possible: there is no column 'name', 'age'; found [id, code]");
		assertRefused((op) -> op.dropIndex("ix", "users"),
				"dropIndex of 'users' is not possible: there is no index 'ix'; found [ix_age, ix_lower, ix_org]");
		assertRefused((op) -> op.createUniqueConstraint("uq", "orgs", "name"),
				"createUniqueConstraint of 'orgs' is not possible: there is no column 'name'; found [id, code]");
		assertRefused((op) -> op.dropConstraint("uq_code", "orgs", ConstraintKind.CHECK),
				"dropConstraint of 'orgs' is not possible: there is no check constraint 'uq_code'; "
						+ "found [primary key 'pk_orgs', unique constraint 'uq_code']");
		assertRefused((op) -> op.dropSequence("s"),
				"dropSequence of 's' is not possible: there is no sequence 's'; found []");
		assertRefused((op) -> op.alterSequence("s", (s) -> s.increment(2)),
				"alterSequence of 's' is not possible: there is no sequence 's'; found []");
		assertRefused((op) -> op.dropEnum("e"), "dropEnum of 'e' is not possible: there is no enum type 'e'; found []");
		assertRefused((op) -> op.addEnumValue("e", "a"),
				"addEnumValue of 'e' is not possible: there is no enum type 'e'; found []");
		assertRefused((op) -> op.dropSchema("s"),
				"dropSchema of 's' is not possible: there is no schema 's'; found []");
	}

	@Test
	void whatExistsIsNotCreatedAgain() {
		assertRefused((op) -> op.createTable("orgs", column("id", bigint())),
				"createTable of 'orgs' is not possible: there is table 'orgs' already");
		assertRefused((op) -> op.renameTable("orgs", "users"),
				"renameTable of 'orgs' is not possible: there is table 'users' already");
		assertRefused((op) -> op.addColumn("orgs", column("code", text())),
				"addColumn of 'orgs' is not possible: there is column 'code' already");
		assertRefused((op) -> op.alterColumn("orgs", "id", (c) -> c.rename("code")),
				"alterColumn of 'orgs' is not possible: there is column 'code' already");
		assertRefused((op) -> op.createIndex("ix_age", "users", "id"),
				"createIndex of 'users' is not possible: there is index 'ix_age' already");
		assertRefused((op) -> op.createUniqueConstraint("uq_code", "orgs", "id"),
				"createUniqueConstraint of 'orgs' is not possible: there is constraint 'uq_code' already");
		assertRefused((op) -> op.createPrimaryKey("pk", "orgs", "id"),
				"createPrimaryKey of 'orgs' is not possible: table 'orgs' has more than one primary key");
	}

	@Test
	void ifExistsAndIfNotExistsLeaveTheSchemaAsItIs() {
		assertThat(project(SHOP, (op) -> {
			op.createTable("orgs", column("x", bigint()), ifNotExists());
			op.dropTable("nowhere", ifExists());
			op.addColumn("orgs", column("code", bigint()), ifNotExists());
			op.dropColumn("orgs", "nothing", ifExists());
			op.createIndex("users", index("ix_age", "id").ifNotExists());
			op.dropIndex("ix", "users", ifExists());
			op.dropConstraint("uq", "users", ConstraintKind.UNIQUE, ifExists());
			op.dropSequence("s", ifExists());
			op.dropEnum("e", ifExists());
			op.dropSchema("s", ifExists());
		})).isEqualTo(SHOP);
	}

	@Test
	void sequencesEnumTypesAndSchemasFollow() {
		DatabaseSchema after = project(DatabaseSchema.empty(), (op) -> {
			op.createSchema("sales");
			op.createSchema("sales", ifNotExists());
			op.createSequence(sequence("no").start(5).minValue(1).maxValue(99));
			op.createSequence(sequence("no"), ifNotExists());
			op.alterSequence("no", (s) -> s.restart(50).increment(2).noMinValue().maxValue(100).cache(3).cycle(true));
			op.inSchema("sales").createEnum("mood", "sad", "ok");
			op.inSchema("sales").addEnumValue("mood", "good");
			op.inSchema("sales").addEnumValue("mood", "so-so", "ok");
		});

		assertThat(after).isEqualTo(new DatabaseSchema(List.of("sales"), List.of(),
				List.of(new Sequence(QualifiedName.of("no"), 5L, 2L, null, 100L, 3L, true)),
				List.of(new EnumType(new QualifiedName("sales", "mood"), List.of("sad", "so-so", "ok", "good")))));
		assertThatExceptionOfType(ProjectionException.class)
			.isThrownBy(() -> project(after, (op) -> op.dropSchema("sales")))
			.withMessage("dropSchema of 'sales' is not possible: it is not empty; found [sales.mood]");
		assertThat(project(after, (op) -> {
			op.inSchema("sales").dropEnum("mood");
			op.dropSequence("no");
			op.dropSchema("sales");
		})).isEqualTo(DatabaseSchema.empty());
	}

	@Test
	void blocksCountAsWhatIsInThem() {
		DatabaseSchema after = project(SHOP, (op) -> {
			op.batchAlterTable("orgs", (batch) -> {
				batch.addColumn(column("a", text()));
				batch.createIndex(index("ix_a", "a"));
				batch.tableComment("firms");
			});
			op.autocommit((block) -> block.dropIndex("ix_age", "users"));
		});

		assertThat(after.tables().get(0)).isEqualTo(new Table(QualifiedName.of("orgs"),
				List.of(Column.of("id", bigint()).withNullable(false), Column.of("code", text()),
						Column.of("a", text())),
				List.of(new PrimaryKey("pk_orgs", List.of("id")), UniqueConstraint.of("uq_code", List.of("code"))),
				List.of(Index.of("ix_a", "a")), "firms"));
		assertThat(users(after).indexes()).extracting(Index::name).containsExactly("ix_lower", "ix_org");
	}

	@Test
	void constraintWithoutColumnsIsKeptWhenAnotherColumnGoes() {
		DatabaseSchema before = project(DatabaseSchema.empty(), (op) -> op.createTable("t", column("a", text()),
				column("b", text()), check("ck", "b <> ''"), tableComment("x")));

		assertThat(project(before, (op) -> op.dropColumn("t", "a")).tables().get(0).constraints())
			.containsExactly(new CheckConstraint("ck", "b <> ''"));
		assertThat(project(before, (op) -> op.dropColumn("t", "b")).tables().get(0).constraints()).isEmpty();
	}

	@Test
	void whatNobodyCanKnowLeavesTheSchemaAsItIs() {
		assertThat(project(SHOP, (op) -> {
			op.execute("drop table users");
			op.jdbc((client) -> client.sql("drop table users"));
			op.bulkInsert("users", List.of("id"), TableElements.row(1));
			op.add(new OperationsTests.Grant("select", "users"));
		})).isEqualTo(SHOP);
	}

	private static void assertRefused(Consumer<Operations> script, String message) {
		assertThatExceptionOfType(ProjectionException.class).isThrownBy(() -> project(SHOP, script))
			.withMessage(message);
	}

	private static Table users(DatabaseSchema schema) {
		return schema.table(QualifiedName.of("users")).orElseThrow();
	}

	private static DatabaseSchema project(DatabaseSchema before, Consumer<Operations> script) {
		Operations op = new Operations("postgresql");
		script.accept(op);
		return SchemaProjection.project(before, op.collected());
	}

}
