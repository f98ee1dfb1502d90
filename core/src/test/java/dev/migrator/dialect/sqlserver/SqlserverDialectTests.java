package dev.migrator.dialect.sqlserver;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import dev.migrator.dialect.Dialect;
import dev.migrator.dialect.OfflineOnlyException;
import dev.migrator.dialect.SqlStatement;
import dev.migrator.dialect.TableLookup;
import dev.migrator.operation.AddColumn;
import dev.migrator.operation.AlterColumn;
import dev.migrator.operation.BulkInsert;
import dev.migrator.operation.ColumnAlteration;
import dev.migrator.operation.CreatePrimaryKey;
import dev.migrator.operation.CreateSequence;
import dev.migrator.operation.DropConstraint;
import dev.migrator.operation.Operation;
import dev.migrator.operation.TableComment;
import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnDefault;
import dev.migrator.schema.ColumnTypes;
import dev.migrator.schema.ConstraintKind;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.Generated;
import dev.migrator.schema.PrimaryKey;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.RawType;
import dev.migrator.schema.Sequence;
import dev.migrator.schema.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SqlserverDialectTests {

	private static final QualifiedName USERS = QualifiedName.of("users");

	private final Dialect dialect = new SqlserverDialectFactory().create();

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			users      | users
			_x1        | _x1
			Users      | [Users]
			a b        | [a b]
			a]b        | [a]]b]
			a"b        | [a"b]
			user       | [user]
			percent    | [percent]
			value      | value
			""")
	void namesAreQuotedOnlyWhenNeeded(String name, String expected) {
		assertThat(this.dialect.quoting().name(name)).isEqualTo(expected);
	}

	@Test
	void valuesHaveLiterals() {
		LocalDateTime moment = LocalDateTime.of(2024, 2, 29, 0, 0, 0, 123_456_789);

		assertThat(this.dialect.quoting().literal(true)).isEqualTo("1");
		assertThat(this.dialect.quoting().literal(new byte[] { 0, -1 })).isEqualTo("0x00ff");
		assertThat(this.dialect.quoting().literal(UUID.fromString("7c9e6679-7425-40de-944b-e07fc1f90ae7")))
			.isEqualTo("'7c9e6679-7425-40de-944b-e07fc1f90ae7'");
		assertThat(this.dialect.quoting().literal(moment))
			.isEqualTo("cast('2024-02-29T00:00:00.1234567' as datetime2)");
		assertThat(this.dialect.quoting().literal(moment.atZone(ZoneId.of("Asia/Kolkata"))))
			.isEqualTo("cast('2024-02-29T00:00:00.1234567+05:30' as datetimeoffset)");
	}

	@Test
	void backslashAtALineEndStaysInTheText() {
		assertThat(this.dialect.quoting().literal("C:\\\nD:\\\\\r\n'")).isEqualTo("N'C:\\' + N'\nD:\\\\' + N'\r\n'''");
		assertThat(this.dialect.quoting().literal("C:\\users")).isEqualTo("N'C:\\users'");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			bit                | bit
			tinyint            | tinyint
			int                | int
			decimal            | numeric(18, 0)
			nvarchar           | nvarchar(1)
			nvarchar(20)       | nvarchar(20)
			nvarchar(max)      | nvarchar(max)
			varchar(20)        | varchar(20)
			float(24)          | real
			double precision   | float
			datetime2          | datetime2(7)
			datetimeoffset(3)  | datetimeoffset(3)
			timestamp          | timestamp
			uniqueidentifier   | uniqueidentifier
			""")
	void rawTextIsRead(String text, String expected) {
		assertThat(this.dialect.typeRules().render(this.dialect.typeRules().canonical(new RawType(text))))
			.isEqualTo(expected);
	}

	@Test
	void typesThatAreKeptAlikeHaveOneForm() {
		assertThat(this.dialect.typeRules().canonical(ColumnTypes.tinyint())).isEqualTo(ColumnTypes.smallint());
		assertThat(this.dialect.typeRules().canonical(ColumnTypes.varchar(4001))).isEqualTo(ColumnTypes.text());
		assertThat(this.dialect.typeRules().canonical(ColumnTypes.timestamp(9))).isEqualTo(ColumnTypes.timestamp(7));
	}

	@Test
	void addedDefaultIsThatOfPresentRowsToo() {
		Column points = Column.of("points", ColumnTypes.integer()).withDefault(new ColumnDefault("0"));

		assertThat(compile(new AddColumn(USERS, points, true))).containsExactly("""
				if columnproperty(object_id(N'users'), N'points', N'ColumnId') is null
				    alter table users add points int constraint df_users__points default 0 with values""");
	}

	@Test
	void defaultWithoutRoomForItsNameHasNone() {
		Column column = Column.of("c".repeat(119), ColumnTypes.integer()).withDefault(new ColumnDefault("0"));

		assertThat(compile(new AddColumn(USERS, column.withNullable(false), false)))
			.containsExactly("alter table users add " + column.name() + " int default 0 not null");
		assertThat(compile(new AddColumn(USERS, column.withNullable(false).withName("c".repeat(118)), false)))
			.containsExactly("alter table users add " + "c".repeat(118) + " int constraint df_users__" + "c".repeat(118)
					+ " default 0 not null");
	}

	@Test
	void changedColumnKeepsItsCollation() {
		Column before = Column.of("name", ColumnTypes.varchar(10)).withCollation("Latin1_General_BIN2");
		ColumnAlteration notNull = new ColumnAlteration(null, null, null, false, null, null, null);
		ColumnAlteration number = new ColumnAlteration(null, ColumnTypes.integer(), null, null, null, null, null);

		assertThat(compile(new AlterColumn(USERS, "name", notNull, before)))
			.containsExactly("alter table users alter column name nvarchar(10) collate Latin1_General_BIN2 not null");
		assertThat(compile(new AlterColumn(USERS, "name", number, before)))
			.containsExactly("alter table users alter column name int null");
	}

	@Test
	void columnsOfAPrimaryKeyRefuseNullsFirst() {
		Table users = new Table(USERS, List.of(Column.of("id", ColumnTypes.bigint())), List.of(), List.of(), null);
		CreatePrimaryKey operation = new CreatePrimaryKey(USERS, new PrimaryKey("pk_users", List.of("id")));
		DatabaseSchema schema = DatabaseSchema.empty().withTables(List.of(users));

		assertThat(this.dialect.compiler().compile(operation, schema::table)).containsExactly(
				SqlStatement.of("alter table users alter column id bigint not null"),
				SqlStatement.of("alter table users add constraint pk_users primary key (id)"));
	}

	@Test
	void missingPrimaryKeyIsForgivenWhenAskedFor() {
		assertThat(compile(new DropConstraint(USERS, null, ConstraintKind.PRIMARY_KEY, true, null))).containsExactly("""
				declare @drop nvarchar(max) = N'alter table users drop constraint if exists ' + coalesce((select \
				quotename(name) from sys.key_constraints
				    where parent_object_id = object_id(N'users') and type = N'PK'), N'[primary key]')
				exec (@drop)""");
	}

	@Test
	void sequencesBeginAtOneOrMinusOne() {
		QualifiedName name = QualifiedName.of("s");

		assertThat(compile(new CreateSequence(new Sequence(name, null, -1L, null, null, null, false), false)))
			.containsExactly("create sequence s increment by -1 maxvalue -1");
		assertThat(compile(new CreateSequence(new Sequence(name, 0L, null, null, null, null, false), false)))
			.containsExactly("create sequence s start with 0");
	}

	@Test
	void rowsOfOneKindShareAnInsert() {
		List<List<Object>> rows = List.of(List.of(1, new BigDecimal("1.5")), List.of(2L, new BigDecimal("100.25")),
				List.of(3, 0.5));
		Table prices = new Table(QualifiedName.of("prices"), List.of(Column.of("id", ColumnTypes.bigint())), List.of(),
				List.of(), null);
		BulkInsert insert = new BulkInsert(prices.name(), List.of("id", "price"),
				rows.stream().map((row) -> Arrays.asList(row.toArray())).toList());
		DatabaseSchema schema = DatabaseSchema.empty().withTables(List.of(prices));

		assertThat(this.dialect.compiler().compile(insert, schema::table)).containsExactly(SqlStatement.of("""
				insert into prices (id, price) values
				    (1, 1.5),
				    (2, 100.25)"""), SqlStatement.of("""
				insert into prices (id, price) values
				    (3, 0.5)"""));
	}

	@Test
	void limitsAreKnown() {
		Column virtual = Column.of("twice", ColumnTypes.integer())
			.withNullable(false)
			.withGenerated(new Generated("age * 2", false));

		assertThat(this.dialect.compiler().problems(new AddColumn(USERS, virtual, false))).containsExactly(
				"addColumn 'twice' of 'users' cannot be compiled for sqlserver: a virtual generated column cannot be not "
						+ "null");
		assertThat(this.dialect.compiler().problems(new TableComment(USERS, "x".repeat(3751), null))).containsExactly(
				"tableComment 'users' cannot be compiled for sqlserver: the comment has 3751 characters, the limit is "
						+ "3750");
		assertThat(this.dialect.compiler().problems(new TableComment(USERS, "x".repeat(3750), null))).isEmpty();
	}

	@Test
	void nothingIsReadFromADatabase() {
		assertThatExceptionOfType(OfflineOnlyException.class).isThrownBy(this.dialect::catalogReader)
			.withMessage(
					"The database 'sqlserver' cannot be migrated over a connection: 'sqlserver' is rendered offline "
							+ "only: use the SQL script");
		assertThatExceptionOfType(OfflineOnlyException.class).isThrownBy(this.dialect::lockStrategy);
	}

	private List<String> compile(Operation operation) {
		return this.dialect.compiler().compile(operation, TableLookup.none()).stream().map(SqlStatement::sql).toList();
	}

}
