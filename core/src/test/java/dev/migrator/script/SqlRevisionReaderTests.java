package dev.migrator.script;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import dev.migrator.operation.Autocommit;
import dev.migrator.operation.Execute;
import dev.migrator.operation.Operation;
import dev.migrator.operation.Operations;
import dev.migrator.operation.SourcePosition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SqlRevisionReaderTests {

	private static final String GOOD = "-- revision: abc\n-- migrator:upgrade\n";

	@Test
	void headerSaysWhatTheRevisionIs() {
		SqlRevision revision = read("""
				-- A comment of its own: nothing
				-- revision: abc
				-- down-revision: d1, d2
				-- message: merge: two
				-- branch-labels: one, two
				-- depends-on: other
				-- created-at: 2026-10-01T11:00:00+02:00

				-- migrator:upgrade
				""");

		assertThat(revision).isNotNull();
		assertThat(revision.node().downRevisions()).containsExactly("d1", "d2");
		assertThat(revision.node().message()).isEqualTo("merge: two");
		assertThat(revision.node().branchLabels()).containsExactly("one", "two");
		assertThat(revision.node().dependsOn()).containsExactly("other");
		assertThat(revision.node().createdAt()).isEqualTo(Instant.parse("2026-10-01T09:00:00Z"));
	}

	@Test
	void sectionsBecomeOperationsWithTheirPlaces() {
		String text = "-- revision: abc\n\n-- migrator:upgrade\nselect 1;\nselect 2;\n"
				+ "-- migrator:upgrade postgresql no-transaction\nselect 3;\n-- migrator:upgrade h2\nselect 4;\n";

		assertThat(upgrade(text, "postgresql")).containsExactly(execute("select 1", 4), execute("select 2", 5),
				new Autocommit(List.of(execute("select 3", 7))));
		assertThat(upgrade(text, "h2")).containsExactly(execute("select 1", 4), execute("select 2", 5),
				execute("select 4", 9));
	}

	@Test
	void byteOrderMarkAndWindowsLineEndsAreFine() {
		assertThat(upgrade("\uFEFF-- revision: abc\r\n-- migrator:upgrade\r\nselect 1;\r\n", "h2"))
			.containsExactly(execute("select 1", 3));
	}

	@Test
	void missingDowngradeIsIrreversibleAndAnEmptyOneIsNot() {
		assertThatExceptionOfType(IrreversibleScriptException.class).isThrownBy(() -> downgrade(GOOD, "h2"));
		assertThatExceptionOfType(IrreversibleScriptException.class)
			.isThrownBy(() -> downgrade(GOOD + "-- migrator:downgrade postgresql\nselect 1;\n", "h2"));
		assertThat(downgrade(GOOD + "-- migrator:downgrade\n", "h2")).isEmpty();
	}

	@Test
	void placeholdersAreReplacedInStatements() {
		String text = GOOD + "select '${a}', $$ ${a} $$, '\\${a}';\n";

		Execute execute = (Execute) upgrade(text, "postgresql").get(0);

		assertThat(execute.sql()).isEqualTo("select 'x; y', $$ x; y $$, '${a}'");
		assertThat(execute.position()).isEqualTo(new SourcePosition("abc_x.sql", 3));
		assertThat(execute.shown()).isEqualTo("select '${a}', $$ ${a} $$, '\\${a}'");
		assertThat(execute.mask("error near 'x; y' of " + execute.sql()))
			.isEqualTo("error near '${a}' of " + execute.shown());
	}

	@Test
	void escapedStatementIsReadWordForWord() {
		String statement = "select '${a}', '\\${a}', '\\\\${a.b-c}', '$ {a}', '${a b}'";

		Execute execute = (Execute) upgrade(GOOD + Placeholders.escaped(statement) + ";\n", "postgresql").get(0);

		assertThat(execute.sql()).isEqualTo(statement);
	}

	@Test
	void valueMustNotEndTheStatement() {
		String text = GOOD + "create table x (v varchar(99) default 'a ${evil} c');\n";

		assertThatExceptionOfType(ScriptProblemsException.class).isThrownBy(() -> upgrade(text, "postgresql"))
			.withMessageContaining(
					"abc_x.sql:3: with the values of [evil] this is no longer exactly one statement: a value ends");
	}

	@Test
	void missingIdentifierIsAProblem() {
		problem("select 1;\n",
				"abc_x.sql:1: a statement stands before the first section; put '-- migrator:upgrade' above it",
				"abc_x.sql: there is no header '-- revision: <id>'; every SQL file in a location is a revision");
		problem("-- revision: abc\n", "abc_x.sql: there is no section '-- migrator:upgrade'");
	}

	@Test
	void identifierIsAWordOfTheFileName() {
		problem("-- revision: abd\n-- migrator:upgrade\n",
				"abc_x.sql:1: the header says revision 'abd', but the file name 'abc_x.sql' does not have it as a word; "
						+ "rename the file or correct the header");
	}

	@Test
	void misspeltHeaderIsAProblemWithAHint() {
		problem("-- down-revisions: x\n" + GOOD,
				"abc_x.sql:1: unknown header 'down-revisions'; did you mean 'down-revision'?");
	}

	@ParameterizedTest
	@CsvSource({ "down,down-revision", "down_revision,down-revision", "depends,depends-on",
			"branch-label,branch-labels", "mesage,message", "revison,revision" })
	void headerThatMeansAnotherIsAProblem(String written, String meant) {
		problem("-- " + written + ": x\n" + GOOD,
				"abc_x.sql:1: unknown header '" + written + "'; did you mean '" + meant + "'?");
	}

	@ParameterizedTest
	@ValueSource(strings = { "-- Create: users table", "-- me: Ada", "-- s: x", "-- Note: x", "-- Author: Ada",
			"/* Copyright 2026\n * -- revision: not this\n */", "/* a */ /* b */ -- c" })
	void commentsAboveTheFirstSectionMayHaveColons(String comment) {
		assertThat(upgrade(comment + "\n" + GOOD + "select 1;\n", "h2")).hasSize(1);
	}

	@Test
	void wrongTextForEveryDatabaseIsFoundBeforeItIsUsed() {
		problem(GOOD + "select 'a;\n", "abc_x.sql:3: the quote ' that begins here has no end");
		assertThat(upgrade(GOOD + "select $$ it's $$;\n", "postgresql")).hasSize(1);
	}

	@Test
	void oldLineEndsAreRead() {
		assertThat(upgrade((GOOD + "select 1;\n").replace('\n', '\r'), "h2")).hasSize(1);
	}

	@Test
	void doubleHeaderIsAProblem() {
		problem("-- revision: abc\n" + GOOD,
				"abc_x.sql:2: the header 'revision' stands here again, after line 1; keep one");
	}

	@Test
	void unknownSectionAndDatabaseAreProblems() {
		problem(GOOD + "-- migrator:upgarde\n-- migrator:upgrade postgres\n",
				"abc_x.sql:3: unknown section 'upgarde'; a section begins with '-- migrator:upgrade' or '-- migrator:downgrade'",
				"abc_x.sql:4: unknown word 'postgres' in a section; known are [h2, hsqldb, mariadb, mysql, oracle, "
						+ "postgresql, sqlite, sqlserver] and no-transaction");
	}

	@Test
	void wrongTimeIsAProblem() {
		problem("-- created-at: yesterday\n" + GOOD,
				"abc_x.sql:1: the header 'created-at' says 'yesterday', which is not a time such as 2026-11-21T10:15:30Z");
	}

	@Test
	void otherEncodingIsAProblemWithItsPlace() {
		SqlRevisionReader reader = new SqlRevisionReader("abc_x.sql", "abc_x.sql");

		reader.read("-- Größe".getBytes(StandardCharsets.ISO_8859_1), Map.of());

		assertThat(reader.problems()).extracting(ScriptProblem::toString)
			.containsExactly("abc_x.sql: the file is not valid UTF-8 at byte 5; save it in UTF-8");
	}

	@Test
	void transactionControlAndPsqlCommandsAreProblems() {
		problem("-- revision: abc\n-- migrator:upgrade h2\nselect 1;\ncommit;\n",
				"abc_x.sql:4: 'commit' controls the transaction, which belongs to the revision; remove it, or mark the "
						+ "section no-transaction");
		problem("-- revision: abc\n-- migrator:upgrade h2\n\\connect x\n",
				"abc_x.sql:3: '\\connect' is a command of the psql program, not of the database; remove it");
	}

	@Test
	void aStatementThatAPlaceholderEmptiesIsNone() {
		List<Operation> operations = upgrade("-- revision: abc\n-- migrator:upgrade\n${empty};\nselect ${empty}1;\n"
				+ "-- migrator:upgrade no-transaction\n${empty}", "h2");

		assertThat(operations).extracting((each) -> ((Execute) each).sql()).containsExactly("select 1");
	}

	@Test
	void aSectionOfCommasIsAProblem() {
		problem("-- revision: abc\n-- migrator:upgrade\n-- migrator: , ,\n",
				"abc_x.sql:3: unknown section ', ,'; a section begins with '-- migrator:upgrade' or "
						+ "'-- migrator:downgrade'");
	}

	private static void problem(String text, String... messages) {
		SqlRevisionReader reader = new SqlRevisionReader("abc_x.sql", "abc_x.sql");

		assertThat(reader.read(text.getBytes(StandardCharsets.UTF_8), Map.of())).isNull();
		assertThat(reader.problems()).extracting(ScriptProblem::toString).containsExactly(messages);
	}

	private static @Nullable SqlRevision read(String text) {
		return new SqlRevisionReader("abc_x.sql", "abc_x.sql").read(text.getBytes(StandardCharsets.UTF_8),
				Map.of("a", "x; y", "evil", "x'); drop table x; --", "empty", ""));
	}

	private static List<Operation> upgrade(String text, String dialect) {
		Operations operations = new Operations(dialect);
		java.util.Objects.requireNonNull(read(text)).script().upgrade(operations);
		return operations.collected();
	}

	private static List<Operation> downgrade(String text, String dialect) {
		Operations operations = new Operations(dialect);
		java.util.Objects.requireNonNull(read(text)).script().downgrade(operations);
		return operations.collected();
	}

	private static Execute execute(String sql, int line) {
		return new Execute(sql, new SourcePosition("abc_x.sql", line));
	}

}
