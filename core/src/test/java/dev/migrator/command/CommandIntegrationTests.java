package dev.migrator.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import dev.migrator.environment.Migrator;
import dev.migrator.revision.AmbiguousPrefixException;
import dev.migrator.revision.TargetSyntaxException;
import dev.migrator.runner.RepairAction;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.InstanceOfAssertFactory;
import org.assertj.core.api.MapAssert;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CommandIntegrationTests {

	private static final InstanceOfAssertFactory<?, MapAssert<String, Object>> TREE = InstanceOfAssertFactories
		.map(String.class, Object.class);

	@TempDir
	private Path folder;

	private JdbcDataSource dataSource;

	private Migrator migrator;

	/** A branch and a merge, and a second base on which the merge depends. */
	@BeforeEach
	void writeRevisions() throws IOException {
		this.dataSource = new JdbcDataSource();
		this.dataSource.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
		revision("aaaa1111", "", "create users", "");
		revision("bbbb2222", "aaaa1111", "add bio", "-- branch-labels: profile");
		revision("bbbb3333", "aaaa1111", "add orders", "");
		revision("cccc4444", "bbbb2222, bbbb3333", "join", "-- depends-on: dddd5555");
		revision("dddd5555", "", "audit", "");
		this.migrator = Migrator.builder().dataSource(this.dataSource).locations("file:" + this.folder).build();
	}

	@Test
	void headsAreNamed() {
		assertThat(heads(false, false)).containsExactly("cccc4444 (profile) (head)", "dddd5555 (head)");
		assertThat(heads(false, true)).containsExactly("cccc4444 (profile) (head)");
		assertThat(heads(true, true)).containsExactly("Rev: cccc4444 (head) (mergepoint)", "Merges: bbbb2222, bbbb3333",
				"Also depends on: dddd5555", "Branch names: profile", "Path: " + source("cccc4444"), "", "    join",
				"");
	}

	@Test
	void branchesAreNamedWithTheirChildren() {
		assertThat(new BranchesCommand(this.migrator).run(new BranchesOptions(false)).lines())
			.containsExactly("aaaa1111 (branchpoint)", "         -> bbbb2222 (profile)", "         -> bbbb3333");
	}

	@Test
	void historyIsThatOfAlembic() {
		assertThat(history(null, false, HistoryFormat.LINES)).containsExactly(
				"bbbb2222, bbbb3333 (dddd5555) -> cccc4444 (profile) (head) (mergepoint), join",
				"aaaa1111 -> bbbb2222 (profile), add bio", "aaaa1111 -> bbbb3333, add orders",
				"<base> -> aaaa1111 (branchpoint), create users", "<base> -> dddd5555 (head), audit");
	}

	@Test
	void rangesAreTaken() {
		upgrade("bbbb2222");

		assertThat(history("aaaa:bbbb2", false, HistoryFormat.LINES)).containsExactly(
				"aaaa1111 -> bbbb2222 (profile), add bio", "<base> -> aaaa1111 (branchpoint), create users");
		assertThat(history(":current", false, HistoryFormat.LINES)).hasSize(2);
		assertThat(history("current:+1", false, HistoryFormat.LINES)).hasSize(2);
		assertThatExceptionOfType(TargetSyntaxException.class)
			.isThrownBy(() -> history("aaaa", false, HistoryFormat.LINES))
			.satisfies((error) -> assertThat(ExitCode.of(error)).isEqualTo(ExitCode.USAGE));
	}

	@Test
	void ambiguousPrefixesListTheCandidates() {
		assertThatExceptionOfType(AmbiguousPrefixException.class).isThrownBy(() -> upgrade("bbbb"))
			.withMessageContaining("'bbbb2222', 'bbbb3333'")
			.satisfies((error) -> assertThat(ExitCode.of(error)).isEqualTo(ExitCode.FAILED));
	}

	@Test
	void theGraphShowsWhereTheDatabaseStands() {
		upgrade("bbbb2222");
		String done = this.migrator.history()
			.stream()
			.filter((entry) -> entry.revision().equals("bbbb2222"))
			.map((entry) -> new Standing(true, entry.startedAt(), entry.duration()).text())
			.findFirst()
			.orElseThrow();
		String first = this.migrator.history()
			.stream()
			.filter((entry) -> entry.revision().equals("aaaa1111"))
			.map((entry) -> new Standing(true, entry.startedAt(), entry.duration()).text())
			.findFirst()
			.orElseThrow();

		assertThat(history(null, false, HistoryFormat.GRAPH)).containsExactly(
				"o cccc4444 (profile) (head) (mergepoint), join [pending]", "|\\", "| |\\",
				"@ | : bbbb2222 (profile) (current), add bio [" + done + "]", "| o : bbbb3333, add orders [pending]",
				"|/ /", "* : aaaa1111 (branchpoint), create users [" + first + "]", " /",
				"o dddd5555 (head), audit [pending]");
	}

	@Test
	void chartsNeedNoDatabase() {
		assertThat(history(null, false, HistoryFormat.MERMAID)).containsExactly("flowchart TD",
				"    r0[\"dddd5555 (head)<br/>audit\"]", "    r1[\"aaaa1111 (branchpoint)<br/>create users\"]",
				"    r2[\"bbbb3333<br/>add orders\"]", "    r3[\"bbbb2222 (profile)<br/>add bio\"]",
				"    r4[\"cccc4444 (profile) (head) (mergepoint)<br/>join\"]", "    r1 --> r2", "    r1 --> r3",
				"    r3 --> r4", "    r2 --> r4", "    r0 -.-> r4", "    classDef current stroke-width:3px",
				"    classDef pending stroke-dasharray:5 5");
		assertThat(history("bbbb2:cccc", false, HistoryFormat.DOT)).containsExactly("digraph revisions {",
				"    rankdir=TB;", "    node [shape=box];", "    r0 [label=\"bbbb2222 (profile)\\nadd bio\"];",
				"    r1 [label=\"cccc4444 (profile) (head) (mergepoint)\\njoin\"];", "    r0 -> r1;", "}");
	}

	@Test
	void chartsMarkTheDatabase() {
		upgrade("aaaa1111");

		assertThat(history(null, true, HistoryFormat.MERMAID))
			.anyMatch((line) -> line
				.startsWith("    r1[\"aaaa1111" + " (current) (branchpoint)<br/>create users<br/>applied 20")
					&& line.endsWith(":::current"))
			.contains("    r2[\"bbbb3333<br/>add orders<br/>pending\"]:::pending");
	}

	@Test
	void currentSaysWhereTheDatabaseStands() {
		CurrentCommand current = new CurrentCommand(this.migrator);
		CurrentOptions check = new CurrentOptions(false, true);

		assertThat(current.run(check).lines()).containsExactly("The database is not on all head revisions");
		assertThat(current.run(check).exitCode()).isEqualTo(ExitCode.FOUND);
		assertThat(tables()).isEmpty();
		upgrade("heads");
		assertThat(current.run(check).lines()).containsExactly("cccc4444 (profile) (head) (mergepoint)",
				"dddd5555 (head)");
		assertThat(current.run(check).exitCode()).isEqualTo(ExitCode.OK);
		assertThat(current.run(new CurrentOptions(true, false)).lines()).startsWith(
				"Current revision(s) for h2 " + this.migrator.status().database().version() + ", schema PUBLIC:",
				"Rev: cccc4444 (head) (current) (mergepoint)");
	}

	@Test
	void rowsThatNobodyKnowsAreShown() {
		upgrade("aaaa1111");
		JdbcClient.create(this.dataSource).sql("update migrator_version set version_num = 'gone'").update();

		assertThat(new CurrentCommand(this.migrator).run(new CurrentOptions(false, false)).lines())
			.containsExactly("gone (unknown: no revision here has this identifier)");
		assertThat(history(null, true, HistoryFormat.LINES)).hasSize(6)
			.contains("The version table names 'gone', which is no revision here");
		ValidateResult invalid = new ValidateCommand(this.migrator).run(new NoOptions());
		assertThat(invalid.exitCode()).isEqualTo(ExitCode.FOUND);
		assertThat(invalid.problems()).singleElement().asString().contains("'gone'");
		StampCommand stamp = new StampCommand(this.migrator);
		assertThat(stamp.run(new StampOptions(List.of("aaaa1111"), true)).result().after()).containsExactly("aaaa1111");
		assertThat(new ValidateCommand(this.migrator).run(new NoOptions()).exitCode()).isEqualTo(ExitCode.OK);
	}

	@Test
	void readingNeverMakesATable() {
		history(null, true, HistoryFormat.GRAPH);
		history("current:", true, HistoryFormat.VERBOSE);
		heads(true, false);
		new ShowCommand(this.migrator).run(new ShowOptions("cccc"));
		new ShowCommand(this.migrator).run(new ShowOptions("current"));
		new CurrentCommand(this.migrator).run(new CurrentOptions(true, true));
		new ValidateCommand(this.migrator).run(new NoOptions());
		new RepairCommand(this.migrator).run(new RepairOptions(null, List.of()));

		assertThat(tables()).isEmpty();
		new EnsureVersionCommand(this.migrator).run(new NoOptions());
		assertThat(tables()).contains("migrator_version");
	}

	@Test
	void showSaysBothWays() {
		ShowResult shown = new ShowCommand(this.migrator).run(new ShowOptions("bbbb2"));

		assertThat(shown.lines()).containsSubsequence("Rev: bbbb2222", "Parent: aaaa1111", "Branch names: profile",
				"    add bio", "Type: SQL", "Applied: no", "Upgrade:", "create table t_bbbb2222 (id int)", "Downgrade:",
				"drop table t_bbbb2222");
		assertThat(new ShowCommand(this.migrator).run(new ShowOptions("heads")).revisions()).hasSize(1);
		assertThat(new ShowCommand(this.migrator).run(new ShowOptions("base")).lines()).isEmpty();
	}

	@Test
	void runsSayTheirSteps() {
		RunResult up = new UpgradeCommand(this.migrator).run(new UpgradeOptions(List.of("bbbb2222")));
		RunResult again = new UpgradeCommand(this.migrator).run(new UpgradeOptions(List.of("bbbb2222")));
		RunResult down = new DowngradeCommand(this.migrator).run(new DowngradeOptions("-1"));

		assertThat(up.lines().get(0)).matches("Running upgrade <base> -> aaaa1111, create users \\(\\d+ ms\\)");
		assertThat(up.lines().get(1)).matches("Running upgrade aaaa1111 -> bbbb2222, add bio \\(\\d+ ms\\)");
		assertThat(up.lines().get(2)).isEqualTo("The database is at bbbb2222");
		assertThat(again.lines()).containsExactly("Nothing to do, the database is at bbbb2222");
		assertThat(down.lines().get(0)).matches("Running downgrade bbbb2222 -> aaaa1111, add bio \\(\\d+ ms\\)");
		assertThat(down.tree()).asInstanceOf(TREE)
			.containsEntry("before", List.of("bbbb2222"))
			.containsEntry("after", List.of("aaaa1111"))
			.containsKey("steps");
	}

	@Test
	void contradictionsAreUsageErrors() {
		assertThatExceptionOfType(UsageException.class)
			.isThrownBy(() -> new StampCommand(this.migrator).run(new StampOptions(List.of(), false)))
			.satisfies((error) -> assertThat(ExitCode.of(error).value()).isEqualTo(2));
		assertThatExceptionOfType(UsageException.class).isThrownBy(() -> new RepairCommand(this.migrator)
			.run(new RepairOptions(RepairAction.START_ANEW, List.of("aaaa"))));
	}

	@Test
	void treesHaveTheKeysOfTheEndpoint() {
		upgrade("aaaa1111");

		Object tree = new HistoryCommand(this.migrator).run(new HistoryOptions("aaaa:bbbb3", true, HistoryFormat.GRAPH))
			.tree();

		assertThat(tree).extracting("revisions")
			.asInstanceOf(InstanceOfAssertFactories.LIST)
			.first()
			.asInstanceOf(TREE)
			.containsEntry("revision", "bbbb3333")
			.containsEntry("downRevisions", List.of("aaaa1111"))
			.containsEntry("applied", false)
			.containsKey("appliedAt")
			.containsEntry("marks", List.of());
	}

	private List<String> heads(boolean verbose, boolean resolveDependencies) {
		return new HeadsCommand(this.migrator).run(new HeadsOptions(verbose, resolveDependencies)).lines();
	}

	private List<String> history(String range, boolean indicateCurrent, HistoryFormat format) {
		return new HistoryCommand(this.migrator).run(new HistoryOptions(range, indicateCurrent, format)).lines();
	}

	private void upgrade(String target) {
		new UpgradeCommand(this.migrator).run(new UpgradeOptions(List.of(target)));
	}

	private List<String> tables() {
		return JdbcClient.create(this.dataSource)
			.sql("select lower(table_name) from information_schema.tables where table_schema = 'PUBLIC'")
			.query(String.class)
			.list();
	}

	private String source(String id) {
		return this.folder.resolve(id + "_x.sql").toUri().toString().replace("file:///", "file:/");
	}

	private void revision(String id, String down, String message, String more) throws IOException {
		Files.writeString(this.folder.resolve(id + "_x.sql"), """
				-- revision: %1$s
				-- down-revision: %2$s
				-- message: %3$s
				%4$s

				-- migrator:upgrade
				create table t_%1$s (id int);

				-- migrator:downgrade
				drop table t_%1$s;
				""".formatted(id, down, message, more));
	}

}
