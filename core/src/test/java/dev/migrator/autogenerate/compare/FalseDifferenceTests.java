package dev.migrator.autogenerate.compare;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.migrator.dialect.Dialect;
import dev.migrator.dialect.DialectFactory;
import dev.migrator.dialect.h2.H2DialectFactory;
import dev.migrator.dialect.mariadb.MariadbDialectFactory;
import dev.migrator.dialect.mysql.MysqlDialectFactory;
import dev.migrator.dialect.oracle.OracleDialectFactory;
import dev.migrator.dialect.postgresql.PostgresqlDialectFactory;
import dev.migrator.dialect.sqlite.SqliteDialectFactory;
import dev.migrator.dialect.sqlserver.SqlserverDialectFactory;
import dev.migrator.operation.OperationDescription;
import dev.migrator.schema.CheckConstraint;
import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnDefault;
import dev.migrator.schema.ColumnTypes;
import dev.migrator.schema.Constraint;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.ForeignKey;
import dev.migrator.schema.FormerName;
import dev.migrator.schema.Identity;
import dev.migrator.schema.PrimaryKey;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.ReferentialAction;
import dev.migrator.schema.Sequence;
import dev.migrator.schema.Table;
import dev.migrator.schema.UniqueConstraint;
import dev.migrator.schema.WantedSchema;

import static org.assertj.core.api.Assertions.assertThat;

/** What other tools see again and again although nothing changed, and what they miss. */
class FalseDifferenceTests {

	private static final List<DialectFactory> DIALECTS = List.of(new PostgresqlDialectFactory(), new H2DialectFactory(),
			new MysqlDialectFactory(), new MariadbDialectFactory(), new SqliteDialectFactory(),
			new OracleDialectFactory(), new SqlserverDialectFactory());

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			postgresql ; integer ; int4
			postgresql ; timestamp(6) with time zone ; timestamptz
			postgresql ; numeric(10,0) ; decimal(10)
			postgresql ; character varying(20) ; varchar(20)
			postgresql ; double precision ; float8
			h2 ; numeric(10,2) ; decimal(10, 2)
			h2 ; integer ; int
			mysql ; int ; integer
			mysql ; datetime(6) ; DATETIME(6)
			mariadb ; decimal(10,2) ; numeric(10,2)
			sqlserver ; varchar(max) ; VARCHAR(MAX)
			sqlserver ; varbinary(max) ; varbinary(MAX)
			oracle ; NUMBER(19,0) ; number(19)
			oracle ; VARCHAR2(255 CHAR) ; varchar2(255 char)
			""")
	void spellingsOfOneTypeAreTheSame(String dialect, String found, String wanted) {
		assertThat(described(dialect(dialect), table(column("a", found)), table(column("a", wanted)))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			postgresql ; timestamp(6) ; timestamp(3)
			postgresql ; timestamp(6) ; timestamp(6) with time zone
			postgresql ; varchar(20) ; integer
			postgresql ; varchar(20) ; text
			postgresql ; numeric(10,2) ; numeric(10,3)
			mysql ; datetime ; datetime(6)
			mysql ; int ; bigint
			h2 ; integer ; bigint
			mariadb ; varchar(20) ; varchar(21)
			""")
	void otherTypeIsSeen(String dialect, String found, String wanted) {
		assertThat(described(dialect(dialect), table(column("a", found)), table(column("a", wanted))))
			.containsExactly("alter column a of t: type");
	}

	@Test
	void namesOfKeysMakeNoDifference() {
		Table found = table(column("id", "bigint"), column("parent", "bigint")).withConstraints(
				List.of(new PrimaryKey("t_pkey", List.of("id")), UniqueConstraint.of("t_parent_key", List.of("parent")),
						ForeignKey.of("t_parent_fkey", List.of("parent"), QualifiedName.of("t"), List.of("id"))));
		Table wanted = found.withConstraints(found.constraints()
			.stream()
			.map((each) -> each.accept(new NamedConstraint("UC_" + each.kind() + "_COL")))
			.toList());

		assertOnAll(found, wanted);
	}

	@Test
	void columnsOfKeyTakeNoNullsWhetherSaidOrNot() {
		Table wanted = table(Column.of("id", ColumnTypes.bigint())).plus(new PrimaryKey(null, List.of("id")));

		assertOnAll(wanted.withColumns(List.of(wanted.columns().get(0).withNullable(false))), wanted);
	}

	@Test
	void serialColumnIsAnIdentity() {
		Column serial = Column.of("id", ColumnTypes.bigint())
			.withNullable(false)
			.withDefault(new ColumnDefault("nextval('t_id_seq'::regclass)"));

		assertOnAll(table(serial), table(serial.withDefault(null).withIdentity(Identity.byDefault())));
		assertOnAll(table(serial), table(serial.withDefault(null)));
	}

	@Test
	void columnFedBySequenceLosesIdentity() {
		Column identity = Column.of("id", ColumnTypes.bigint()).withNullable(false).withIdentity(Identity.byDefault());

		assertThat(described(dialect("postgresql"), table(identity), table(identity.withIdentity(null))))
			.containsExactly("alter column id of t: no identity");
	}

	@Test
	void unsaidIncrementIsOne() {
		Sequence unsaid = Sequence.of("s");
		Sequence one = new Sequence(unsaid.name(), 1L, 1L, null, null, null, false);

		assertThat(described(sequence(unsaid), sequence(one))).isEmpty();
		assertThat(described(sequence(one), sequence(unsaid))).isEmpty();
		assertThat(
				described(sequence(unsaid), sequence(new Sequence(unsaid.name(), null, 50L, null, null, null, false))))
			.containsExactly("alter sequence s");
	}

	@Test
	void defaultThatIsNullIsNone() {
		Column column = Column.of("a", ColumnTypes.text());

		assertOnAll(table(column), table(column.withDefault(new ColumnDefault("NULL"))));
	}

	@Test
	void blanksAroundADefaultMakeNoDifference() {
		assertOnAll(table(column("a", "integer").withDefault(new ColumnDefault("0 "))),
				table(column("a", "integer").withDefault(new ColumnDefault("0"))));
	}

	@Test
	void defaultMadeWithTheModelDiffersOnlyWhenItsTextDoes() {
		Table found = table(column("a", "timestamp(6)").withDefault(new ColumnDefault("now()")));

		assertThat(described(dialect("postgresql"), found, found)).isEmpty();
		assertThat(described(dialect("postgresql"), found,
				table(column("a", "timestamp(6)").withDefault(new ColumnDefault("'2026-11-21 10:00:00'")))))
			.containsExactly("alter column a of t: default '2026-11-21 10:00:00'");
	}

	@Test
	void restrictIsNoActionWhereTheCatalogDoesNotTell() {
		Table found = table(column("a", "bigint")).plus(key(ReferentialAction.NO_ACTION));
		Table wanted = table(column("a", "bigint")).plus(key(ReferentialAction.RESTRICT));

		assertThat(described(dialect("mysql"), found, wanted)).isEmpty();
		assertThat(described(dialect("mariadb"), found, wanted)).isEmpty();
		assertThat(described(dialect("postgresql"), found, wanted)).hasSize(2);
	}

	@Test
	void commentsAreNotMissedWhereThereAreNone() {
		Table wanted = table(column("a", "text").withComment("note")).withComment("table");

		assertThat(described(dialect("sqlite"), table(column("a", "text")), wanted)).isEmpty();
		assertThat(described(dialect("postgresql"), table(column("a", "text")), wanted))
			.containsExactly("alter column a of t: comment", "comment on table t");
	}

	@Test
	void checkInOtherWordsIsTheSame() {
		Table wanted = table(column("a", "text")).plus(new CheckConstraint(null, "a in ('x', 'y') and a is not null"));
		Table found = table(column("a", "text"))
			.plus(new CheckConstraint("t_a_check", "(((`a`) IN ('x','y')) AND (\"A\" IS NOT NULL))"));

		assertOnAll(found, wanted);
	}

	@Test
	void checkThatRemainsOfAnEnumIsDropped() {
		Table found = table(column("a", "text")).plus(new CheckConstraint("t_a_check", "a in ('x', 'y')"));

		assertThat(described(dialect("postgresql"), found, table(column("a", "text"))))
			.containsExactly("drop check constraint t_a_check from t");
	}

	@Test
	void referencedColumnInAnotherCaseIsTheColumnThatIsThere() {
		Table target = new Table(QualifiedName.of("b"), List.of(column("Id", "bigint")), List.of(), List.of(), null);
		DatabaseSchema wanted = DatabaseSchema.empty().withTables(List.of(target, referring("Id")));
		DatabaseSchema found = wanted.withTables(List.of(target, referring("id")));

		assertThat(described(dialect("mysql"), found, wanted)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "mysql", "mariadb", "sqlite" })
	void columnInAnotherCaseIsTheOneThatIsThere(String dialect) {
		Table found = table(column("id", "bigint"), column("firstname", "varchar(20)"))
			.plus(new PrimaryKey("pk", List.of("id")))
			.plus(new CheckConstraint("ck", "firstname <> ''"));
		Table wanted = table(column("Id", "bigint"), column("firstName", "varchar(20)"))
			.plus(new PrimaryKey("pk", List.of("Id")))
			.plus(new CheckConstraint("ck", "firstName <> ''"));

		assertThat(described(dialect(dialect), found, wanted)).isEmpty();
		assertThat(described(dialect(dialect), wanted, found)).isEmpty();
		assertThat(described(dialect("postgresql"), found, wanted)).contains("drop column firstname from t",
				"add column firstName to t");
	}

	@Test
	void tableInAnotherCaseIsTheOneThatIsThereWhereTheDatabaseSaysSo() {
		DatabaseSchema found = DatabaseSchema.empty()
			.withTables(List.of(table(column("Id", "integer")).withName(QualifiedName.of("b")), referring("Id")));
		DatabaseSchema wanted = DatabaseSchema.empty()
			.withTables(List.of(table(column("ID", "integer")).withName(QualifiedName.of("B")), referring("ID")
				.withName(QualifiedName.of("A"))
				.withConstraints(
						List.of(ForeignKey.of("fk_a_b", List.of("b_id"), QualifiedName.of("B"), List.of("ID"))))));

		assertThat(described(dialect("sqlite"), found, wanted)).isEmpty();
		assertThat(described(dialect("mysql"), found, wanted)).contains("create table B", "drop table b");
	}

	@Test
	void formerNameOfAColumnCountsInATableThatIsThereInAnotherCase() {
		DatabaseSchema found = DatabaseSchema.empty().withTables(List.of(table(column("nick", "text"))));
		DatabaseSchema wanted = DatabaseSchema.empty()
			.withTables(List.of(table(column("nickname", "text")).withName(QualifiedName.of("T"))));
		WantedSchema model = new WantedSchema(wanted, List.of(), List.of(), List.of(),
				List.of(new FormerName(QualifiedName.of("T"), "nickname", "nick")));

		assertThat(new SchemaComparator(ComparisonRules.of(dialect("sqlite"))).compare(found, model).operations())
			.extracting(OperationDescription::of)
			.containsExactly("alter column nick of t: rename to nickname");
	}

	@Test
	void columnInAnotherCaseIsFoundInARenamedTable() {
		DatabaseSchema found = DatabaseSchema.empty().withTables(List.of(table(column("Nick", "text"))));
		DatabaseSchema wanted = DatabaseSchema.empty()
			.withTables(List.of(table(column("nick", "text")).withName(QualifiedName.of("people"))));
		ComparisonRules rules = ComparisonRules.of(dialect("mysql"))
			.withRenames(List.of(new Rename(QualifiedName.of("t"), null, "people")));

		assertThat(new SchemaComparator(rules).compare(found, wanted).operations()).extracting(OperationDescription::of)
			.containsExactly("rename table t to people");
	}

	private static Table referring(String column) {
		ForeignKey key = ForeignKey.of("fk_a_b", List.of("b_id"), QualifiedName.of("b"), List.of(column));
		return new Table(QualifiedName.of("a"), List.of(column("b_id", "bigint")), List.of(key), List.of(), null);
	}

	@Test
	void foreignKeyComesBehindTheColumnItNeeds() {
		Table wanted = table(column("a", "bigint"), column("b", "bigint"))
			.plus(ForeignKey.of("fk", List.of("b"), QualifiedName.of("t"), List.of("a")));

		assertThat(described(dialect("postgresql"), table(column("a", "bigint")), wanted))
			.containsExactly("add column b to t", "add foreign key fk (b) to t, referring to t");
	}

	@Test
	void tablesThatReferToEachOtherAreCreatedAndDropped() {
		Table one = table(column("a", "bigint")).plus(key("other")).plus(new PrimaryKey("pk1", List.of("a")));
		Table other = one.withName(QualifiedName.of("other"))
			.withConstraints(List.<Constraint>of(key("t").accept(new NamedConstraint("fk2")),
					new PrimaryKey("pk2", List.of("a"))));
		DatabaseSchema both = DatabaseSchema.empty().withTables(List.of(one, other));

		assertThat(described(DatabaseSchema.empty(), both)).containsExactly("create table t", "create table other",
				"add foreign key fk (a) to t, referring to other");
		assertThat(described(both, DatabaseSchema.empty())).containsExactly("drop foreign key fk from t",
				"drop table other", "drop table t");
	}

	private static ForeignKey key(String table) {
		return ForeignKey.of("fk", List.of("a"), QualifiedName.of(table), List.of("a"));
	}

	private static ForeignKey key(ReferentialAction onDelete) {
		ForeignKey key = key("t");
		return new ForeignKey(key.name(), key.columns(), key.referencedTable(), key.referencedColumns(), onDelete,
				key.onUpdate(), key.deferrability());
	}

	private static void assertOnAll(Table found, Table wanted) {
		DIALECTS
			.forEach((factory) -> assertThat(described(factory.create(), found, wanted)).as(factory.name()).isEmpty());
	}

	private static Dialect dialect(String name) {
		return DIALECTS.stream().filter((factory) -> factory.name().equals(name)).findFirst().orElseThrow().create();
	}

	private static List<String> described(Dialect dialect, Table found, Table wanted) {
		return described(dialect, DatabaseSchema.empty().withTables(List.of(found)),
				DatabaseSchema.empty().withTables(List.of(wanted)));
	}

	private static List<String> described(DatabaseSchema found, DatabaseSchema wanted) {
		return described(dialect("postgresql"), found, wanted);
	}

	private static List<String> described(Dialect dialect, DatabaseSchema found, DatabaseSchema wanted) {
		return new SchemaComparator(ComparisonRules.of(dialect)).compare(found, wanted)
			.operations()
			.stream()
			.map(OperationDescription::of)
			.toList();
	}

	private static DatabaseSchema sequence(Sequence sequence) {
		return DatabaseSchema.empty().withSequences(List.of(sequence));
	}

	private static Column column(String name, String type) {
		return Column.of(name, ColumnTypes.raw(type));
	}

	private static Table table(Column... columns) {
		return new Table(QualifiedName.of("t"), List.of(columns), List.of(), List.of(), null);
	}

}
