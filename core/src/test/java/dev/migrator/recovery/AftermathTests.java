package dev.migrator.recovery;

import java.util.List;
import java.util.function.Consumer;

import dev.migrator.dialect.Leftover;
import dev.migrator.dialect.Dialect;
import dev.migrator.dialect.mysql.MysqlDialectFactory;
import dev.migrator.dialect.postgresql.PostgresqlDialectFactory;
import dev.migrator.operation.Operation;
import dev.migrator.operation.Operations;
import dev.migrator.operation.SchemaProjection;
import dev.migrator.recovery.Aftermath.Kind;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.QualifiedName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static dev.migrator.operation.TableElements.column;
import static dev.migrator.operation.TableElements.index;
import static dev.migrator.operation.TableElements.row;
import static dev.migrator.operation.TableElements.tableComment;
import static dev.migrator.schema.ColumnTypes.bigint;
import static dev.migrator.schema.ColumnTypes.integer;
import static dev.migrator.schema.ColumnTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;

class AftermathTests {

	private static final DatabaseSchema USERS = after(DatabaseSchema.empty(), (op) -> op.createTable("users",
			column("id", bigint()).primaryKey(), column("name", varchar(100)), index("ix_name", "name")));

	private static final Leftover INVALID = new Leftover(QualifiedName.of("ix_mail"), null,
			"index 'ix_mail' of table 'users', which its build left invalid",
			List.of("drop index concurrently if exists public.ix_mail"));

	@Test
	void tableWithoutItsIndexAndCommentsIsCompleted() {
		Operation create = operation((op) -> op.createTable("users", column("id", bigint()).primaryKey(),
				column("name", varchar(100)).comment("as printed"), index("ix_name", "name"), index("ix_id", "id"),
				tableComment("people")));

		Aftermath aftermath = look(USERS, create);

		assertThat(aftermath.kind()).isEqualTo(Kind.HALF);
		assertThat(aftermath.finding()).isEqualTo("table 'users' is there, but not all of its indexes and comments");
		assertThat(SchemaProjection.project(USERS, aftermath.remainder()))
			.isEqualTo(SchemaProjection.project(DatabaseSchema.empty(), create));
	}

	@Test
	void tableWithOtherColumnsIsNotTakenForTheNewOne() {
		Aftermath aftermath = look(USERS, operation((op) -> op.createTable("users", column("id", bigint()))));

		assertThat(aftermath.kind()).isEqualTo(Kind.UNKNOWN);
		assertThat(aftermath.finding()).startsWith("table 'users' is there with other columns, [id ");
	}

	@Test
	void changesOfAColumnThatAreThereAreNotRepeated() {
		Operation alter = operation(
				(op) -> op.alterColumn("users", "name", (c) -> c.type(varchar(200)).nullable(false)));
		DatabaseSchema typeChanged = after(USERS, (op) -> op.alterColumn("users", "name", (c) -> c.type(varchar(200))));

		Aftermath aftermath = look(typeChanged, alter);

		assertThat(aftermath.kind()).isEqualTo(Kind.HALF);
		assertThat(new PostgresqlDialectFactory().create()
			.compiler()
			.compile(aftermath.remainder().get(0), (name) -> typeChanged.table(name))).extracting("sql")
			.containsExactly("alter table users alter column name set not null");
	}

	@Test
	void conversionToTheSameTypeCannotBeTold() {
		Aftermath aftermath = look(USERS,
				operation((op) -> op.alterColumn("users", "name", (c) -> c.type(varchar(100)).using("upper(name)"))));

		assertThat(aftermath.kind()).isEqualTo(Kind.UNKNOWN);
		assertThat(aftermath.finding()).endsWith("nothing tells whether its values were converted");
	}

	@Test
	void invalidIndexIsDroppedFirst() {
		Operation create = operation((op) -> op.createIndex("users", index("ix_mail", "name").concurrently()));

		Aftermath aftermath = look(USERS, create, INVALID);

		assertThat(aftermath).isEqualTo(
				new Aftermath(Kind.HALF, "there is index 'ix_mail' of table 'users', which its build left invalid",
						List.of("drop index concurrently if exists public.ix_mail"), List.of(create)));
	}

	@Test
	void indexOfThatNameOverOtherColumnsIsReported() {
		Operation create = operation((op) -> op.createIndex("users", index("ix_name", "id")));

		assertThat(look(USERS, create))
			.isEqualTo(Aftermath.unknown("index 'ix_name' is there over [name], not over [id]"));
	}

	@Test
	void droppedIndexIsNotThatOfAnotherTableWhereNamesAreTakenPerTable() {
		DatabaseSchema other = after(USERS, (op) -> op.createTable("orgs", column("name", varchar(100))));
		DatabaseSchema found = after(other, (op) -> op.createIndex("orgs", index("ix_name", "name")));
		DatabaseSchema dropped = after(found, (op) -> op.dropIndex("ix_name", "orgs"));
		Operation drop = operation((op) -> op.dropIndex("ix_name", "orgs"));
		Dialect mysql = new MysqlDialectFactory().create();

		assertThat(look(mysql, found, drop).kind()).isEqualTo(Kind.NOT_DONE);
		assertThat(look(mysql, dropped, drop).kind()).isEqualTo(Kind.DONE);
	}

	@Test
	void rowsAndCodeCannotBeTold() {
		assertThat(look(USERS, operation((op) -> op.bulkInsert("users", List.of("id"), row(1L)))).kind())
			.isEqualTo(Kind.UNKNOWN);
		assertThat(look(USERS, operation((op) -> op.jdbc("fill", (jdbc) -> {
		}))).finding()).isEqualTo("the catalog does not tell how far the code 'fill' came");
	}

	@Test
	void batchGoesOnBehindTheLastThatIsThere() {
		Operation batch = operation((op) -> op.batchAlterTable("users", (table) -> {
			table.addColumn(column("age", integer()));
			table.addColumn(column("size", integer()));
		}));
		DatabaseSchema half = after(USERS, (op) -> op.addColumn("users", column("age", integer())));

		Aftermath aftermath = look(half, batch);

		assertThat(look(USERS, batch).kind()).isEqualTo(Kind.NOT_DONE);
		assertThat(aftermath.kind()).isEqualTo(Kind.HALF);
		assertThat(SchemaProjection.project(half, aftermath.remainder()))
			.isEqualTo(SchemaProjection.project(USERS, batch));
		assertThat(look(SchemaProjection.project(USERS, batch), batch).kind()).isEqualTo(Kind.DONE);
	}

	@Test
	void columnDroppedAndAddedAgainCannotBeTold() {
		Operation batch = operation((op) -> op.batchAlterTable("users", (table) -> {
			table.dropColumn("name");
			table.addColumn(column("name", varchar(100)));
		}));

		assertThat(look(USERS, batch).kind()).isEqualTo(Kind.UNKNOWN);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			create index concurrently ix_name on users (name) | DONE
			CREATE UNIQUE INDEX CONCURRENTLY if not exists ix_other ON only public.users (name) | NOT_DONE
			create index concurrently if not exists "ix_mail" on users (mail) | HALF
			create index concurrently on users (mail) | UNKNOWN
			drop index concurrently ix_name | NOT_DONE
			drop index concurrently if exists ix_gone | DONE
			reindex table concurrently users | NOT_DONE
			vacuum /* all */ users | NOT_DONE
			alter type mood add value if not exists 'ok' | NOT_DONE
			alter type mood add value 'ok' | UNKNOWN
			create table if not exists t (id int) | NOT_DONE
			create table t (id int) | NOT_DONE
			create table USERS (id int) | DONE
			create table t as select 1 | UNKNOWN
			drop table users | NOT_DONE
			drop table t | DONE
			drop table t, users | UNKNOWN
			create index ix_name on users (name) | DONE
			create index ix_other on users (name) | NOT_DONE
			alter table users add column age numeric(4, 1) | NOT_DONE
			alter table users add column name text | DONE
			alter table users add column a int, add column b int | UNKNOWN
			alter table users add constraint c check (id > 0) | UNKNOWN
			alter table users drop column name | NOT_DONE
			alter table users rename column id to name | DONE
			alter table users alter column name set not null | UNKNOWN
			alter table gone add column a int | UNKNOWN
			drop table if exists t | NOT_DONE
			alter table t add column if not exists a int | NOT_DONE
			alter table t add column if not exists a int, add b int | UNKNOWN
			create or replace view v as select 1 | NOT_DONE
			update users set name = 'if not exists' | UNKNOWN
			select pg_sleep(1) | UNKNOWN
			""")
	void statementOfTheUsersOwnIsJudgedByItsText(String sql, Kind kind) {
		DatabaseSchema found = sql.contains("public.") ? inPublic(USERS) : USERS;

		assertThat(look(found, operation((op) -> op.execute(sql)), INVALID).kind()).isEqualTo(kind);
	}

	private static DatabaseSchema inPublic(DatabaseSchema schema) {
		return schema.withTables(
				schema.tables().stream().map((table) -> table.withName(table.name().inSchema("public"))).toList());
	}

	@Test
	void copiesOfAnUnfinishedReindexAreDroppedFirst() {
		Leftover copy = new Leftover(QualifiedName.of("ix_name_ccnew1"), null, "a copy", List.of("drop the copy"));

		Aftermath aftermath = look(USERS, operation((op) -> op.execute("reindex table concurrently users")), copy,
				INVALID);

		assertThat(aftermath.kind()).isEqualTo(Kind.HALF);
		assertThat(aftermath.cleanUp()).containsExactly("drop the copy");
	}

	@Test
	void unfinishedCopyOfTheTableIsDroppedFirst() {
		Leftover copy = new Leftover(QualifiedName.of("users_copy_1_1"), QualifiedName.of("users"),
				"table 'users_copy_1_1', an unfinished copy", List.of("drop the copy"));
		Leftover other = new Leftover(QualifiedName.of("orgs_copy_1_1"), QualifiedName.of("orgs"), "another copy",
				List.of("drop the other"));
		Operation drop = operation((op) -> op.dropColumn("users", "name"));

		assertThat(look(USERS, drop, copy, other)).isEqualTo(new Aftermath(Kind.NOT_DONE,
				"column 'name' of table 'users' is still there, and there is table 'users_copy_1_1', an unfinished copy",
				List.of("drop the copy"), List.of(drop)));
		assertThat(look(USERS, operation((op) -> op.execute("alter table users drop column name")), copy).cleanUp())
			.containsExactly("drop the copy");
		assertThat(look(DatabaseSchema.empty(), drop, copy)).isEqualTo(new Aftermath(Kind.HALF,
				"table 'users' is not there, and there is table 'users_copy_1_1', an unfinished copy",
				List.of("drop the copy"), List.of()));
	}

	private static Operation operation(Consumer<Operations> script) {
		Operations operations = new Operations("postgresql");
		script.accept(operations);
		assertThat(operations.collected()).hasSize(1);
		return operations.collected().get(0);
	}

	private static DatabaseSchema after(DatabaseSchema before, Consumer<Operations> script) {
		Operations operations = new Operations("postgresql");
		script.accept(operations);
		return SchemaProjection.project(before, operations.collected());
	}

	private static Aftermath look(DatabaseSchema found, Operation operation, Leftover... leftovers) {
		return look(new PostgresqlDialectFactory().create(), found, operation, leftovers);
	}

	private static Aftermath look(Dialect dialect, DatabaseSchema found, Operation operation, Leftover... leftovers) {
		return new AftermathReader(dialect).read(new StoredCatalog(found, List.of(leftovers)), operation, null);
	}

}
