package dev.migrator.dialect.postgresql;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

import javax.sql.DataSource;

import dev.migrator.dialect.CountingConnection;
import dev.migrator.schema.CharacterType;
import dev.migrator.schema.CheckConstraint;
import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnDefault;
import dev.migrator.schema.ColumnType;
import dev.migrator.schema.ColumnTypes;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.Deferrability;
import dev.migrator.schema.EnumType;
import dev.migrator.schema.ForeignKey;
import dev.migrator.schema.Generated;
import dev.migrator.schema.Identity;
import dev.migrator.schema.Index;
import dev.migrator.schema.IndexPart;
import dev.migrator.schema.NamedType;
import dev.migrator.schema.NullsOrder;
import dev.migrator.schema.NumericType;
import dev.migrator.schema.PrimaryKey;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.ReferentialAction;
import dev.migrator.schema.Sequence;
import dev.migrator.schema.Table;
import dev.migrator.schema.TemporalKind;
import dev.migrator.schema.TemporalType;
import dev.migrator.schema.UniqueConstraint;
import org.junit.jupiter.api.AfterEach;
import dev.migrator.integration.PostgresqlServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

@ExtendWith(PostgresqlServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresqlCatalogReaderIntegrationTests {

	private final PostgresqlCatalogReader reader = new PostgresqlCatalogReader();

	private DataSource database;

	private Connection connection;

	@BeforeAll
	void start(PostgresqlServer.Server server) throws SQLException {
		this.database = server.newDatabase();
	}

	@BeforeEach
	void connect() throws SQLException {
		this.connection = this.database.getConnection();
		execute("drop schema if exists public, audit cascade");
		execute("create schema public");
	}

	@AfterEach
	void close() throws SQLException {
		this.connection.close();
	}

	@Test
	void emptyDatabaseIsEmpty() throws SQLException {
		assertThat(read()).isEqualTo(DatabaseSchema.empty());
	}

	@Test
	void columnsAreInOrderWithoutDroppedOnes() throws SQLException {
		execute("create table t (zeta integer, gone integer, alpha integer, middle integer)");
		execute("alter table t drop column gone");

		assertThat(table("t").columns()).containsExactly(Column.of("zeta", ColumnTypes.integer()),
				Column.of("alpha", ColumnTypes.integer()), Column.of("middle", ColumnTypes.integer()));
	}

	@ParameterizedTest
	@MethodSource("types")
	void typeIsRead(String sql, ColumnType type) throws SQLException {
		execute("create table t (c " + sql + ")");

		assertThat(column("c")).isEqualTo(Column.of("c", type));
	}

	static Stream<Arguments> types() {
		return Stream.of(arguments("boolean", ColumnTypes.bool()), arguments("smallint", ColumnTypes.smallint()),
				arguments("integer", ColumnTypes.integer()), arguments("bigint", ColumnTypes.bigint()),
				arguments("real", ColumnTypes.real()), arguments("float8", ColumnTypes.doublePrecision()),
				arguments("numeric", new NumericType(null, null)), arguments("numeric(10)", ColumnTypes.numeric(10, 0)),
				arguments("numeric(12, 3)", ColumnTypes.numeric(12, 3)),
				arguments("numeric(1000, 1000)", ColumnTypes.numeric(1000, 1000)),
				arguments("date", ColumnTypes.date()), arguments("time", ColumnTypes.time()),
				arguments("time(3) with time zone", new TemporalType(TemporalKind.TIME, 3, true)),
				arguments("timestamp", ColumnTypes.timestamp()), arguments("timestamp(0)", ColumnTypes.timestamp(0)),
				arguments("timestamptz", ColumnTypes.timestampWithTimeZone()),
				arguments("timestamptz(3)", ColumnTypes.timestampWithTimeZone(3)),
				arguments("text", ColumnTypes.text()), arguments("bytea", ColumnTypes.blob()),
				arguments("uuid", ColumnTypes.uuid()), arguments("jsonb", ColumnTypes.json()),
				arguments("json", ColumnTypes.raw("json")), arguments("varchar(20)", ColumnTypes.varchar(20)),
				arguments("varchar", new CharacterType(true, null)), arguments("char(3)", ColumnTypes.character(3)),
				arguments("char", ColumnTypes.character(1)), arguments("bpchar", ColumnTypes.raw("bpchar")),
				arguments("integer[]", ColumnTypes.array(ColumnTypes.integer())),
				arguments("varchar(7)[]", ColumnTypes.array(ColumnTypes.varchar(7))),
				arguments("numeric(5, 2)[]", ColumnTypes.array(ColumnTypes.numeric(5, 2))),
				arguments("inet[]", ColumnTypes.array(ColumnTypes.raw("inet"))),
				arguments("inet", ColumnTypes.raw("inet")), arguments("int4range", ColumnTypes.raw("int4range")),
				arguments("interval day to second(3)", ColumnTypes.raw("interval day to second(3)")),
				arguments("bit(3)", ColumnTypes.raw("bit(3)")), arguments("\"char\"", ColumnTypes.raw("\"char\"")),
				arguments("int2vector", ColumnTypes.raw("int2vector")));
	}

	@Test
	void typeOfAnExtensionIsRaw() throws SQLException {
		execute("create extension citext");
		try {
			execute("create table t (c citext)");

			assertThat(column("c").type()).isEqualTo(ColumnTypes.raw("citext"));
		}
		finally {
			execute("drop extension citext cascade");
		}
	}

	@Test
	void typeOfTheUserIsNamed() throws SQLException {
		execute("create schema audit");
		execute("create type mood as enum ('ok')");
		execute("create domain audit.short as varchar(9)");
		execute("create table t (m mood, ms mood[], s audit.short)");

		assertThat(table("t").columns()).extracting(Column::type)
			.containsExactly(ColumnTypes.named("mood"), ColumnTypes.array(ColumnTypes.named("mood")),
					new NamedType(new QualifiedName("audit", "short")));
	}

	@Test
	void columnWithoutNullsIsNotNullableAndNoCheck() throws SQLException {
		execute("create table t (a integer not null, b integer null)");

		assertThat(table("t").columns()).extracting(Column::nullable).containsExactly(false, true);
		assertThat(table("t").constraints()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\0',
			value = { "varchar(9)|'new'|'new'", "varchar(9)|'it''s'|'it''s'", "text|'new'|'new'", "char(3)|'abc'|'abc'",
					"varchar(9)|'a''::text'|'a''::text'", "text|E'a\\\\b'|'a\\b'", "integer|0|0", "integer|-1|-1",
					"bigint|-1|-1", "bigint|9999999999|9999999999", "numeric(9, 2)|-1.50|-1.50", "numeric(9, 2)|0|0",
					"double precision|-0.5|-0.5", "boolean|true|true", "timestamp|now()|now()",
					"timestamptz|current_timestamp|CURRENT_TIMESTAMP", "date|'2020-01-31'|'2020-01-31'",
					"timestamp(3)|'2020-01-31'|'2020-01-31 00:00:00'", "jsonb|'{}'|'{}'",
					"uuid|gen_random_uuid()|gen_random_uuid()", "integer[]|'{}'|'{}'",
					"text[]|array['a']|ARRAY['a'::text]", "integer|1 + 2|(1 + 2)", "text|lower('A')|lower('A'::text)",
					"text|'a'::varchar|'a'::character varying", "interval|'1 day'|'1 day'" })
	void defaultIsReadWithoutTheCastOfTheServer(String type, String sql, String expression) throws SQLException {
		execute("create table t (c " + type + " default " + sql + ")");

		assertThat(column("c").defaultValue()).isEqualTo(new ColumnDefault(expression));
	}

	@Test
	void defaultOfAnEnumTypeIsALiteral() throws SQLException {
		execute("create type mood as enum ('ok')");
		execute("create table t (c mood default 'ok')");

		assertThat(column("c").defaultValue()).isEqualTo(new ColumnDefault("'ok'"));
	}

	@Test
	void defaultOfNullIsNone() throws SQLException {
		execute("create table t (c varchar(9) default null)");

		assertThat(column("c").defaultValue()).isNull();
	}

	@Test
	void identityIsRead() throws SQLException {
		execute("create table a (id bigint generated by default as identity)");
		execute("create table b (id integer generated always as identity (start with 5 increment by 50))");

		assertThat(table("a").columns().get(0).identity()).isEqualTo(Identity.byDefault());
		assertThat(table("b").columns().get(0).identity()).isEqualTo(new Identity(true, 5L, 50L));
		assertThat(read().sequences()).isEmpty();
	}

	@Test
	void serialIsADefaultWithoutASequenceOfItsOwn() throws SQLException {
		execute("create table t (c serial)");

		assertThat(column("c").defaultValue()).isEqualTo(new ColumnDefault("nextval('t_c_seq'::regclass)"));
		assertThat(read().sequences()).isEmpty();
	}

	@Test
	void generatedColumnIsRead() throws SQLException {
		execute("create table t (a integer, c integer generated always as ((a + 1) * (a - 1)) stored)");

		assertThat(column("c"))
			.isEqualTo(Column.of("c", ColumnTypes.integer()).withGenerated(new Generated("(a + 1) * (a - 1)", true)));
	}

	@Test
	void virtualColumnIsToldFromAStoredOne() throws SQLException {
		execute("create table t (a integer, c integer generated always as (a + 1) virtual)");

		assertThat(column("c").generated()).isEqualTo(new Generated("a + 1", false));
	}

	@Test
	void collationIsReadUnlessItIsTheDefault() throws SQLException {
		execute("create table t (a text, b text collate \"C\")");

		assertThat(table("t").columns()).extracting(Column::collation).containsExactly(null, "C");
	}

	@Test
	void commentsAreRead() throws SQLException {
		execute("create table t (c integer)");
		execute("comment on table t is 'the table'");
		execute("comment on column t.c is 'the column'");

		assertThat(table("t").comment()).isEqualTo("the table");
		assertThat(column("c").comment()).isEqualTo("the column");
	}

	@Test
	void enumTypesKeepTheirOrder() throws SQLException {
		execute("create type mood as enum ('sad', 'happy')");
		execute("alter type mood add value 'ok' before 'happy'");

		assertThat(read().enumTypes())
			.containsExactly(new EnumType(QualifiedName.of("mood"), List.of("sad", "ok", "happy")));
	}

	@Test
	void primaryKeyKeepsItsOrder() throws SQLException {
		execute("create table t (a integer, b integer, constraint pk_t primary key (b, a))");

		assertThat(table("t").constraints()).containsExactly(new PrimaryKey("pk_t", List.of("b", "a")));
	}

	@Test
	void uniqueConstraintsAreRead() throws SQLException {
		execute("create table t (a integer, b integer, constraint uq_1 unique (b, a),"
				+ " constraint uq_2 unique (a) deferrable, constraint uq_3 unique (b) deferrable initially deferred)");

		assertThat(table("t").constraints()).containsExactly(UniqueConstraint.of("uq_1", List.of("b", "a")),
				new UniqueConstraint("uq_2", List.of("a"), Deferrability.INITIALLY_IMMEDIATE, false),
				new UniqueConstraint("uq_3", List.of("b"), Deferrability.INITIALLY_DEFERRED, false));
	}

	@Test
	void uniqueConstraintTellsWhetherNullsAreEqual() throws SQLException {
		execute("create table t (a integer, constraint uq_1 unique nulls not distinct (a))");

		assertThat(table("t").constraints())
			.containsExactly(new UniqueConstraint("uq_1", List.of("a"), Deferrability.NOT_DEFERRABLE, true));
	}

	@Test
	void foreignKeysAreRead() throws SQLException {
		execute("create table p (a integer, b integer, constraint pk_p primary key (a, b))");
		execute("create table t (x integer, y integer,"
				+ " constraint fk_1 foreign key (y, x) references p (b, a) on delete cascade on update set null,"
				+ " constraint fk_2 foreign key (x, y) references p on delete set default on update restrict"
				+ " deferrable initially deferred, constraint fk_3 foreign key (x, y) references p)");

		assertThat(table("t").constraints()).containsExactly(
				new ForeignKey("fk_1", List.of("y", "x"), QualifiedName.of("p"), List.of("b", "a"),
						ReferentialAction.CASCADE, ReferentialAction.SET_NULL, Deferrability.NOT_DEFERRABLE),
				new ForeignKey("fk_2", List.of("x", "y"), QualifiedName.of("p"), List.of("a", "b"),
						ReferentialAction.SET_DEFAULT, ReferentialAction.RESTRICT, Deferrability.INITIALLY_DEFERRED),
				ForeignKey.of("fk_3", List.of("x", "y"), QualifiedName.of("p"), List.of("a", "b")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\0',
			value = { "a > 0|a > 0", "a > 0 and b <> ''|(a > 0) AND (b <> ''::text)", "b = ')'|b = ')'::text",
					"b in ('x', 'y')|b = ANY (ARRAY['x'::text, 'y'::text])" })
	void checkIsReadAsPrinted(String sql, String expression) throws SQLException {
		execute("create table t (a integer, b text, constraint ck_t check (" + sql + "))");

		assertThat(table("t").constraints()).containsExactly(new CheckConstraint("ck_t", expression));
	}

	@Test
	void indexesAreRead() throws SQLException {
		execute("create table t (a integer, b integer, c text, j jsonb)");
		execute("create index ix_1 on t (b desc, a)");
		execute("create index ix_2 on t (a nulls first, b desc nulls last)");
		execute("create unique index ix_3 on t (a) include (c, b) where (b > 0)");
		execute("create index ix_4 on t (lower(c), (a + b) desc)");
		execute("create index ix_5 on t using gin (j)");

		assertThat(table("t").indexes()).containsExactly(
				new Index("ix_1", List.of(IndexPart.column("b").desc(), IndexPart.column("a")), false, null, List.of(),
						null),
				new Index("ix_2",
						List.of(new IndexPart("a", false, false, NullsOrder.FIRST),
								new IndexPart("b", false, true, NullsOrder.LAST)),
						false, null, List.of(), null),
				new Index("ix_3", List.of(IndexPart.column("a")), true, "b > 0", List.of("c", "b"), null),
				new Index("ix_4", List.of(IndexPart.expression("lower(c)"), IndexPart.expression("a + b").desc()),
						false, null, List.of(), null),
				new Index("ix_5", List.of(IndexPart.column("j")), false, null, List.of(), "gin"));
	}

	@Test
	void indexOfAConstraintIsLeftOut() throws SQLException {
		execute("create table t (id integer primary key, a integer unique, r int4range, exclude using gist (r with &&))");

		assertThat(table("t").indexes()).isEmpty();
		assertThat(table("t").constraints()).hasSize(2);
	}

	@Test
	void viewsAndForeignTablesAreLeftOut() throws SQLException {
		execute("create table t (a integer)");
		execute("create view v as select a from t");
		execute("create materialized view mv as select a from t");

		assertThat(read().tables()).extracting(Table::name).containsExactly(QualifiedName.of("t"));
	}

	@Test
	void partitionsBelongToTheirTable() throws SQLException {
		execute("create table p (id integer primary key) partition by range (id)");
		execute("create table p1 partition of p for values from (0) to (10)");
		execute("create table p2 partition of p for values from (10) to (20)");
		execute("create index ix_p on p (id)");
		execute("create table t (p_id integer, constraint fk_p foreign key (p_id) references p)");

		assertThat(read().tables()).extracting(Table::name)
			.containsExactly(QualifiedName.of("p"), QualifiedName.of("t"));
		assertThat(table("p").indexes()).containsExactly(Index.of("ix_p", "id"));
		assertThat(table("t").constraints())
			.containsExactly(ForeignKey.of("fk_p", List.of("p_id"), QualifiedName.of("p"), List.of("id")));
	}

	@Test
	void objectsOfAnExtensionAreLeftOut() throws SQLException {
		execute("create table t (a integer)");
		execute("create table mine (a integer)");
		execute("create sequence mine_seq");
		execute("create type mine_type as enum ('x')");
		execute("create extension if not exists hstore");
		try {
			execute("alter extension hstore add table mine");
			execute("alter extension hstore add sequence mine_seq");
			execute("alter extension hstore add type mine_type");

			assertThat(read().tables()).extracting(Table::name).containsExactly(QualifiedName.of("t"));
			assertThat(read().sequences()).isEmpty();
			assertThat(read().enumTypes()).isEmpty();
		}
		finally {
			execute("drop extension hstore cascade");
		}
	}

	@Test
	void sequencesAreRead() throws SQLException {
		execute("create sequence plain");
		execute("create sequence small as smallint");
		execute("create sequence down increment by -1");
		execute("create sequence every start with 10 increment by 5 minvalue 3 maxvalue 900 cache 7 cycle");

		assertThat(read().sequences()).containsExactly(
				new Sequence(QualifiedName.of("down"), null, -1L, null, null, null, false),
				new Sequence(QualifiedName.of("every"), 10L, 5L, 3L, 900L, 7L, true), Sequence.of("plain"),
				Sequence.of("small"));
	}

	@Test
	void namesOutsideTheDefaultSchemaAreQualified() throws SQLException {
		execute("create schema audit");
		execute("create type audit.mood as enum ('ok')");
		execute("create table audit.p (id integer, constraint pk_p primary key (id))");
		execute("create table audit.t (c audit.mood, p_id integer, constraint fk foreign key (p_id) references audit.p)");
		execute("create sequence audit.s");
		execute("create table t (a integer)");

		DatabaseSchema schema = this.reader.read(this.connection, List.of("audit"));

		QualifiedName mood = new QualifiedName("audit", "mood");
		QualifiedName parent = new QualifiedName("audit", "p");
		assertThat(schema).isEqualTo(new DatabaseSchema(List.of("audit"),
				List.of(new Table(parent, List.of(Column.of("id", ColumnTypes.integer()).withNullable(false)),
						List.of(new PrimaryKey("pk_p", List.of("id"))), List.of(), null),
						new Table(new QualifiedName("audit", "t"),
								List.of(Column.of("c", new NamedType(mood)), Column.of("p_id", ColumnTypes.integer())),
								List.of(ForeignKey.of("fk", List.of("p_id"), parent, List.of("id"))), List.of(), null)),
				List.of(new Sequence(new QualifiedName("audit", "s"), null, null, null, null, null, false)),
				List.of(new EnumType(mood, List.of("ok")))));
	}

	@Test
	void defaultSchemaByNameIsTheDefaultSchema() throws SQLException {
		execute("create schema audit");
		execute("create table t (a integer)");

		assertThat(this.reader.read(this.connection, List.of("public"))).isEqualTo(read());
		assertThat(this.reader.read(this.connection, List.of("public", "audit", "missing")))
			.isEqualTo(read().withSchemas(List.of("audit")));
	}

	@Test
	void schemaOfTheConnectionIsTheDefault() throws SQLException {
		execute("create schema audit");
		execute("create table audit.t (a integer)");
		execute("create table elsewhere (a integer)");
		execute("set search_path to audit, public");

		assertThat(read().tables()).extracting(Table::name).containsExactly(QualifiedName.of("t"));
	}

	@Test
	void connectionWithoutASchemaHasNothing() throws SQLException {
		execute("create table t (a integer)");
		execute("set search_path to missing");

		assertThat(read()).isEqualTo(DatabaseSchema.empty());
		assertThat(this.reader.read(this.connection, List.of("public")).tables()).extracting(Table::name)
			.containsExactly(new QualifiedName("public", "t"));
	}

	@Test
	void namesAreKept() throws SQLException {
		execute("create table \"My Users\" (\"userId\" integer, \"order\" integer)");

		assertThat(table("My Users").columns()).extracting(Column::name).containsExactly("userId", "order");
	}

	@Test
	void numberOfStatementsDoesNotGrow() throws SQLException {
		createTables(0, 1);
		int forOne = countStatements();

		createTables(1, 50);

		assertThat(countStatements()).isEqualTo(forOne).isLessThan(10);
		assertThat(read().tables()).hasSize(50);
	}

	private void createTables(int from, int to) throws SQLException {
		for (int number = from; number < to; number++) {
			execute("create type e" + number + " as enum ('x', 'y')");
			execute("create table t" + number + " (id integer generated always as identity primary key,"
					+ " parent integer references t0, kind e" + number + ", tags text[], check (id > 0))");
			execute("create index ix_" + number + " on t" + number + " (kind, id)");
			execute("create sequence s" + number);
		}
	}

	private int countStatements() throws SQLException {
		CountingConnection counting = new CountingConnection(this.connection);
		this.reader.read(counting.connection(), List.of());
		return counting.statements();
	}

	private DatabaseSchema read() throws SQLException {
		return this.reader.read(this.connection, List.of());
	}

	private Table table(String name) throws SQLException {
		return read().table(QualifiedName.of(name)).orElseThrow();
	}

	private Column column(String name) throws SQLException {
		return table("t").column(name).orElseThrow();
	}

	private void execute(String sql) throws SQLException {
		try (Statement statement = this.connection.createStatement()) {
			statement.execute(sql);
		}
	}

}
