package dev.migrator.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SqlSplitterTests {

	private static final List<String> DIALECTS = List.of("postgresql", "h2", "mysql", "mariadb", "sqlite", "sqlserver",
			"oracle");

	private static final List<String> PIECES = List.of("select 1", ";", "'", "''", "\"", "`", "$$", "$a$", "--", "\n",
			"/*", "*/", "\\", "create trigger t", "begin", "end", "case", "end if", "delimiter //", "//", "[", "]", "#",
			"E'", "x", " ", "\uFEFF", "(", ")", "$1", "create function f", "\r\n", "/*!", "é");

	@Test
	void statementsKeepTheirLines() {
		assertThat(SqlSplitter.split("select 1;\n\n  select\n2;\nselect 3", SqlSyntax.of("h2"), 10)).containsExactly(
				new SqlStatementText("select 1", 10), new SqlStatementText("select\n2", 12),
				new SqlStatementText("select 3", 14));
	}

	@Test
	void commentsAroundStatementsAreDroppedAndInsideKept() {
		assertThat(split("postgresql", "-- first; not\n/* nor; /* this; */ */ select /* in */ 1; -- last"))
			.containsExactly("select /* in */ 1");
	}

	@Test
	void quotesHideSemicolons() {
		assertThat(split("h2", "insert into \"a;b\" values ('x;''y;'); select 2"))
			.containsExactly("insert into \"a;b\" values ('x;''y;')", "select 2");
	}

	@Test
	void standardStringsTakeBackslashesAsTheyAre() {
		assertThat(split("postgresql", "select '\\'; select 2")).containsExactly("select '\\'", "select 2");
		assertThat(split("postgresql", "select E'\\'; x'; select 2")).containsExactly("select E'\\'; x'", "select 2");
		assertThat(split("mysql", "select '\\'; x'; select 2")).containsExactly("select '\\'; x'", "select 2");
	}

	@Test
	void bracketsHideSemicolons() {
		String rule = "create rule r as on insert to t do also (insert into a values (1); insert into b values (2);)";

		assertThat(split("postgresql", rule + "; select 2")).containsExactly(rule, "select 2");
	}

	@Test
	void columnsMayBeCalledBegin() {
		String function = "create function f() returns table (begin int) language sql return 1";

		assertThat(split("postgresql", function + "; select 2")).containsExactly(function, "select 2");
	}

	@Test
	void dollarBodiesAreOneQuote() {
		assertThat(split("postgresql", "do $x$ begin; $$ ; end $x$; select $1; select a$b$c"))
			.containsExactly("do $x$ begin; $$ ; end $x$", "select $1", "select a$b$c");
	}

	@Test
	void mysqlDelimiterBackticksAndHashComments() {
		assertThat(split("mysql",
				"select `a;b`; # no; \ndelimiter //\ncreate procedure p() begin select 1; end//\ndelimiter ;\nselect 2;"))
			.containsExactly("select `a;b`", "create procedure p() begin select 1; end", "select 2");
	}

	@Test
	void mysqlTakesTwoDashesBeforeANumberForMinus() {
		assertThat(split("mysql", "select 5--1; select 2 -- it's\n; select 3 --\n")).containsExactly("select 5--1",
				"select 2", "select 3");
		assertThat(split("postgresql", "select 5--1; it's\n; select 2")).containsExactly("select 5", "select 2");
	}

	@Test
	void h2TakesTwoSlashesForAComment() {
		assertThat(split("h2", "select 1; // it's; nothing\nselect 2")).containsExactly("select 1", "select 2");
		assertThat(split("sqlite", "select 1 //; select 2")).containsExactly("select 1 //", "select 2");
	}

	@Test
	void mysqlHintsAreText() {
		assertThat(split("mysql", "create table t (id int) /*! engine=innodb; */; select 1"))
			.containsExactly("create table t (id int) /*! engine=innodb; */", "select 1");
	}

	@Test
	void commentsThatMariadbExecutesAreText() {
		assertThat(split("mariadb", "/*M!100100 set x = 1; */; select 1; /*!50701 set y = 1 */; /* no */;"))
			.containsExactly("/*M!100100 set x = 1; */", "select 1", "/*!50701 set y = 1 */");
		assertThat(split("mysql", "/*M! set x = 1; */; select 1")).containsExactly("select 1");
	}

	@Test
	void blocksOfMariadbOutsideRoutinesHoldStatements() {
		String block = "begin not atomic declare x int; if x then begin end; end if; select 1; end";

		assertThat(split("mariadb", block + "; select 2")).containsExactly(block, "select 2");
		assertThat(split("mysql", "begin not atomic; select 2; end")).containsExactly("begin not atomic", "select 2",
				"end");
	}

	@Test
	void unitsOfOracleEndAtALineOfOneSlash() {
		String procedure = "create or replace editionable procedure p is x int;\nbegin\n  x := 4 / 2;\nend;";
		String type = "create type t as object (a int);";
		String block = "<<top>> declare x int; begin null; end;";
		String query = "with function f return int is begin return 1; end; select f() from dual";

		assertThat(split("oracle",
				"select 4\n  / 2 from dual;\n" + procedure + "\n / \r\n/\n" + type + "\n/\n" + block
						+ "\n/\ncreate table t (type int);select 1 from dual\n/\n" + query + "\n/"))
			.containsExactly("select 4\n  / 2 from dual", procedure, type, block, "create table t (type int)",
					"select 1 from dual", query);
	}

	@Test
	void theLastUnitNeedsNoSlash() {
		assertThat(split("oracle", "begin null; end;\n-- done\n")).containsExactly("begin null; end;");
	}

	@Test
	void quotesOfOracleEndAtTheirOwnDelimiter() {
		assertThat(split("oracle", "select q'[it's; ]]', Nq'{a}b;}', q'!x'y;!', xq'a' from dual; select q' ;'"))
			.containsExactly("select q'[it's; ]]', Nq'{a}b;}', q'!x'y;!', xq'a' from dual", "select q' ;'");
	}

	@Test
	void batchesOfSqlServerEndAtGoAlone() {
		assertThat(split("sqlserver",
				"declare @x int = 1; select @x;\nGO\n  go -- next\ncreate procedure p as select 1; select 'x\nGO\n';"
						+ "\n/* GO\nGO\n*/select go\nGo"))
			.containsExactly("declare @x int = 1; select @x;",
					"create procedure p as select 1; select 'x\nGO\n';\n/* GO\nGO\n*/select go");
	}

	@Test
	void withoutGoSqlServerEndsStatementsAtSemicolons() {
		assertThat(split("sqlserver", "select go; select 2")).containsExactly("select go", "select 2");
	}

	@Test
	void otherDatabasesKnowNoLinesThatEndStatements() {
		assertThat(split("postgresql", "select 4\n/\n2\nGO\n")).containsExactly("select 4\n/\n2\nGO");
	}

	@Test
	void bodiesOfTriggersHoldStatements() {
		String trigger = "create trigger t after insert on a begin update b set x = case when y = 1 then 2 else 3 end; "
				+ "delete from c; end";
		assertThat(split("sqlite", trigger + "; select 1")).containsExactly(trigger, "select 1");
	}

	@Test
	void bodiesOfProceduresNest() {
		String procedure = "create procedure p() begin if a then set x = 1; end if; while b do begin set y = 2; end; "
				+ "end while; case z when 1 then set q = 1; end case; loop leave l; end loop; end";
		assertThat(split("mariadb", procedure + "; select 1")).containsExactly(procedure, "select 1");
	}

	@Test
	void atomicFunctionsOfPostgresqlHoldStatements() {
		String function = "create or replace function f() returns int begin atomic select 1; select 2; end";
		assertThat(split("postgresql", function + "; select 3")).containsExactly(function, "select 3");
	}

	@ParameterizedTest
	@ValueSource(strings = { "create table event (begin_at date, case_id int)", "create index i on trigger_log (begin)",
			"create view function_view as select 1", "alter table t add column function int" })
	void namesLikeRoutinesOpenNoBody(String statement) {
		assertThat(split("h2", statement + "; select 1")).containsExactly(statement, "select 1");
	}

	@Test
	void marksUponLettersBelongToTheirWord() {
		String trigger = "create trigger t after insert on a begin update b set c = end\u0301; end";
		assertThat(split("sqlite", trigger + "; select 1")).containsExactly(trigger, "select 1");
		assertThat(split("postgresql", "select e$u\u0301$; do $u\u0301$; select $u\u0301$; select 2"))
			.containsExactly("select e$u\u0301$", "do $u\u0301$; select $u\u0301$", "select 2");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"select 1; select 'x | the quote ' that begins here has no end",
			"select 1; select \"x | the quote \" that begins here has no end",
			"select 1; /* x | the comment that begins here has no end",
			"select 1; do $a$ x | the body that $a$ begins here has no end",
			"select 1; create trigger t begin select 2; | the body of the statement that begins here has no 'end'" })
	void whatHasNoEndIsReported(String sql, String message) {
		assertThatExceptionOfType(ScriptLineException.class)
			.isThrownBy(() -> SqlSplitter.split(sql.replace("; ", ";\n"), SqlSyntax.of("postgresql"), 5))
			.withMessage(message)
			.satisfies((error) -> assertThat(error.line()).isEqualTo(6));
	}

	@Test
	void batchesAreNotRepeated() {
		assertThatExceptionOfType(ScriptLineException.class).isThrownBy(() -> split("sqlserver", "select 1\nGO 5\n"))
			.withMessage("'GO 5' repeats a batch, which a revision does not; write the batch as often as it is to run")
			.satisfies((error) -> assertThat(error.line()).isEqualTo(2));
	}

	@Test
	void randomTextNeverFailsOtherwise() {
		Random random = new Random(42);
		for (int i = 0; i < 20_000; i++) {
			String dialect = DIALECTS.get(random.nextInt(DIALECTS.size()));
			String sql = random(random);
			try {
				SqlSplitter.split(sql, SqlSyntax.of(dialect), 1);
			}
			catch (ScriptLineException ex) {
				assertThat(ex.line()).as(sql).isPositive();
			}
			assertThat(new SqlNormalizer(dialect).normalize(sql)).isNotNull();
		}
	}

	@Test
	void splittingThenJoiningLosesNothing() {
		Random random = new Random(7);
		int compared = 0;
		for (int i = 0; i < 20_000; i++) {
			String sql = random(random);
			try {
				String joined = String.join(" ; ", split("postgresql", sql));
				assertThat(words(joined)).as(sql).isEqualTo(words(sql));
				compared++;
			}
			catch (ScriptLineException ex) {
				assertThat(ex.getMessage()).contains("has no");
			}
		}
		assertThat(compared).isGreaterThan(2_000);
	}

	// Everything but white space, comments and delimiters.
	private static List<String> words(String sql) {
		SqlLexer lexer = new SqlLexer(sql, SqlSyntax.of("postgresql"));
		List<String> words = new ArrayList<>();
		for (int position = 0; position < sql.length();) {
			SqlToken token = lexer.at(position);
			String text = sql.substring(token.start(), token.end());
			if (token.kind() != SqlTokenKind.SPACE && token.kind() != SqlTokenKind.COMMENT && !text.equals(";")) {
				words.add(text);
			}
			position = token.end();
		}
		return words;
	}

	private static String random(Random random) {
		return String.join("",
				Stream.generate(() -> PIECES.get(random.nextInt(PIECES.size()))).limit(random.nextInt(14)).toList());
	}

	private static List<String> split(String dialect, String sql) {
		return SqlSplitter.split(sql, SqlSyntax.of(dialect), 1).stream().map(SqlStatementText::text).toList();
	}

}
