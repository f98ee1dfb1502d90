package dev.migrator.dialect.sqlite;

import java.sql.SQLException;
import java.util.List;

import dev.migrator.dialect.RefusedOperationException;
import dev.migrator.dialect.TableLookup;
import dev.migrator.operation.AddColumn;
import dev.migrator.operation.AlterColumn;
import dev.migrator.operation.BatchAlterTable;
import dev.migrator.operation.ColumnAlteration;
import dev.migrator.operation.CreateCheckConstraint;
import dev.migrator.operation.CreateIndex;
import dev.migrator.operation.CreateUniqueConstraint;
import dev.migrator.operation.DropColumn;
import dev.migrator.operation.DropConstraint;
import dev.migrator.operation.DropIndex;
import dev.migrator.operation.Execute;
import dev.migrator.operation.Operation;
import dev.migrator.operation.Setting;
import dev.migrator.schema.CheckConstraint;
import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnDefault;
import dev.migrator.schema.ColumnType;
import dev.migrator.schema.ColumnTypes;
import dev.migrator.schema.ConstraintKind;
import dev.migrator.schema.Index;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.UniqueConstraint;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SqliteRebuildIntegrationTests {

	private static final int NEWEST = 53;

	private static final QualifiedName USERS = QualifiedName.of("users");

	private static final String[] SHOP = { """
			create table users (
				id integer constraint pk_users primary key autoincrement, -- the number
				email varchar(200) collate nocase not null on conflict ignore unique on conflict replace,
				age int default (1 + 1) check (age > 0),
				boss integer references users (id) on delete set null deferrable initially deferred,
				twice int generated always as (age * 2) stored,
				constraint "ck Age" check (age < 200),
				unique (age, email)
			)""", "create index ix_part on users (email) where age > 3",
			"create unique index ix_lower on users (lower(email), age desc)", "create table log (text)",
			"create trigger tr_users after update on users begin insert into log values (new.email); end",
			"create view adults as select id, email from users where age > 17",
			"create trigger tr_adults instead of insert on adults begin insert into users (email) values (new.email); end",
			"create table orders (id integer primary key, user_id integer references users on delete cascade)",
			"create trigger tr_orders after delete on orders begin update users set age = age + 1; end",
			"insert into users (id, email, age, boss) values (5, 'a@x', 20, null), (7, 'b@x', 30, 5), (90, 'c@x', 40, 5)",
			"insert into orders values (1, 5), (2, 7)", "delete from users where id = 90" };

	@Test
	void rebuildKeepsEverythingThatTheChangeIsNotAbout() throws SQLException {
		try (RebuildDatabase database = new RebuildDatabase(NEWEST, SHOP)) {
			database.run(alter("age", type(ColumnTypes.bigint())));

			assertThat(database.definition("users")).isEqualTo("""
					CREATE TABLE "users" (
					    id integer constraint pk_users primary key autoincrement,
					    email varchar(200) collate nocase not null on conflict ignore unique on conflict replace,
					    age bigint default (1 + 1) check (age > 0),
					    boss integer references users (id) on delete set null deferrable initially deferred,
					    twice int generated always as (age * 2) stored,
					    constraint "ck Age" check (age < 200),
					    unique (age, email)
					)""");
			assertThat(database.rows("select id, email, age, boss, twice from users order by id"))
				.containsExactly("5|a@x|20|null|40", "7|b@x|30|5|60");
			assertThat(database.rows("select id, user_id from orders")).containsExactly("1|5", "2|7");
			assertThat(database.rows("select * from sqlite_sequence")).containsExactly("users|90");
			assertThat(database.rows("select name from sqlite_schema where sql is not null order by name"))
				.containsExactly("adults", "ix_lower", "ix_part", "log", "orders", "sqlite_sequence", "tr_adults",
						"tr_orders", "tr_users", "users");
			assertThat(database.definition("ix_part")).isEqualTo("CREATE INDEX ix_part on users (email) where age > 3");
		}
	}

	@Test
	void whatMentionsTheTableStillWorks() throws SQLException {
		try (RebuildDatabase database = new RebuildDatabase(NEWEST, SHOP)) {
			database.run(alter("age", type(ColumnTypes.bigint())));
			database.execute("pragma foreign_keys = on");

			database.execute("insert into adults (email) values ('d@x')");
			database.execute("update users set age = 50 where id = 7");
			database.execute("delete from users where id = 5");

			assertThat(database.rows("select id, email, boss from users order by id")).containsExactly("7|b@x|null",
					"91|d@x|null");
			assertThat(database.rows("select text from log")).contains("b@x");
			assertThat(database.rows("select * from orders")).containsExactly("2|7");
			assertThat(database.rows("select email from adults")).containsExactly("b@x");
		}
	}

	@Test
	void rowidsStayWhereNoColumnShowsThem() throws SQLException {
		try (RebuildDatabase database = new RebuildDatabase(NEWEST, "create table users (name text)",
				"insert into users (rowid, name) values (3, 'a'), (9, 'b')")) {
			database.run(alter("name", type(ColumnTypes.varchar(10))));

			assertThat(database.rows("select rowid, name from users")).containsExactly("3|a", "9|b");
		}
	}

	@Test
	void optionsOfTheTableStay() throws SQLException {
		try (RebuildDatabase database = new RebuildDatabase(NEWEST,
				"create table users (code text primary key, n int) without rowid, strict",
				"insert into users values ('x', 1)")) {
			database.run(alter("n", defaultValue("7")));

			assertThat(database.definition("users")).isEqualTo(
					"CREATE TABLE \"users\" (\n    code text primary key,\n    n int default 7\n) without rowid, strict");
			assertThat(database.rows("select * from users")).containsExactly("x|1");
		}
	}

	@Test
	void batchMakesOneNewTable() throws SQLException {
		try (RebuildDatabase database = new RebuildDatabase(NEWEST, SHOP)) {
			// SQLite itself refuses to rename a column of a view that such a trigger
			// uses.
			database.execute("drop trigger tr_adults");
			BatchAlterTable batch = batch(alter("age", type(ColumnTypes.bigint())),
					new AddColumn(USERS, Column.of("nick", ColumnTypes.varchar(20)), false),
					new CreateUniqueConstraint(USERS, UniqueConstraint.of("uq_nick", List.of("nick"))),
					new DropConstraint(USERS, "ck Age", ConstraintKind.CHECK, false, null),
					alter("email", rename("mail")),
					new CreateCheckConstraint(USERS, new CheckConstraint("ck_mail", "mail <> ''")),
					new CreateIndex(USERS, Index.of("ix_mail", "mail"), false, false),
					new DropIndex(USERS, "ix_part", false, false, null));

			assertThat(database.compile(batch).stream().filter((sql) -> sql.startsWith("create table"))).hasSize(1);
			database.run(batch);

			assertThat(database.definition("users")).isEqualTo("""
					CREATE TABLE "users" (
					    id integer constraint pk_users primary key autoincrement,
					    mail varchar(200) collate nocase not null on conflict ignore unique on conflict replace,
					    age bigint default (1 + 1) check (age > 0),
					    boss integer references users (id) on delete set null deferrable initially deferred,
					    twice int generated always as (age * 2) stored,
					    nick varchar(20),
					    unique (age, mail),
					    constraint uq_nick unique (nick),
					    constraint ck_mail check ("mail" <> '')
					)""");
			assertThat(database.definition("ix_mail")).isEqualTo("CREATE INDEX ix_mail on users (mail)");
			assertThat(database.definition("adults"))
				.isEqualTo("CREATE VIEW adults as select id, mail from users where age > 17");
			assertThat(database.rows("select name from sqlite_schema where name = 'ix_part'")).isEmpty();
		}
	}

	@Test
	void statementsBesideANewTableAreRefused() throws SQLException {
		try (RebuildDatabase database = new RebuildDatabase(NEWEST, SHOP)) {
			assertThatExceptionOfType(RefusedOperationException.class)
				.isThrownBy(() -> database
					.compile(batch(alter("age", type(ColumnTypes.bigint())), new Execute("delete from log", null))))
				.withMessage(
						"batchAlterTable 'users' cannot be compiled for sqlite: a table that is made anew and other"
								+ " statements cannot be mixed; use a batch of its own for the changes of the table");
		}
	}

	@Test
	void droppedColumnTakesItsConstraintsAndIndexesAlong() throws SQLException {
		try (RebuildDatabase database = new RebuildDatabase(NEWEST,
				"create table users (id integer primary key, a int, b int, check (a > b), unique (a, b), check (b > 0))",
				"create index ix_a on users (a)", "create index ix_b on users (b)",
				"insert into users values (1, 3, 2)")) {
			database.run(new DropColumn(USERS, "a", false, null));

			assertThat(database.definition("users"))
				.isEqualTo("CREATE TABLE \"users\" (\n    id integer primary key,\n    b int,\n    check (b > 0)\n)");
			assertThat(database.rows("select name from sqlite_schema where type = 'index'")).containsExactly("ix_b");
			assertThat(database.rows("select * from users")).containsExactly("1|2");
		}
	}

	@Test
	void viewOverADroppedColumnFailsTheDrop() throws SQLException {
		try (RebuildDatabase database = new RebuildDatabase(NEWEST, "create table users (id int, a int unique)",
				"create view v as select a from users")) {
			assertThatExceptionOfType(SQLException.class)
				.isThrownBy(() -> database.run(new DropColumn(USERS, "a", false, null)))
				.withMessageContaining("error in view v: no such column: a");
		}
	}

	@Test
	void columnThatAnotherIsComputedFromIsNotDropped() throws SQLException {
		try (RebuildDatabase database = new RebuildDatabase(NEWEST, SHOP)) {
			assertThatExceptionOfType(RefusedOperationException.class)
				.isThrownBy(() -> database.compile(new DropColumn(USERS, "age", false, null)))
				.withMessage(
						"dropColumn 'age' of 'users' cannot be compiled for sqlite: another column is computed from"
								+ " it: generated always as (age * 2) stored");
		}
	}

	@Test
	void olderVersionsMakeANewTableForNullabilityAndChecks() throws SQLException {
		try (RebuildDatabase database = new RebuildDatabase(52, "create table users (a int)",
				"insert into users values (1)")) {
			database.run(alter("a", new ColumnAlteration(null, null, null, false, null, null, null)));
			database.run(new CreateCheckConstraint(USERS, new CheckConstraint("ck", "a > 0")));

			assertThat(database.definition("users"))
				.isEqualTo("CREATE TABLE \"users\" (\n    a int not null,\n    constraint ck check (a > 0)\n)");
			assertThat(database.compile(new DropConstraint(USERS, "ck", ConstraintKind.CHECK, false, null)))
				.hasSizeGreaterThan(1);
		}
	}

	@Test
	void whatSqliteDoesByItselfIsLeftToIt() throws SQLException {
		try (RebuildDatabase database = new RebuildDatabase(NEWEST, "create table users (a int, b int unique)")) {
			assertThat(database.compile(alter("a", rename("c"))))
				.containsExactly("alter table users rename column a to c");
			assertThat(database.compile(new DropColumn(USERS, "a", false, null)))
				.containsExactly("alter table users drop column a");
			assertThat(database.compile(new DropColumn(USERS, "none", true, null))).isEmpty();
			assertThat(database.compile(add("now", "current_timestamp"))).hasSizeGreaterThan(1);
			assertThat(database.compile(add("zero", "0")))
				.containsExactly("alter table users add column zero timestamp default 0");
		}
	}

	@Test
	void missingTableAndConstraintAreNamed() throws SQLException {
		try (RebuildDatabase database = new RebuildDatabase(NEWEST, "create table other (a int)")) {
			assertThatExceptionOfType(RefusedOperationException.class)
				.isThrownBy(() -> database.compile(alter("a", type(ColumnTypes.bigint()))))
				.withMessage("the change of table 'users' cannot be compiled for sqlite: there is no such table");
			assertThatExceptionOfType(RefusedOperationException.class)
				.isThrownBy(() -> database
					.compile(new DropConstraint(QualifiedName.of("other"), "uq", ConstraintKind.UNIQUE, false, null)))
				.withMessage(
						"dropConstraint 'uq' of 'other' cannot be compiled for sqlite: there is no such constraint;"
								+ " found []");
		}
	}

	@Test
	void theKeyOfAnIdentityColumnIsNotDroppedAlone() throws SQLException {
		DropConstraint drop = new DropConstraint(USERS, null, ConstraintKind.PRIMARY_KEY, false, null);
		try (RebuildDatabase database = new RebuildDatabase(NEWEST, SHOP)) {
			assertThatExceptionOfType(RefusedOperationException.class).isThrownBy(() -> database.compile(drop))
				.withMessage(
						"dropConstraint 'primary key' of 'users' cannot be compiled for sqlite: the identity column "
								+ "of the table lives by this key; take the identity away first with alterColumn");
			database.run(alter("id", new ColumnAlteration(null, null, null, null, null, Setting.none(), null)));
			database.run(drop);
			assertThat(database.table("users").primaryKey()).isEmpty();
			assertThat(database.table("users").column("id").orElseThrow().nullable()).isFalse();
		}
	}

	@Test
	void offlineTextSaysThatTheTableIsMadeAnew() {
		assertThat(new SqliteDialectFactory().create()
			.compiler()
			.compile(alter("age", type(ColumnTypes.bigint())), TableLookup.none())).singleElement()
			.satisfies((statement) -> assertThat(statement.sql())
				.startsWith("-- table users is made anew here, from its definition at that moment, to "));
	}

	private static AddColumn add(String name, String expression) {
		return new AddColumn(USERS, Column.of(name, ColumnTypes.timestamp()).withDefault(new ColumnDefault(expression)),
				false);
	}

	private static BatchAlterTable batch(Operation... operations) {
		return new BatchAlterTable(USERS, List.of(operations));
	}

	private static AlterColumn alter(String column, ColumnAlteration alteration) {
		return new AlterColumn(USERS, column, alteration, null);
	}

	private static ColumnAlteration type(@Nullable ColumnType type) {
		return new ColumnAlteration(null, type, null, null, null, null, null);
	}

	private static ColumnAlteration rename(String name) {
		return new ColumnAlteration(name, null, null, null, null, null, null);
	}

	private static ColumnAlteration defaultValue(String expression) {
		return new ColumnAlteration(null, null, null, null, Setting.to(new ColumnDefault(expression)), null, null);
	}

}
