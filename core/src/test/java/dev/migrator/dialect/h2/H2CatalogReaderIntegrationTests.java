package dev.migrator.dialect.h2;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

import dev.migrator.dialect.CountingConnection;
import dev.migrator.schema.BinaryType;
import dev.migrator.schema.CharacterType;
import dev.migrator.schema.CheckConstraint;
import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnDefault;
import dev.migrator.schema.ColumnType;
import dev.migrator.schema.ColumnTypes;
import dev.migrator.schema.Constraint;
import dev.migrator.schema.ConstraintKind;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class H2CatalogReaderIntegrationTests {

	private final H2CatalogReader reader = new H2CatalogReader();

	private Connection connection;

	@BeforeEach
	void connect() throws SQLException {
		this.connection = DriverManager.getConnection("jdbc:h2:mem:");
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
	void columnsAreInOrder() throws SQLException {
		execute("create table t (zeta integer, alpha integer, middle integer)");

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
		return Stream.of(arguments("boolean", ColumnTypes.bool()), arguments("tinyint", ColumnTypes.tinyint()),
				arguments("smallint", ColumnTypes.smallint()), arguments("int", ColumnTypes.integer()),
				arguments("bigint", ColumnTypes.bigint()), arguments("real", ColumnTypes.real()),
				arguments("float(10)", ColumnTypes.real()), arguments("double", ColumnTypes.doublePrecision()),
				arguments("numeric", new NumericType(null, null)), arguments("decimal(10)", ColumnTypes.numeric(10, 0)),
				arguments("numeric(12, 3)", ColumnTypes.numeric(12, 3)), arguments("date", ColumnTypes.date()),
				arguments("time", ColumnTypes.time()),
				arguments("time(3) with time zone", new TemporalType(TemporalKind.TIME, 3, true)),
				arguments("timestamp", ColumnTypes.timestamp()), arguments("timestamp(6)", ColumnTypes.timestamp()),
				arguments("timestamp(9)", ColumnTypes.timestamp(9)),
				arguments("timestamp with time zone", ColumnTypes.timestampWithTimeZone()),
				arguments("timestamp(0) with time zone", ColumnTypes.timestampWithTimeZone(0)),
				arguments("uuid", ColumnTypes.uuid()), arguments("json", ColumnTypes.json()),
				arguments("char(3)", ColumnTypes.character(3)), arguments("varchar(20)", ColumnTypes.varchar(20)),
				arguments("varchar", new CharacterType(true, null)), arguments("binary(4)", new BinaryType(false, 4)),
				arguments("varbinary(16)", ColumnTypes.varbinary(16)),
				arguments("varbinary", new BinaryType(true, null)), arguments("blob", ColumnTypes.blob()),
				arguments("blob(100)", ColumnTypes.raw("binary large object(100)")),
				arguments("clob", ColumnTypes.raw("clob")), arguments("clob(100)", ColumnTypes.raw("clob(100)")),
				arguments("varchar_ignorecase(10)", ColumnTypes.raw("varchar_ignorecase(10)")),
				arguments("integer array", ColumnTypes.array(ColumnTypes.integer())),
				arguments("integer array array", ColumnTypes.array(ColumnTypes.array(ColumnTypes.integer()))),
				arguments("varchar(10) array[5]", ColumnTypes.raw("varchar(10) array[5]")),
				arguments("enum('b', 'a', 'it''s')", ColumnTypes.enumeration("b", "a", "it's")),
				arguments("enum('x') array", ColumnTypes.array(ColumnTypes.enumeration("x"))),
				arguments("decfloat(20)", ColumnTypes.raw("decfloat(20)")),
				arguments("interval day to second", ColumnTypes.raw("interval day to second")),
				arguments("geometry", ColumnTypes.raw("geometry")),
				arguments("geometry(point, 4326)", ColumnTypes.raw("geometry(point, 4326)")),
				arguments("java_object", ColumnTypes.raw("java_object")));
	}

	@Test
	void columnWithoutNullsIsNotNullable() throws SQLException {
		execute("create table t (a integer not null, b integer null)");

		assertThat(table("t").columns()).extracting(Column::nullable).containsExactly(false, true);
	}

	@Test
	void defaultIsKeptAsPrinted() throws SQLException {
		execute("create table t (a varchar(9) default 'it''s', b integer default 1 + 1, c integer default null,"
				+ " d timestamp default current_timestamp, e integer)");

		assertThat(table("t").columns()).extracting(Column::defaultValue)
			.containsExactly(new ColumnDefault("'it''s'"), new ColumnDefault("2"), null,
					new ColumnDefault("CURRENT_TIMESTAMP"), null);
	}

	@Test
	void identityIsRead() throws SQLException {
		execute("create table a (id bigint generated by default as identity)");
		execute("create table b (id bigint generated always as identity (start with 5 increment by 50))");

		assertThat(table("a").columns().get(0).identity()).isEqualTo(Identity.byDefault());
		assertThat(table("b").columns().get(0).identity()).isEqualTo(new Identity(true, 5L, 50L));
	}

	@Test
	void generatedColumnIsRead() throws SQLException {
		execute("create table t (a integer, c integer generated always as (a + 1))");

		assertThat(column("c"))
			.isEqualTo(Column.of("c", ColumnTypes.integer()).withGenerated(new Generated("\"A\" + 1", true)));
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
	void domainOverEnumerationIsAnEnumType() throws SQLException {
		execute("create domain mood as enum ('sad', 'ok', 'happy')");
		execute("create domain short_text as varchar(10)");
		execute("create table t (c mood, d short_text)");

		assertThat(read().enumTypes())
			.containsExactly(new EnumType(QualifiedName.of("mood"), List.of("sad", "ok", "happy")));
		assertThat(table("t").columns()).extracting(Column::type)
			.containsExactly(ColumnTypes.named("mood"), ColumnTypes.named("short_text"));
	}

	@Test
	void primaryKeyKeepsItsOrder() throws SQLException {
		execute("create table t (a integer, b integer, constraint pk_t primary key (b, a))");

		assertThat(table("t").constraints()).containsExactly(new PrimaryKey("pk_t", List.of("b", "a")));
	}

	@Test
	void uniqueConstraintsAreRead() throws SQLException {
		execute("create table t (a integer, b integer, constraint uq_ba unique (b, a),"
				+ " constraint uq_a unique nulls not distinct (a))");

		assertThat(table("t").constraints()).containsExactly(
				new UniqueConstraint("uq_a", List.of("a"), Deferrability.NOT_DEFERRABLE, true),
				UniqueConstraint.of("uq_ba", List.of("b", "a")));
	}

	@Test
	void foreignKeysAreRead() throws SQLException {
		execute("create table p (a integer, b integer, constraint pk_p primary key (a, b))");
		execute("create table t (x integer, y integer,"
				+ " constraint fk_1 foreign key (y, x) references p (b, a) on delete cascade on update set null,"
				+ " constraint fk_2 foreign key (x, y) references p on delete set default on update restrict,"
				+ " constraint fk_3 foreign key (x, y) references p on delete no action)");

		assertThat(table("t").constraints()).containsExactly(
				new ForeignKey("fk_1", List.of("y", "x"), QualifiedName.of("p"), List.of("b", "a"),
						ReferentialAction.CASCADE, ReferentialAction.SET_NULL, Deferrability.NOT_DEFERRABLE),
				new ForeignKey("fk_2", List.of("x", "y"), QualifiedName.of("p"), List.of("a", "b"),
						ReferentialAction.SET_DEFAULT, ReferentialAction.RESTRICT, Deferrability.NOT_DEFERRABLE),
				ForeignKey.of("fk_3", List.of("x", "y"), QualifiedName.of("p"), List.of("a", "b")));
	}

	@Test
	void foreignKeyReachesIntoAnotherSchema() throws SQLException {
		execute("create schema audit");
		execute("create table audit.p (id integer primary key)");
		execute("create table t (p_id integer, constraint fk_p foreign key (p_id) references audit.p)");

		assertThat(table("t").constraints())
			.containsExactly(ForeignKey.of("fk_p", List.of("p_id"), new QualifiedName("audit", "p"), List.of("id")));
	}

	@Test
	void checkIsReadAsPrinted() throws SQLException {
		execute("create table t (a integer, constraint ck_a check (a > 0))");

		assertThat(table("t").constraints()).containsExactly(new CheckConstraint("ck_a", "\"A\" > 0"));
	}

	@Test
	void indexesAreRead() throws SQLException {
		execute("create table t (a integer, b integer, c integer, g geometry)");
		execute("create index ix_1 on t (b desc, a)");
		execute("create index ix_2 on t (a nulls last, b desc nulls first)");
		execute("create unique index ix_3 on t (a) include (c, b)");
		execute("create spatial index ix_4 on t (g)");

		assertThat(table("t").indexes()).containsExactly(
				new Index("ix_1", List.of(IndexPart.column("b").desc(), IndexPart.column("a")), false, null, List.of(),
						null),
				new Index("ix_2",
						List.of(new IndexPart("a", false, false, NullsOrder.LAST),
								new IndexPart("b", false, true, NullsOrder.FIRST)),
						false, null, List.of(), null),
				new Index("ix_3", List.of(IndexPart.column("a")), true, null, List.of("c", "b"), null),
				new Index("ix_4", List.of(IndexPart.column("g")), false, null, List.of(), "spatial"));
	}

	@Test
	void indexOfAConstraintIsLeftOut() throws SQLException {
		execute("create table t (id integer primary key, a integer unique, b integer references t)");

		assertThat(table("t").indexes()).isEmpty();
	}

	@Test
	void ownIndexThatServesAConstraintIsKept() throws SQLException {
		execute("create table t (id integer primary key, b integer)");
		execute("create index ix_b on t (b)");
		execute("alter table t add constraint fk_b foreign key (b) references t");

		assertThat(table("t").indexes()).containsExactly(Index.of("ix_b", "b"));
	}

	@Test
	void viewsAndTemporaryTablesAreLeftOut() throws SQLException {
		execute("create table t (a integer)");
		execute("create view v as select a from t");
		execute("create local temporary table l (a integer)");
		execute("create global temporary table g (a integer)");

		assertThat(read().tables()).extracting(Table::name).containsExactly(QualifiedName.of("t"));
	}

	@Test
	void sequencesAreRead() throws SQLException {
		execute("create sequence plain");
		execute("create sequence small as integer");
		execute("create sequence down increment by -1");
		execute("create sequence every start with 10 increment by 5 minvalue 3 maxvalue 900 cache 7 cycle");
		execute("create sequence single no cache");
		execute("create sequence tiny maxvalue 10 increment by 5 cycle");
		execute("create table t (id integer generated always as identity)");

		assertThat(read().sequences()).containsExactly(
				new Sequence(QualifiedName.of("down"), null, -1L, null, null, null, false),
				new Sequence(QualifiedName.of("every"), 10L, 5L, 3L, 900L, 7L, true), Sequence.of("plain"),
				new Sequence(QualifiedName.of("single"), null, null, null, null, 1L, false), Sequence.of("small"),
				new Sequence(QualifiedName.of("tiny"), null, 5L, null, 10L, null, true));
	}

	@Test
	void namesOutsideTheDefaultSchemaAreQualified() throws SQLException {
		execute("create schema audit");
		execute("create domain audit.mood as enum ('ok')");
		execute("create table audit.t (c audit.mood)");
		execute("create sequence audit.s");
		execute("create table t (a integer)");

		DatabaseSchema schema = this.reader.read(this.connection, List.of("audit"));

		QualifiedName mood = new QualifiedName("audit", "mood");
		QualifiedName table = new QualifiedName("audit", "t");
		assertThat(schema).isEqualTo(new DatabaseSchema(List.of("audit"),
				List.of(new Table(table, List.of(Column.of("c", new NamedType(mood))), List.of(), List.of(), null)),
				List.of(new Sequence(new QualifiedName("audit", "s"), null, null, null, null, null, false)),
				List.of(new EnumType(mood, List.of("ok")))));
	}

	@Test
	void defaultSchemaByNameIsTheDefaultSchema() throws SQLException {
		execute("create schema audit");
		execute("create table t (a integer)");

		assertThat(this.reader.read(this.connection, List.of("PUBLIC"))).isEqualTo(read());
		assertThat(this.reader.read(this.connection, List.of("public", "audit", "missing")))
			.isEqualTo(read().withSchemas(List.of("audit")));
	}

	@Test
	void schemaOfTheConnectionIsTheDefault() throws SQLException {
		execute("create schema audit");
		execute("create table audit.t (a integer)");
		execute("create table elsewhere (a integer)");
		execute("set schema audit");

		assertThat(read().tables()).extracting(Table::name).containsExactly(QualifiedName.of("t"));
	}

	@Test
	void quotedNamesAreToldFromFoldedOnes() throws SQLException {
		execute("create table users (id integer)");
		execute("create table \"users\" (id integer)");
		execute("create table \"Users\" (\"id\" integer, \"order\" integer, \"ORDER\" integer)");

		assertThat(read().tables()).extracting(Table::name)
			.containsExactly(QualifiedName.of("users"), QualifiedName.of("Users"), QualifiedName.of("\"users\""));
		assertThat(table("Users").columns()).extracting(Column::name).containsExactly("\"id\"", "order", "ORDER");
	}

	@ParameterizedTest
	@ValueSource(strings = { "DATABASE_TO_LOWER=TRUE", "DATABASE_TO_UPPER=FALSE",
			"MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE", "MODE=PostgreSQL", "MODE=MySQL" })
	void plainNamesAreLowerCaseInEveryMode(String settings) throws SQLException {
		try (Connection other = DriverManager.getConnection("jdbc:h2:mem:;" + settings)) {
			execute(other, "create table users (id integer generated by default as identity, name varchar(9) not null,"
					+ " constraint pk_users primary key (id), constraint uq_users unique (name))");
			execute(other, "create index ix_users on users (name, id)");
			execute(other, "create sequence users_seq increment by 50");

			DatabaseSchema schema = this.reader.read(other, List.of());

			assertThat(schema.tables()).containsExactly(new Table(QualifiedName.of("users"), List.of(
					Column.of("id", ColumnTypes.integer()).withNullable(false).withIdentity(Identity.byDefault()),
					Column.of("name", ColumnTypes.varchar(9)).withNullable(false)),
					List.of(new PrimaryKey("pk_users", List.of("id")),
							UniqueConstraint.of("uq_users", List.of("name"))),
					List.of(Index.of("ix_users", "name", "id")), null));
			assertThat(schema.sequences())
				.containsExactly(new Sequence(QualifiedName.of("users_seq"), null, 50L, null, null, null, false));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "DATABASE_TO_LOWER=TRUE", "DATABASE_TO_UPPER=FALSE", "MODE=PostgreSQL" })
	void whatHasPartsIsReadInEveryMode(String settings) throws SQLException {
		try (Connection other = DriverManager.getConnection("jdbc:h2:mem:;" + settings)) {
			execute(other, "create domain mood as enum ('ok')");
			execute(other, "create table t (id integer generated always as identity (start with 5) primary key,"
					+ " m mood, e enum('x'), a integer array, b binary large object, d integer default 3 not null,"
					+ " g integer generated always as (d + 1), constraint ck_t check (d > 0),"
					+ " constraint fk_t foreign key (d) references t on delete cascade)");
			execute(other, "create index ix_t on t (e desc nulls first)");

			DatabaseSchema schema = this.reader.read(other, List.of());

			Table table = schema.table(QualifiedName.of("t")).orElseThrow();
			assertThat(table.columns()).extracting(Column::type)
				.containsExactly(ColumnTypes.integer(), ColumnTypes.named("mood"), ColumnTypes.enumeration("x"),
						ColumnTypes.array(ColumnTypes.integer()), ColumnTypes.blob(), ColumnTypes.integer(),
						ColumnTypes.integer());
			assertThat(table.columns().get(0).identity()).isEqualTo(new Identity(true, 5L, null));
			assertThat(table.columns().get(6).generated()).isNotNull();
			assertThat(table.constraints()).extracting(Constraint::kind)
				.containsExactly(ConstraintKind.PRIMARY_KEY, ConstraintKind.FOREIGN_KEY, ConstraintKind.CHECK);
			assertThat(table.indexes()).containsExactly(new Index("ix_t",
					List.of(new IndexPart("e", false, true, NullsOrder.FIRST)), false, null, List.of(), null));
			assertThat(schema.enumTypes()).containsExactly(new EnumType(QualifiedName.of("mood"), List.of("ok")));
		}
	}

	@Test
	void numberOfStatementsDoesNotGrow() throws SQLException {
		createTables(0, 1);
		int forOne = countStatements();

		createTables(1, 50);

		assertThat(countStatements()).isEqualTo(forOne).isLessThan(20);
		assertThat(read().tables()).hasSize(50);
	}

	private void createTables(int from, int to) throws SQLException {
		for (int number = from; number < to; number++) {
			execute("create table t" + number + " (id integer generated always as identity primary key,"
					+ " parent integer references t0, kind enum('a', 'b'), tags varchar array check (id > 0))");
			execute("create index ix_" + number + " on t" + number + " (kind, id)");
			execute("create sequence s" + number);
			execute("create domain d" + number + " as enum ('x')");
		}
	}

	@Test
	void keysNameRenamedColumnsAsTheyAreCalledNow() throws SQLException {
		execute("create table p (id int, constraint pk primary key (id))");
		execute("create table c (a int, b int, constraint uq unique (b, a), constraint fk foreign key (a) references p (id))");
		execute("alter table p alter column id rename to new_id");
		execute("alter table c alter column a rename to z");

		assertThat(table("p").primaryKey().orElseThrow().columns()).containsExactly("new_id");
		assertThat(table("c").constraints()).containsExactly(UniqueConstraint.of("uq", List.of("b", "z")),
				ForeignKey.of("fk", List.of("z"), QualifiedName.of("p"), List.of("new_id")));
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
		execute(this.connection, sql);
	}

	private static void execute(Connection connection, String sql) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

}
