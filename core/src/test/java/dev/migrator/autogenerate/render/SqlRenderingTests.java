package dev.migrator.autogenerate.render;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.migrator.autogenerate.Autogenerator;
import dev.migrator.autogenerate.GeneratedRevision;
import dev.migrator.autogenerate.compare.Change;
import dev.migrator.autogenerate.compare.ComparisonRules;
import dev.migrator.autogenerate.compare.DuplicateIndexNamesException;
import dev.migrator.autogenerate.compare.RevisionDraft;
import dev.migrator.dialect.Dialect;
import dev.migrator.dialect.postgresql.PostgresqlDialectFactory;
import dev.migrator.dialect.sqlite.SqliteDialectFactory;
import dev.migrator.operation.CreateIndex;
import dev.migrator.schema.AuxiliaryObject;
import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnTypes;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.Index;
import dev.migrator.schema.InitialRows;
import dev.migrator.schema.PrimaryKey;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Table;
import dev.migrator.schema.WantedSchema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Tests for the text of generated revisions. */
class SqlRenderingTests {

	private final Dialect postgresql = new PostgresqlDialectFactory().create();

	private final Table users = new Table(QualifiedName.of("users"),
			List.of(Column.of("id", ColumnTypes.bigint()).withNullable(false),
					Column.of("name", ColumnTypes.varchar(20))),
			List.of(new PrimaryKey(null, List.of("id"))), List.of(), null);

	private final Table wanted = this.users
		.withColumns(List.of(this.users.columns().get(0), this.users.columns().get(1).withType(ColumnTypes.varchar(10)),
				Column.of("age", ColumnTypes.integer()).withNullable(false)))
		.withIndexes(List.of(Index.of("ix_users_name", "name")));

	@Test
	void revisionIsWrittenAsSql() {
		DatabaseSchema found = schema(this.users);
		Autogenerator generator = new Autogenerator(this.postgresql, ComparisonRules.of(this.postgresql));

		RevisionSource source = generator.sql(generator.generate(found, schema(this.wanted)), found);

		assertThat(source.upgrade()).isEqualTo(
				"""
						alter table users add column age integer;
						-- REVIEW: put in the value of column 'age' for the rows that are there already
						update users set age = 0 where age is null;
						alter table users alter column age set not null;
						-- LOSES DATA: values of column 'name' of 'users' that do not fit the new type get lost, or make this fail
						alter table users alter column name set data type varchar(10);
						create index ix_users_name on users (name);""");
		assertThat(source.downgrade()).isEqualTo("""
				drop index ix_users_name;
				alter table users alter column name set data type varchar(20);
				-- LOSES DATA: the values of column 'age' of 'users' get lost
				alter table users drop column age;""");
	}

	@Test
	void textThatLooksLikeAPlaceholderIsWrittenForItself() {
		Table commented = this.users.withComment("from ${source} and $ {other}, not \\${this}");
		Autogenerator generator = new Autogenerator(this.postgresql, ComparisonRules.of(this.postgresql));

		RevisionSource source = generator.sql(generator.generate(schema(this.users), schema(commented)),
				schema(this.users));

		assertThat(source.upgrade())
			.isEqualTo("comment on table users is E'from \\${source} and $ {other}, not \\\\\\${this}';");
	}

	@Test
	void revisionIsWrittenAsJava() {
		DatabaseSchema found = schema(this.users);
		Autogenerator generator = new Autogenerator(this.postgresql, ComparisonRules.of(this.postgresql));

		RevisionSource source = generator.java(generator.generate(found, schema(this.wanted)));

		assertThat(source.imports()).containsExactly("static dev.migrator.operation.TableElements.column",
				"static dev.migrator.operation.TableElements.index", "static dev.migrator.schema.ColumnTypes.integer",
				"static dev.migrator.schema.ColumnTypes.varchar");
		assertThat(source.upgrade()).isEqualTo(
				"""
						op.addColumn("users", column("age", integer()));
						// REVIEW: put in the value of column 'age' for the rows that are there already
						op.execute("update users set age = 0 where age is null");
						op.alterColumn("users", "age", (c) -> c.nullable(false).existing(column("age", integer())));
						// LOSES DATA: values of column 'name' of 'users' that do not fit the new type get lost, or make this fail
						op.alterColumn("users", "name", (c) -> c.type(varchar(10)).existing(column("name", varchar(20))));
						op.createIndex("ix_users_name", "users", "name");""");
		assertThat(source.downgrade()).isEqualTo("""
				op.dropIndex("users", index("ix_users_name", "name"));
				op.alterColumn("users", "name", (c) -> c.type(varchar(20)).existing(column("name", varchar(10))));
				// LOSES DATA: the values of column 'age' of 'users' get lost
				op.dropColumn("users", column("age", integer()).notNull());""");
	}

	@Test
	void statementOutsideTransactionsGetsItsOwnSection() {
		RevisionDraft draft = new RevisionDraft(
				List.of(Change.of(new CreateIndex(this.users.name(), Index.of("a", "id"), false, false)),
						Change.of(new CreateIndex(this.users.name(), Index.of("b", "id"), true, false)),
						Change.of(new CreateIndex(this.users.name(), Index.of("c", "id"), false, false))),
				List.of());

		assertThat(new RevisionRenderer().sql(draft, this.postgresql, schema(this.users)).upgrade()).isEqualTo("""
				create index a on users (id);

				-- migrator:upgrade no-transaction
				create index concurrently b on users (id);

				-- migrator:upgrade
				create index c on users (id);""");
	}

	@Test
	void tableThatIsMadeAnewIsNotWrittenAsSql() {
		Dialect sqlite = new SqliteDialectFactory().create();
		DatabaseSchema found = schema(this.users);
		Autogenerator generator = new Autogenerator(sqlite, ComparisonRules.of(sqlite));
		GeneratedRevision revision = generator.generate(found,
				schema(this.users.withConstraints(List.of(new PrimaryKey(null, List.of("id", "name"))))));

		assertThatThrownBy(() -> generator.sql(revision, found)).isInstanceOf(UnwritableSqlException.class)
			.hasMessageContaining("cannot be written as SQL for sqlite")
			.hasMessageEndingWith("write the revision in Java");
	}

	@Test
	void rowsAndOtherObjectsComeWithTheFirstTables() {
		WantedSchema model = new WantedSchema(schema(this.users), List.of(),
				List.of(new InitialRows(this.users.name(), List.of("insert into users values (1, 'root')"))),
				List.of(new AuxiliaryObject("before", true, List.of("create type pair as (a int)"),
						List.of("drop type pair")),
						new AuxiliaryObject("behind", false, List.of("create view v as select 1"),
								List.of("drop view v"))));
		Autogenerator generator = new Autogenerator(this.postgresql, ComparisonRules.of(this.postgresql));

		RevisionSource source = generator.sql(generator.generate(DatabaseSchema.empty(), model),
				DatabaseSchema.empty());

		assertThat(source.upgrade()).isEqualTo("""
				create type pair as (a int);
				create table users (
				    id bigint not null,
				    name varchar(20),
				    primary key (id)
				);
				insert into users values (1, 'root');
				create view v as select 1;""");
		assertThat(source.downgrade()).isEqualTo("""
				drop view v;
				-- LOSES DATA: the rows of table 'users' get lost
				drop table users;
				drop type pair;""");
		assertThat(generator.generate(schema(this.users), model).isEmpty()).isTrue();
	}

	@Test
	void oneNameForIndexesOfTwoTablesIsRefused() {
		Table one = this.users.withIndexes(List.of(Index.of("ix", "id")));
		Autogenerator generator = new Autogenerator(this.postgresql, ComparisonRules.of(this.postgresql));

		assertThatThrownBy(
				() -> generator.generate(DatabaseSchema.empty(), schema(one, one.withName(QualifiedName.of("people")))))
			.isInstanceOf(DuplicateIndexNamesException.class)
			.hasMessage("The difference cannot be written, since this database takes the name of an index once per "
					+ "schema: index 'ix' of the tables [people, users]; give each its own name");
	}

	private static DatabaseSchema schema(Table... tables) {
		return DatabaseSchema.empty().withTables(List.of(tables));
	}

}
