package dev.migrator.operation;

import java.util.List;
import java.util.function.Consumer;

import dev.migrator.schema.ConstraintKind;
import dev.migrator.schema.Identity;
import org.junit.jupiter.api.Test;

import static dev.migrator.operation.TableElements.column;
import static dev.migrator.operation.TableElements.foreignKey;
import static dev.migrator.operation.TableElements.index;
import static dev.migrator.operation.TableElements.row;
import static dev.migrator.operation.TableElements.sequence;
import static dev.migrator.schema.ColumnTypes.bigint;
import static dev.migrator.schema.ColumnTypes.text;
import static org.assertj.core.api.Assertions.assertThat;

/** Tests for what plans and messages say about operations. */
class OperationDescriptionTests {

	@Test
	void everyOperationIsOneLine() {
		assertThat(describe((op) -> {
			op.inSchema("sales").createTable("orders", column("id", bigint()));
			op.dropTable("users");
			op.renameTable("users", "people");
			op.addColumn("users", column("bio", text()));
			op.dropColumn("users", "bio");
			op.createIndex("users", index("ix", "a").expression("lower(b)").unique());
			op.dropIndex("ix", "users");
			op.createPrimaryKey("pk", "users", "a", "b");
			op.createForeignKey("users", foreignKey(null, "org_id").references("orgs", "id"));
			op.createUniqueConstraint("uq", "users", "a");
			op.createCheckConstraint("ck", "users", "a > 0");
			op.dropConstraint("uq", "users", ConstraintKind.UNIQUE);
			op.dropConstraint(null, "users", ConstraintKind.PRIMARY_KEY);
			op.createSequence(sequence("s"));
			op.alterSequence("s", (s) -> s.increment(2));
			op.dropSequence("s");
			op.createEnum("mood", "sad", "ok");
			op.addEnumValue("mood", "good");
			op.dropEnum("mood");
			op.tableComment("users", "x");
			op.tableComment("users", null);
			op.createSchema("sales");
			op.dropSchema("sales");
			op.jdbc("split names", (client) -> client.sql("select 1"));
			op.add(new OperationsTests.Grant("select", "users"));
		})).containsExactly("create table sales.orders", "drop table users", "rename table users to people",
				"add column bio to users", "drop column bio from users",
				"create unique index ix on users (a, lower(b))", "drop index ix from users",
				"add primary key pk (a, b) to users", "add foreign key (org_id) to users, referring to orgs",
				"add unique constraint uq (a) to users", "add check constraint ck to users",
				"drop unique constraint uq from users", "drop primary key from users", "create sequence s",
				"alter sequence s", "drop sequence s", "create enum type mood [sad, ok]",
				"add value 'good' to enum type mood", "drop enum type mood", "comment on table users",
				"drop comment of table users", "create schema sales", "drop schema sales", "run split names",
				"grant select on users");
	}

	@Test
	void alterationSaysWhatChanges() {
		assertThat(describe((op) -> {
			op.alterColumn("users", "a",
					(c) -> c.rename("b").type(text()).nullable(false).defaultValue("0").comment("x"));
			op.alterColumn("users", "a", (c) -> c.nullable(true).dropDefault().dropIdentity().dropComment());
			op.alterColumn("users", "a", (c) -> c.identity(Identity.byDefault()));
		})).containsExactly("alter column a of users: type, not null, default 0, comment, rename to b",
				"alter column a of users: nullable, no default, no identity, no comment",
				"alter column a of users: identity");
	}

	@Test
	void longStatementsAreCut() {
		assertThat(describe((op) -> {
			op.execute("update users\n\tset a = 1");
			op.execute("select '" + "x".repeat(100) + "'");
		})).containsExactly("execute update users set a = 1", "execute select '" + "x".repeat(69) + "...");
	}

	@Test
	void rowsAreCounted() {
		assertThat(describe((op) -> {
			op.bulkInsert("users", List.of("id"), row(1));
			op.bulkInsert("users", List.of("id"), row(1), row(2));
		})).containsExactly("insert 1 row into users", "insert 2 rows into users");
	}

	@Test
	void blocksSayWhatIsInThem() {
		assertThat(describe((op) -> {
			op.batchAlterTable("users", (batch) -> {
				batch.addColumn(column("a", text()));
				batch.dropColumn("b");
			});
			op.autocommit((block) -> block.execute("vacuum"));
		})).containsExactly("alter table users: add column a to users; drop column b from users",
				"outside a transaction: execute vacuum");
	}

	private static List<String> describe(Consumer<Operations> script) {
		Operations op = new Operations("postgresql");
		script.accept(op);
		return op.collected().stream().map(OperationDescription::of).toList();
	}

}
