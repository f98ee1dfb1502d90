package dev.migrator.environment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import dev.migrator.operation.Operations;
import dev.migrator.revision.MigratorException;
import dev.migrator.revision.TargetSyntaxException;
import dev.migrator.runner.OfflineProblemsException;
import dev.migrator.runner.TransactionMode;
import dev.migrator.script.Revision;
import dev.migrator.script.RevisionScript;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static dev.migrator.operation.TableElements.column;
import static dev.migrator.schema.ColumnTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ScriptTests {

	@TempDir
	private Path folder;

	@BeforeEach
	void writeRevisions() throws IOException {
		revision("aaa", "", "create table a (id int);\ninsert into a values (1);", "drop table a;");
		revision("bbb", "aaa", "create index ix on a (id);", "drop index ix;");
	}

	@Test
	void scriptInTheMiddleHasTransactionsVersionAndHistory() {
		assertThat(withoutHistoryValues(script("postgresql", ScriptRequest.upgrade("aaa:bbb").withTag("v1"))))
			.isEqualTo("""
					-- postgresql, from aaa to bbb, 1 step, written by Migrator VERSION
					-- Run it with: psql -X -v ON_ERROR_STOP=1 -f FILE

					-- Upgrade aaa -> bbb, make bbb

					begin;

					insert into migrator_version (version_num)
					    select null from (
					        select count(case when version_num in ('aaa') then 1 end) as wanted
					        from migrator_version
					    ) version_rows where wanted <> 1;

					create index ix on a (id);

					update migrator_version set version_num = 'bbb' where version_num = 'aaa';

					insert into migrator_history
					    (COLUMNS)
					    values ('bbb', VALUES, 'v1', 'bbb', null);

					commit;

					""");
	}

	@Test
	void scriptFromBaseMakesTheTables() {
		String script = script("postgresql", ScriptRequest.upgrade("aaa"));

		assertThat(script).contains("create table if not exists migrator_version (")
			.contains("create table if not exists migrator_history (")
			.doesNotContain("migrator_journal");
		assertThat(script("postgresql", ScriptRequest.upgrade("aaa:bbb"))).doesNotContain("create table");
		assertThat(script("postgresql", ScriptRequest.stamp("base"))).contains("create table if not exists")
			.doesNotContain("insert into");
	}

	@Test
	void definitionsThatCommitStandOutsideTransactions() {
		String script = script("mysql", ScriptRequest.upgrade("base:aaa"));

		assertThat(afterTables(script)).startsWith("""
				create table a (id int);

				start transaction;

				insert into a values (1);

				insert into migrator_version (version_num) values ('aaa');
				""");
	}

	@Test
	void allInOneTransactionCommitsOnce() {
		StringBuilder script = new StringBuilder();
		builder("postgresql").transactionMode(TransactionMode.ALL)
			.build()
			.script(ScriptRequest.upgrade("heads"), script);

		assertThat(script.toString().split("\nbegin;\n", -1)).hasSize(2);
		assertThat(script.toString().split("\ncommit;\n", -1)).hasSize(2);
	}

	@Test
	void bodyWithSemicolonsGetsAnotherDelimiter() throws IOException {
		revision("ccc", "bbb", "delimiter //\ncreate trigger t before insert on a for each row\nbegin\n"
				+ "  set new.id = 1; set new.id = 2;\nend//\ndelimiter ;\n", "");

		assertThat(script("mariadb", ScriptRequest.upgrade("bbb:ccc"))).contains("""
				delimiter //
				create trigger t before insert on a for each row
				begin
				  set new.id = 1; set new.id = 2;
				end
				//
				delimiter ;
				""");
	}

	@Test
	void everyRevisionThatNeedsAConnectionIsReported() {
		StringBuilder script = new StringBuilder();
		Migrator migrator = builder("sqlite").scripts(List.of(new Fills(), new Rebuilds())).build();

		assertThatExceptionOfType(OfflineProblemsException.class)
			.isThrownBy(() -> migrator.script(ScriptRequest.upgrade("heads"), script))
			.withMessageContaining("revision 'fills'")
			.withMessageContaining("operation 1: the code 'fill a' needs a connection")
			.withMessageContaining("revision 'rebuilds'")
			.withMessageContaining("operation 1: its SQL depends on the definition of table 'a', which only the "
					+ "database knows: no operation of an earlier revision makes it");
		assertThat(script).isEmpty();
	}

	@Test
	void idempotentScriptRunsAStepOnlyWhereItIsMissing() {
		assertThat(withoutHistoryValues(script("postgresql", ScriptRequest.upgrade("aaa:bbb").asIdempotent())))
			.endsWith("""
					-- Upgrade aaa -> bbb, make bbb

					do $step$
					begin
					  if not exists (select 1 from migrator_version where version_num in ('bbb')) then
					    execute $sql$create index ix on a (id)$sql$;
					    execute $sql$delete from migrator_version where version_num in ('aaa')$sql$;
					    execute $sql$insert into migrator_version (version_num) values ('bbb')$sql$;
					    execute $sql$insert into migrator_history
					    (COLUMNS)
					    values ('bbb', VALUES, null, null, null)$sql$;
					  end if;
					end
					$step$;

					""");
	}

	@Test
	void tagOfAnIdempotentScriptIsKeptAlsoWhereNothingIsMissing() {
		String script = withoutHistoryValues(
				script("postgresql", ScriptRequest.upgrade("aaa:bbb").withTag("v1").asIdempotent()));

		assertThat(script).endsWith(
				"""
						begin;

						insert into migrator_history
						    (COLUMNS)
						    values ('bbb', VALUES, 'v1', (select string_agg(version_num, ',' order by version_num) from migrator_version), null);

						commit;

						""");
	}

	@Test
	void whatARevisionSetsEndsWithItsStep() throws IOException {
		revision("ccc", "bbb", "set search_path to app;\nselect set_config('lock_timeout', '1s', false);", "");
		revision("ddd", "ccc", "set foreign_key_checks = 0;", "");

		assertThat(script("postgresql", ScriptRequest.upgrade("bbb:ccc"))).contains("""
				select set_config('lock_timeout', '1s', false);

				reset session authorization;

				reset role;

				reset all;

				update migrator_version""");
		assertThat(script("postgresql", ScriptRequest.upgrade("aaa:bbb"))).doesNotContain("reset");
		assertThat(scriptOf(builder("postgresql").defaultSchema("shop"), ScriptRequest.upgrade("bbb:ccc"))).contains("""
				reset all;

				set search_path to shop;

				update migrator_version""");
		assertThat(script("mysql", ScriptRequest.upgrade("ccc:ddd")))
			.contains("set @migrator_sql_mode = @@session.sql_mode, ")
			.contains("set @@session.sql_mode = @migrator_sql_mode, ");
	}

	@Test
	void aRevisionThatChoosesAnotherDatabaseNeedsTheNameOfItsOwn() throws IOException {
		revision("ccc", "bbb", "use other;\ncreate table o (id int);", "");

		assertThatExceptionOfType(OfflineProblemsException.class)
			.isThrownBy(() -> script("mysql", ScriptRequest.upgrade("bbb:ccc")))
			.withMessageContaining("revision 'ccc'")
			.withMessageContaining("'use other' makes other names of all that follow");
		assertThat(scriptOf(builder("mysql").defaultSchema("shop"), ScriptRequest.upgrade("bbb:ccc"))).contains("""
				use shop;

				update migrator_version""");
	}

	@Test
	void oracleHasCommandsAndSlashes() throws IOException {
		revision("ccc", "bbb", "create trigger t before insert on a for each row\nbegin\n  :new.id := 1;\nend;\n", "");

		String script = script("oracle", ScriptRequest.upgrade("bbb:ccc"));

		assertThat(script.lines().skip(1).limit(5)).containsExactly("-- Run it with: sqlplus -S -L USER@DATABASE @FILE",
				"whenever sqlerror exit failure rollback", "whenever oserror exit failure rollback", "set define off",
				"set sqlblanklines on");
		assertThat(script).contains("""
				create trigger t before insert on a for each row
				begin
				  :new.id := 1;
				end;
				/

				insert into migrator_version (version_num)
				""".replace("insert into migrator_version (version_num)",
				"update migrator_version set version_num = 'ccc' where version_num = 'bbb';"));
		assertThat(script("oracle", ScriptRequest.upgrade("aaa:bbb").asIdempotent())).contains(
				"""
						declare
						  applied integer;
						begin
						  select count(*) into applied from (select 1 from migrator_version where version_num in ('bbb', 'ccc'));
						  if applied = 0 then
						    execute immediate 'create index ix on a (id)';
						    execute immediate 'delete from migrator_version where version_num in (''aaa'')';
						    execute immediate 'insert into migrator_version (version_num) values (''bbb'')';
						""");
	}

	@Test
	void sqlserverHasABatchForEachStatement() {
		assertThat(script("sqlserver", ScriptRequest.upgrade("aaa:bbb"))).contains("""
				set xact_abort on
				GO

				-- Upgrade aaa -> bbb, make bbb

				begin transaction
				GO
				""").contains("""
				create index ix on a (id)
				GO
				""").endsWith("""
				commit
				GO

				""");
		assertThat(script("sqlserver", ScriptRequest.upgrade("aaa:bbb").asIdempotent())).contains("""
				if not exists (select 1 from migrator_version where version_num in (N'bbb'))
				begin
				    begin transaction;
				    exec(N'create index ix on a (id)');
				    exec(N'delete from migrator_version where version_num in (N''aaa'')');
				""");
	}

	@Test
	void scriptFromBaseIsWrittenForEveryDialect() {
		for (String dialect : List.of("postgresql", "mysql", "mariadb", "h2", "sqlite", "oracle", "sqlserver")) {
			assertThat(script(dialect, ScriptRequest.upgrade("heads"))).as(dialect)
				.contains("migrator_history", "create index ix on a (id)", "'bbb'");
			assertThat(script(dialect, ScriptRequest.downgrade("heads:base"))).as(dialect).contains("drop table a");
			assertThat(script(dialect, ScriptRequest.stamp("aaa"))).as(dialect).contains("'STAMP'");
		}
	}

	@Test
	void defaultSchemaIsSetFirst() {
		StringBuilder script = new StringBuilder();
		builder("h2").defaultSchema("shop").build().script(ScriptRequest.stamp("aaa:bbb"), script);

		assertThat(script.toString().lines().skip(3)).first().isEqualTo("set schema shop;");
	}

	@Test
	void downgradeNeedsItsStart() {
		assertThatExceptionOfType(TargetSyntaxException.class)
			.isThrownBy(() -> script("postgresql", ScriptRequest.downgrade("aaa")))
			.withMessageContaining("FROM is missing");
	}

	@Test
	void nothingElseWorksWithoutADataSource() {
		assertThatExceptionOfType(NoDataSourceException.class)
			.isThrownBy(() -> builder("postgresql").build().current());
		assertThatExceptionOfType(MigratorException.class)
			.isThrownBy(() -> script("access", ScriptRequest.upgrade("heads")))
			.withMessageContaining("postgresql");
	}

	private String script(String dialect, ScriptRequest request) {
		return scriptOf(builder(dialect), request);
	}

	private static String scriptOf(MigratorBuilder builder, ScriptRequest request) {
		StringBuilder script = new StringBuilder();
		builder.build().script(request, script);
		return script.toString();
	}

	private MigratorBuilder builder(String dialect) {
		return Migrator.builder().dialect(dialect).locations("file:" + this.folder);
	}

	private static String afterTables(String script) {
		String last = "where unwanted <> 0;\n\n";
		return script.substring(script.indexOf(last) + last.length());
	}

	private static String withoutHistoryValues(String script) {
		return script.replaceAll("written by Migrator \\S+", "written by Migrator VERSION")
			.replaceAll("\\(revision, message[^)]*\\)", "(COLUMNS)")
			.replaceAll("values \\('bbb', .*, null, ('v1'|null), (.*), null\\)",
					"values ('bbb', VALUES, $1, $2, null)");
	}

	private void revision(String id, String down, String upgrade, String downgrade) throws IOException {
		Files.writeString(this.folder.resolve(id + "_x.sql"),
				"-- revision: " + id + "\n-- down-revision: " + down + "\n-- message: make " + id
						+ "\n\n-- migrator:upgrade\n" + upgrade + "\n-- migrator:downgrade\n" + downgrade + "\n");
	}

	@Revision(id = "fills", downRevision = "bbb", message = "fill")
	private static final class Fills implements RevisionScript {

		@Override
		public void upgrade(Operations op) {
			op.jdbc("fill a", (jdbc) -> {
			});
		}

		@Override
		public void downgrade(Operations op) {
			op.execute("delete from a");
		}

	}

	@Revision(id = "rebuilds", downRevision = "fills", message = "rebuild")
	private static final class Rebuilds implements RevisionScript {

		@Override
		public void upgrade(Operations op) {
			op.alterColumn("a", "id", (c) -> c.type(varchar(20)));
			op.addColumn("a", column("name", varchar(20)));
		}

		@Override
		public void downgrade(Operations op) {
			op.dropColumn("a", "name");
		}

	}

}
