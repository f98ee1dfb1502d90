package dev.migrator.dialect.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

import dev.migrator.dialect.CountingConnection;
import dev.migrator.dialect.Dialect;
import dev.migrator.schema.CheckConstraint;
import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnDefault;
import dev.migrator.schema.ColumnTypes;
import dev.migrator.schema.Constraint;
import dev.migrator.schema.Deferrability;
import dev.migrator.schema.ForeignKey;
import dev.migrator.schema.Generated;
import dev.migrator.schema.Identity;
import dev.migrator.schema.Index;
import dev.migrator.schema.IndexPart;
import dev.migrator.schema.PrimaryKey;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.RawType;
import dev.migrator.schema.ReferentialAction;
import dev.migrator.schema.Table;
import dev.migrator.schema.UniqueConstraint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SqliteCatalogReaderIntegrationTests {

	private static final Dialect DIALECT = new SqliteDialectFactory().create();

	@Test
	void everyFieldOfAColumnIsRead() throws SQLException {
		Table table = read("""
				create table t (
					id integer primary key autoincrement,
					a varchar(20) collate nocase not null default 'it''s',
					b default -1.5e-3,
					c numeric(10,2) default (1 + (2)),
					d timestamp default current_timestamp,
					e int generated always as (length(a)) virtual,
					f int as (e * 2) stored,
					g blob default x'00ff' not null,
					h int default null
				)""");

		assertThat(table.columns()).containsExactly(
				Column.of("id", ColumnTypes.bigint()).withNullable(false).withIdentity(Identity.byDefault()),
				Column.of("a", ColumnTypes.varchar(20))
					.withNullable(false)
					.withCollation("nocase")
					.withDefault(new ColumnDefault("'it''s'")),
				Column.of("b", new RawType("")).withDefault(new ColumnDefault("-1.5e-3")),
				Column.of("c", ColumnTypes.numeric(10, 2)).withDefault(new ColumnDefault("1 + (2)")),
				Column.of("d", ColumnTypes.timestamp()).withDefault(new ColumnDefault("current_timestamp")),
				Column.of("e", ColumnTypes.integer()).withGenerated(new Generated("length(a)", false)),
				Column.of("f", ColumnTypes.integer()).withGenerated(new Generated("e * 2", true)),
				Column.of("g", ColumnTypes.blob()).withNullable(false).withDefault(new ColumnDefault("x'00ff'")),
				Column.of("h", ColumnTypes.integer()));
	}

	@Test
	void everyFieldOfAConstraintIsRead() throws SQLException {
		try (RebuildDatabase database = new RebuildDatabase(53,
				"create table Parent (x int, y int, primary key (x, y))",
				"""
						create table t (
							a int constraint u unique constraint k check (a > 0),
							b int references parent (x) on update cascade match simple on delete set null not deferrable,
							constraint pk primary key (b collate nocase desc, a) on conflict fail,
							unique (b), constraint "f k" foreign key (a, b) references PARENT
								on delete restrict on update set default deferrable initially deferred
							check (a <> ')' /* ) */)
						)""")) {
			List<Constraint> constraints = database.table("t").constraints();

			assertThat(constraints).containsExactlyInAnyOrder(new PrimaryKey("pk", List.of("b", "a")),
					UniqueConstraint.of("u", List.of("a")), UniqueConstraint.of(null, List.of("b")),
					new ForeignKey(null, List.of("b"), QualifiedName.of("Parent"), List.of("x"),
							ReferentialAction.SET_NULL, ReferentialAction.CASCADE, Deferrability.NOT_DEFERRABLE),
					new ForeignKey("f k", List.of("a", "b"), QualifiedName.of("Parent"), List.of("x", "y"),
							ReferentialAction.RESTRICT, ReferentialAction.SET_DEFAULT,
							Deferrability.INITIALLY_DEFERRED),
					new CheckConstraint("k", "a > 0"), new CheckConstraint(null, "a <> ')' /* ) */"));
		}
	}

	@Test
	void everyFieldOfAnIndexIsRead() throws SQLException {
		assertThat(read("create table t (a int, \"b b\" text)", "create unique index \"I x\" on t (\"b b\" desc, a)",
				"create index i2 on t (lower(\"b b\") asc, (a + 1) desc, a collate nocase) where a > 3 and \"b b\" <> ''")
			.indexes())
			.containsExactly(
					new Index("I x", List.of(IndexPart.column("b b").desc(), IndexPart.column("a")), true, null,
							List.of(), null),
					new Index("i2",
							List.of(IndexPart.expression("lower(\"b b\")"), IndexPart.expression("a + 1").desc(),
									IndexPart.expression("a collate nocase")),
							false, "a > 3 and \"b b\" <> ''", List.of(), null));
	}

	@Test
	void primaryKeyTakesNullsUnlessItCannot() throws SQLException {
		assertThat(nullable("create table t (a text primary key)")).isTrue();
		assertThat(nullable("create table t (a bigint, primary key (a))")).isTrue();
		assertThat(nullable("create table t (a integer primary key desc)")).isTrue();
		assertThat(nullable("create table t (a integer, primary key (a))")).isFalse();
		assertThat(nullable("create table t (a text primary key) without rowid")).isFalse();
		assertThat(nullable("create table t (a text primary key) strict")).isFalse();
	}

	@Test
	void onlyTablesOfTheUserAreRead() throws SQLException {
		try (RebuildDatabase database = new RebuildDatabase(53, "create table t (id integer primary key autoincrement)",
				"create view v as select id from t", "create virtual table f using fts5(body)",
				"create temp table tmp (a int)", "create table sqliteish (a int)", "analyze")) {
			assertThat(DIALECT.catalogReader().read(database.connection(), List.of()).tables())
				.extracting((table) -> table.name().name())
				.containsExactly("sqliteish", "t");
		}
	}

	@Test
	void numberOfQueriesDoesNotGrow() throws SQLException {
		try (RebuildDatabase few = new RebuildDatabase(53, "create table a (x int)");
				RebuildDatabase many = new RebuildDatabase(53, "create table a (x int)", "create table b (x int)",
						"create index i on b (x)", "create table c (x int references b (x))")) {
			assertThat(queries(many.connection())).isEqualTo(queries(few.connection()));
		}
	}

	// What the pragmas tell must be what the parser finds.
	@ParameterizedTest
	@ValueSource(strings = { "create table t (a)",
			"create table t (a unsigned big int(10, 5), b double precision not null)",
			"create table \"t\" ([a b] int, `c``d` text, \"e\"\"f\" blob, 'g' int default \"x\")",
			"create table t (a int constraint x default 5 constraint y not null constraint z null)",
			"create table t(a int default+5,b int default - 5 not null,c default(3)not null)",
			"create table t (a text not null collate binary default 'x' -- a, b int\n, b int /* , c */)",
			"create table t (größe int, a$b int, _c int)", "create table t (a int, check (a in (1, 2)), unique(a))",
			"create table t as select 1 as a, 'x' as \"b c\"",
			"create table if not exists main.t (a int primary key on conflict replace not null on conflict abort)",
			"create table t (a int, constraint c1 constraint c2 check (a > 0))",
			"create table t (a int, b as (a + 1), c int generated always as (b) virtual)" })
	void parserAgreesWithThePragmas(String sql) throws SQLException {
		try (RebuildDatabase database = new RebuildDatabase(53, sql)) {
			List<String> told = database
				.rows("select name, upper(type), \"notnull\", hidden > 0 from pragma_table_xinfo('t')");

			assertThat(TableDefinition.parse(database.definition("t"))
				.columns()
				.stream()
				.map((column) -> column.name() + "|" + column.type().toUpperCase(Locale.ROOT) + "|"
						+ (column.isNotNull() ? 1 : 0) + "|" + (column.isGenerated() ? 1 : 0)))
				.isEqualTo(told);
		}
	}

	@Test
	void unreadableDefinitionIsShown() {
		assertThatExceptionOfType(UnreadableDefinitionException.class)
			.isThrownBy(() -> TableDefinition.parse("create table t (a int on fire)"))
			.withMessage(
					"The catalog of SQLite holds a definition that cannot be read: the clause 'on' is not known; the"
							+ " definition is: create table t (a int on fire)")
			.satisfies((error) -> assertThat(error.definition()).isEqualTo("create table t (a int on fire)"));
	}

	private static int queries(Connection connection) throws SQLException {
		CountingConnection counting = new CountingConnection(connection);
		DIALECT.catalogReader().read(counting.connection(), List.of());
		return counting.statements();
	}

	private static boolean nullable(String sql) throws SQLException {
		return read(sql).columns().get(0).nullable();
	}

	private static Table read(String... sql) throws SQLException {
		try (RebuildDatabase database = new RebuildDatabase(53, sql)) {
			return database.table("t");
		}
	}

}
