package dev.migrator.dialect.oracle;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import dev.migrator.dialect.Dialect;
import dev.migrator.dialect.OfflineOnlyException;
import dev.migrator.dialect.SqlStatement;
import dev.migrator.dialect.TableLookup;
import dev.migrator.operation.AlterColumn;
import dev.migrator.operation.AlterSequence;
import dev.migrator.operation.BulkInsert;
import dev.migrator.operation.ColumnAlteration;
import dev.migrator.operation.CreateTable;
import dev.migrator.operation.DropConstraint;
import dev.migrator.operation.RenameTable;
import dev.migrator.operation.SequenceAlteration;
import dev.migrator.operation.Setting;
import dev.migrator.operation.TableComment;
import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnTypes;
import dev.migrator.schema.ConstraintKind;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.Identity;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.RawType;
import dev.migrator.schema.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class OracleDialectTests {

	private static final QualifiedName USERS = QualifiedName.of("users");

	private final Dialect dialect = new OracleDialectFactory().create();

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			users      | users
			x_1        | x_1
			_x1        | "_x1"
			Users      | "Users"
			v$session  | "v$session"
			a b        | "a b"
			größe      | "größe"
			number     | "number"
			comment    | "comment"
			level      | "level"
			"users"    | "users"
			value      | value
			""")
	void namesAreQuotedOnlyWhenNeeded(String name, String expected) {
		assertThat(this.dialect.quoting().name(name)).isEqualTo(expected);
	}

	@Test
	void valuesHaveLiterals() {
		LocalDateTime moment = LocalDateTime.of(2024, 2, 29, 0, 0, 0, 1);

		assertThat(this.dialect.quoting().literal(true)).isEqualTo("1");
		assertThat(this.dialect.quoting().literal(-0.0)).isEqualTo("-0.0");
		assertThat(this.dialect.quoting().literal(UUID.fromString("7c9e6679-7425-40de-944b-e07fc1f90ae7")))
			.isEqualTo("hextoraw('7c9e6679742540de944be07fc1f90ae7')");
		assertThat(this.dialect.quoting().literal(moment)).isEqualTo("timestamp '2024-02-29 00:00:00.000000001'");
		assertThat(this.dialect.quoting().literal(moment.atZone(ZoneId.of("Asia/Kolkata"))))
			.isEqualTo("timestamp '2024-02-29 00:00:00.000000001 +05:30'");
		assertThat(this.dialect.quoting().literal(LocalTime.of(23, 59))).isEqualTo("timestamp '1970-01-01 23:59:00'");
	}

	@Test
	void longTextIsPutTogether() {
		String text = "'" + "x".repeat(998) + "\uD83D\uDE00" + "ä".repeat(2000);

		assertThat(this.dialect.quoting().literal(text)).isEqualTo("to_clob('''" + "x".repeat(998) + "') || to_clob('"
				+ "\uD83D\uDE00" + "ä".repeat(998) + "') || to_clob('" + "ä".repeat(1000) + "') || to_clob('ää')");
		assertThat(this.dialect.quoting().literal("ä".repeat(2000))).isEqualTo("'" + "ä".repeat(2000) + "'");
	}

	@Test
	void valuesThatNoLiteralHoldsAreRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.dialect.quoting().literal(1e126))
			.withMessage("the number '1.0E126' has no place in a column of this database");
		assertThatIllegalArgumentException().isThrownBy(() -> this.dialect.quoting().literal(new byte[2001]))
			.withMessage("bytes have literals of up to 2000 bytes, not of 2001; insert them with code");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.dialect.quoting().literal(OffsetTime.of(1, 2, 3, 0, ZoneOffset.UTC)))
			.withMessage("a time with time zone has no literal in this database");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			number(10)               | number(10, 0)
			NUMBER                   | number
			integer                  | number(38, 0)
			varchar2(20)             | varchar2(20 char)
			varchar(5000)            | clob
			raw(16)                  | raw(16)
			timestamp(3)             | timestamp(3)
			timestamp with time zone | timestamp(6) with time zone
			varchar2(20 byte)        | varchar2(20 byte)
			xmltype                  | xmltype
			""")
	void rawTextIsRead(String text, String expected) {
		assertThat(this.dialect.typeRules().render(this.dialect.typeRules().canonical(new RawType(text))))
			.isEqualTo(expected);
	}

	@Test
	void typesThatAreKeptAlikeHaveOneForm() {
		assertThat(this.dialect.typeRules().canonical(ColumnTypes.bool()))
			.isEqualTo(this.dialect.typeRules().canonical(ColumnTypes.numeric(1, 0)));
		assertThat(this.dialect.typeRules().canonical(ColumnTypes.uuid()))
			.isEqualTo(this.dialect.typeRules().canonical(ColumnTypes.varbinary(16)));
		assertThat(this.dialect.typeRules().canonical(ColumnTypes.json())).isEqualTo(ColumnTypes.text());
	}

	@Test
	void limitsCountBytes() {
		assertThat(this.dialect.compiler().problems(new RenameTable(USERS, "ä".repeat(65))))
			.containsExactly("renameTable 'users' cannot be compiled for oracle: the name '" + "ä".repeat(65)
					+ "' has 130 bytes, the limit is 128");
		assertThat(this.dialect.compiler().problems(new TableComment(USERS, "ä".repeat(2001), null))).containsExactly(
				"tableComment 'users' cannot be compiled for oracle: the comment has 4002 bytes, the limit is 4000");
		assertThat(this.dialect.compiler().problems(new TableComment(USERS, "ä".repeat(2000), null))).isEmpty();
	}

	@Test
	void columnCannotStopBeingALargeObject() {
		ColumnAlteration toText = new ColumnAlteration(null, ColumnTypes.varchar(10), null, null, null, null, null);

		assertThat(this.dialect.compiler()
			.problems(new AlterColumn(USERS, "bio", toText, Column.of("bio", ColumnTypes.text())))).containsExactly(
					"alterColumn 'bio' of 'users' cannot be compiled for oracle: a column cannot become a large "
							+ "object, or stop being one; add a column, copy the values and drop the old one");
		assertThat(this.dialect.compiler()
			.problems(new AlterColumn(USERS, "bio", toText, Column.of("bio", ColumnTypes.varchar(5))))).isEmpty();
		assertThat(this.dialect.compiler().problems(new AlterColumn(USERS, "bio", toText, null))).isEmpty();
	}

	@Test
	void identityOfAColumnThatIsNotKnownIsTakenAsAChange() {
		AlterColumn changed = new AlterColumn(USERS, "id",
				new ColumnAlteration(null, null, null, null, null, Setting.to(new Identity(false, 5L, null)), null),
				null);

		assertThat(this.dialect.compiler().problems(changed)).isEmpty();
		assertThat(this.dialect.compiler().compile(changed, TableLookup.none())).containsExactly(
				SqlStatement.of("alter table users modify id generated by default as identity (start with 5)"));
	}

	@Test
	void cacheOfOneValueIsNone() {
		SequenceAlteration alteration = new SequenceAlteration(null, null, null, null, 1L, null);

		assertThat(this.dialect.compiler()
			.compile(new AlterSequence(QualifiedName.of("s"), alteration, null), TableLookup.none()))
			.containsExactly(SqlStatement.of("alter sequence s nocache"));
	}

	@Test
	void uuidIsTextInAColumnOfCharacters() {
		UUID uuid = UUID.fromString("7c9e6679-7425-40de-944b-e07fc1f90ae7");
		Table table = new Table(USERS,
				List.of(Column.of("key", ColumnTypes.varchar(36)), Column.of("ref", ColumnTypes.uuid())), List.of(),
				List.of(), null);
		BulkInsert insert = new BulkInsert(USERS, List.of("key", "ref"), List.of(List.of(uuid, uuid)));

		assertThat(this.dialect.compiler().compile(insert, DatabaseSchema.empty().withTables(List.of(table))::table))
			.containsExactly(SqlStatement.of("""
					insert into users (key, ref) values
					    ('7c9e6679-7425-40de-944b-e07fc1f90ae7', hextoraw('7c9e6679742540de944be07fc1f90ae7'))"""));
	}

	@Test
	void missingPrimaryKeyIsForgivenWhenAskedFor() {
		DropConstraint drop = new DropConstraint(USERS, null, ConstraintKind.PRIMARY_KEY, true, null);

		assertThat(this.dialect.compiler().compile(drop, TableLookup.none())).containsExactly(SqlStatement.of("""
				begin
				    execute immediate 'alter table users drop primary key';
				exception
				    when others then
				        if sqlcode <> -2441 then
				            raise;
				        end if;
				end"""));
	}

	@Test
	void tableInABlockKeepsItsQuotes() {
		Table table = new Table(USERS, List.of(Column.of("Name", ColumnTypes.raw("varchar2(9) default 'it''s'"))),
				List.of(), List.of(), null);

		assertThat(this.dialect.compiler().compile(new CreateTable(table, true), TableLookup.none()))
			.containsExactly(SqlStatement.of("""
					begin
					    execute immediate 'create table users (
					    "Name" varchar2(9) default ''it''''s''
					)';
					exception
					    when others then
					        if sqlcode <> -955 then
					            raise;
					        end if;
					end"""));
	}

	@Test
	void nothingIsReadFromADatabase() {
		assertThatExceptionOfType(OfflineOnlyException.class).isThrownBy(this.dialect::catalogReader)
			.withMessage(
					"The database 'oracle' cannot be migrated over a connection: 'oracle' is rendered offline only: "
							+ "use the SQL script");
		assertThatExceptionOfType(OfflineOnlyException.class).isThrownBy(this.dialect::lockStrategy);
	}

}
