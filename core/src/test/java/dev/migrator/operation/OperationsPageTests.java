package dev.migrator.operation;

import java.util.List;

import dev.migrator.dialect.Dialect;
import dev.migrator.dialect.h2.H2DialectFactory;
import dev.migrator.dialect.postgresql.PostgresqlDialectFactory;
import dev.migrator.schema.ConstraintKind;
import dev.migrator.schema.ReferentialAction;
import org.junit.jupiter.api.Test;

import static dev.migrator.operation.TableElements.check;
import static dev.migrator.operation.TableElements.column;
import static dev.migrator.operation.TableElements.concurrently;
import static dev.migrator.operation.TableElements.foreignKey;
import static dev.migrator.operation.TableElements.index;
import static dev.migrator.operation.TableElements.row;
import static dev.migrator.operation.TableElements.sequence;
import static dev.migrator.operation.TableElements.tableComment;
import static dev.migrator.schema.ColumnTypes.bigint;
import static dev.migrator.schema.ColumnTypes.numeric;
import static dev.migrator.schema.ColumnTypes.text;
import static dev.migrator.schema.ColumnTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The examples of docs/pages/operations.md compile, and the databases can do what the
 * page says they can.
 */
class OperationsPageTests {

	@Test
	void postgresqlDoesEverythingOnThePage() {
		assertThat(problems(new PostgresqlDialectFactory().create())).isEmpty();
	}

	@Test
	void h2SaysWhatItCannotDo() {
		assertThat(problems(new H2DialectFactory().create())).hasSize(5)
			.anySatisfy((problem) -> assertThat(problem).contains("ix_users_lower"))
			.anySatisfy((problem) -> assertThat(problem).contains("ix_users_score"))
			.anySatisfy((problem) -> assertThat(problem).contains("fk_orders_user"))
			.anySatisfy((problem) -> assertThat(problem).contains("mood"));
	}

	private static List<String> problems(Dialect dialect) {
		Operations op = new Operations(dialect.name());
		tables(op);
		others(op);
		return op.collected()
			.stream()
			.filter((operation) -> !(operation instanceof Jdbc))
			.flatMap((operation) -> dialect.compiler().problems(operation).stream())
			.toList();
	}

	private static void tables(Operations op) {
		op.createTable("users", column("id", bigint()).identity().primaryKey(),
				column("email", varchar(255)).notNull().unique(),
				column("score", numeric(12, 2)).notNull().defaultValue("0").comment("of the last year"),
				column("first_name", varchar(99)), column("last_name", varchar(99)),
				column("full_name", varchar(200)).generated("first_name || ' ' || last_name"),
				column("org_id", bigint()).references("orgs", "id"), column("boss_id", bigint()),
				foreignKey("fk_users_boss", "boss_id").references("users", "id").onDelete(ReferentialAction.SET_NULL),
				check("ck_users_score", "score >= 0"), index("ix_users_email", "email"), tableComment("People"));
		op.inSchema("sales").renameTable("users", "people");
		op.tableComment("people", "All of them");
		op.addColumn("users", column("bio", text()));
		op.alterColumn("users", "bio",
				(c) -> c.type(varchar(200)).using("left(bio, 200)").nullable(false).defaultValue("''"));
		op.alterColumn("users", "bio", (c) -> c.rename("biography").comment("in their words").dropDefault());
		op.dropColumn("users", "biography");
		op.createIndex("ix_users_email", "users", "email");
		op.createIndex("users", index("ix_users_lower").expression("lower(email)").unique().where("deleted = false"));
		op.createIndex("users", index("ix_users_score", "score").desc().nullsLast().include("email").concurrently());
		op.dropIndex("ix_users_email", "users", concurrently());
		op.createPrimaryKey("pk_users", "users", "id");
		op.createUniqueConstraint("uq_users_email", "users", "email");
		op.createForeignKey("orders", foreignKey("fk_orders_user", "user_id").references("users", "id").deferrable());
		op.createCheckConstraint("ck_users_score", "users", "score >= 0");
		op.dropConstraint("ck_users_score", "users", ConstraintKind.CHECK);
	}

	private static void others(Operations op) {
		op.createSequence(sequence("order_no").start(1000).increment(10));
		op.alterSequence("order_no", (s) -> s.restart(5000));
		op.dropSequence("order_no");
		op.createEnum("mood", "sad", "happy");
		op.addEnumValue("mood", "content", "happy");
		op.dropEnum("mood");
		op.createSchema("sales");
		op.dropSchema("sales");
		op.execute("update users set score = 0 where score is null");
		op.bulkInsert("colours", List.of("id", "name"), row(1, "red"), row(2, "green"));
		op.jdbc("split names", (jdbc) -> jdbc.sql("select id, name from users").query().listOfRows());
		op.autocommit((inner) -> inner.execute("vacuum"));
		op.batchAlterTable("users", (t) -> {
			t.addColumn(column("x", text()));
			t.dropColumn("y");
		});
	}

}
