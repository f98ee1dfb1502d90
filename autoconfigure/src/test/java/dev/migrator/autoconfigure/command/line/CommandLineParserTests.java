package dev.migrator.autoconfigure.command.line;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import dev.migrator.autoconfigure.command.terminal.Terminal;
import dev.migrator.environment.Migrator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

class CommandLineParserTests {

	private final ByteArrayOutputStream results = new ByteArrayOutputStream();

	private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

	private final Terminal terminal = Terminal.plain(new PrintStream(this.results, true, StandardCharsets.UTF_8),
			new PrintStream(this.messages, true, StandardCharsets.UTF_8));

	private final Migrator migrator = Migrator.builder()
		.dataSource(new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", ""))
		.locations("classpath:revisions/one")
		.build();

	@Test
	void resultIsPrintedAsText() {
		assertThat(run("heads")).isZero();
		assertThat(out()).isEqualTo("a1b2c3d4e5f6 (head)\n");
		assertThat(err()).isEmpty();
	}

	@Test
	void resultIsPrintedAsJson() {
		assertThat(run("upgrade", "--format=json")).isZero();
		this.results.reset();

		assertThat(run("current", "--format", "json")).isZero();
		assertThat(out()).startsWith("{\"current\":[{\"revision\":\"a1b2c3d4e5f6\"")
			.endsWith("\"unknown\":[],\"atHeads\":true}\n");
	}

	@Test
	void commonOptionsStandBeforeTheCommandOrBehindIt() {
		for (String[] words : List.of(new String[] { "-n", "orders", "--format=json", "-q", "--stacktrace", "heads" },
				new String[] { "heads", "--name=orders", "--format=json", "--quiet", "--stacktrace" })) {
			Invocation invocation = parse(words).invocation().orElseThrow();

			assertThat(invocation.name()).isEqualTo("orders");
			assertThat(invocation.quiet()).isTrue();
			assertThat(invocation.stacktrace()).isTrue();
			invocation.run(() -> this.migrator, this.terminal);
			assertThat(out()).startsWith("{");
			this.results.reset();
		}
		assertThat(parse("heads").invocation().orElseThrow().name()).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "help nosuch", "nosuch --help" })
	void helpForWhatIsNoCommandIsAMistake(String line) {
		assertThat(run(line.split(" "))).isEqualTo(2);
		assertThat(err()).startsWith("Error: There is no command 'nosuch'.");
		assertThat(out()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "upgrade --tag=", "upgrade --sql --tag=a\tb" })
	void unfitTagIsAMistake(String line) {
		assertThat(run(line.split(" "))).isEqualTo(2);
		assertThat(err()).startsWith("Error: the tag '").contains("1 to 255 characters without white space");
	}

	@ParameterizedTest
	@ValueSource(strings = { "upgrade --sql tag:v1", "downgrade --sql heads:tag:v1" })
	void scriptKnowsNoTag(String line) {
		assertThat(run(line.split(" "))).isEqualTo(2);
		assertThat(err()).contains("names a tag").contains("which no script sees");
	}

	@Test
	void checkEndsWithThree() {
		assertThat(run("current", "-c")).isEqualTo(3);
		assertThat(run("upgrade", "-q")).isZero();
		assertThat(run("current", "--check-heads")).isZero();
	}

	@Test
	void resultIsOneLineAndQuietMeansNoMore() {
		assertThat(run("upgrade")).isZero();
		assertThat(out()).isEqualTo("The database is at a1b2c3d4e5f6\n");
		this.results.reset();

		assertThat(run("downgrade", "base", "--quiet")).isZero();
		assertThat(out()).isEqualTo("The database is at <base>\n");
	}

	@Test
	void downgradeScriptWithoutStartSaysHowToGiveOne() {
		assertThat(run("downgrade", "--sql", "-1")).isEqualTo(2);
		assertThat(err())
			.isEqualTo("Error: A script of a downgrade begins somewhere, so it is made for FROM:TO, such as"
					+ " 'heads:-1', but found '-1'.\n");
	}

	@Test
	void relativeTargetsAreNoOptions() {
		assertThat(run("upgrade", "+1")).isZero();
		assertThat(run("downgrade", "-1")).isZero();
		assertThat(this.migrator.current()).isEmpty();
		assertThat(run("history", "-r-1:")).isZero();
		assertThat(run("history", "--rev-range", "-1:")).isZero();
		assertThat(err()).isEmpty();
	}

	@Test
	void scriptIsPrintedInsteadOfRun() {
		assertThat(run("upgrade", "--sql")).isZero();
		assertThat(out()).contains("create table fruit (id int primary key, name varchar(40));")
			.contains("a1b2c3d4e5f6");
		this.results.reset();

		assertThat(run("downgrade", "--sql", "a1b2c3d4e5f6:base", "--tag", "v1", "--format=json")).isZero();
		assertThat(out()).startsWith("{\"script\":\"").contains("drop table fruit;").contains("v1");
		this.results.reset();

		assertThat(run("stamp", "--sql", "heads")).isZero();
		assertThat(out()).contains("a1b2c3d4e5f6").doesNotContain("fruit (id");
		assertThat(this.migrator.current()).isEmpty();
	}

	@Test
	void tablesAloneAreAScriptToo() {
		assertThat(run("ensure-version", "--sql")).isZero();
		assertThat(out()).contains("create table if not exists migrator_version")
			.contains("create table if not exists migrator_history")
			.doesNotContain("insert into", "fruit");
	}

	@Test
	void planIsPrintedInsteadOfRun() {
		assertThat(run("upgrade", "--plan")).isZero();
		assertThat(out()).startsWith("upgrade a1b2c3d4e5f6, create fruit\n")
			.contains("  create table fruit (id int primary key, name varchar(40))\n")
			.endsWith("\nThe database would go from <base> to a1b2c3d4e5f6\n");
		assertThat(this.migrator.current()).isEmpty();
		assertThat(run("upgrade", "-q")).isZero();
		this.results.reset();

		assertThat(run("upgrade", "--plan")).isZero();
		assertThat(out()).isEqualTo("Nothing to do, the database is at a1b2c3d4e5f6\n");
		this.results.reset();

		assertThat(run("downgrade", "-1", "--plan", "--format=json")).isZero();
		assertThat(out()).startsWith("{\"steps\":[{\"revision\":\"a1b2c3d4e5f6\"").contains("\"risks\":[");
	}

	@Test
	void tagIsATargetOfADowngrade() {
		assertThat(run("stamp", "base", "--tag", "empty")).isZero();
		assertThat(run("upgrade", "--tag", "v1")).isZero();
		assertThat(run("downgrade", "tag:empty")).isZero();
		assertThat(this.migrator.current()).isEmpty();
		assertThat(run("upgrade", "tag:v1")).isZero();
		assertThat(this.migrator.current()).containsExactly("a1b2c3d4e5f6");
	}

	@Test
	void optionsThatContradictEachOtherAreRefused() {
		assertThat(run("upgrade", "--sql", "--plan")).isEqualTo(2);
		assertThat(run("downgrade", "-1", "--plan", "--tag=x")).isEqualTo(2);
		assertThat(run("stamp", "heads", "--sql", "--purge")).isEqualTo(2);
		assertThat(run("upgrade", "--idempotent")).isEqualTo(2);
		assertThat(run("upgrade", "--sql", "a", "b")).isEqualTo(2);
		assertThat(err()).isEqualTo("""
				Error: --sql and --plan exclude each other.
				Error: --plan and --tag exclude each other.
				Error: --sql and --purge exclude each other.
				Error: --idempotent is said of a script, so --sql must be given, too.
				Error: A script is made for one target or range, but there are [a, b].
				""");
	}

	@Test
	void misspelledCommandIsPutRight() {
		assertThat(run("upgrad", "head")).isEqualTo(2);
		assertThat(err()).isEqualTo("""
				Error: There is no command 'upgrad'.
				Did you mean: migrator upgrade or migrator downgrade or migrator heads?
				Try 'migrator --help'.
				""");
		assertThat(out()).isEmpty();
	}

	@Test
	void misspelledOptionIsPutRight() {
		assertThat(run("current", "--verbos")).isEqualTo(2);
		assertThat(err()).isEqualTo("""
				Error: Unknown option: '--verbos'
				Possible solutions: --verbose, --version
				Try 'migrator current --help'.
				""");
	}

	@Test
	void missingWordsAreAskedFor() {
		assertThat(run()).isEqualTo(2);
		assertThat(run("downgrade")).isEqualTo(2);
		assertThat(run("current", "--name")).isEqualTo(2);
		assertThat(err()).isEqualTo("""
				Error: A command is missing.
				Try 'migrator --help'.
				Error: Missing required parameter: 'TARGET'
				Try 'migrator downgrade --help'.
				Error: Missing required parameter for option '--name' (NAME)
				Try 'migrator current --help'.
				""");
	}

	@Test
	void wrongWordsAreNamed() {
		assertThat(run("downgrade", "-1", "-2")).isEqualTo(2);
		assertThat(run("heads", "--format=xml")).isEqualTo(2);
		assertThat(run("completion", "fish")).isEqualTo(2);
		assertThat(run("history", "--graph", "--dot")).isEqualTo(2);
		assertThat(run("repair", "--start-anew", "--statement-done")).isEqualTo(2);
		assertThat(run("revision", "--sql", "--java")).isEqualTo(2);
		assertThat(err()).isEqualTo(
				"""
						Error: Unmatched argument at index 2: '-2'
						Try 'migrator downgrade --help'.
						Error: Invalid value for option '--format': expected one of [text, json] but was 'xml'
						Try 'migrator heads --help'.
						Error: Invalid value for positional parameter at index 0 (SHELL): expected one of [bash, zsh] but was 'fish'
						Try 'migrator completion --help'.
						Error: 'history' takes one of --graph and --dot at a time.
						Error: 'repair' takes one of --statement-done and --start-anew at a time.
						Error: A revision is written as SQL or as Java, so --sql and --java exclude each other.
						""");
	}

	@ParameterizedTest
	@ValueSource(strings = { "init", "revision", "merge", "upgrade", "downgrade", "stamp", "ensure-version", "repair",
			"current", "history", "heads", "branches", "show", "validate", "check", "list-templates", "completion" })
	void everyCommandHasHelp(String command) {
		assertThat(run(command, "--help")).isZero();
		assertThat(out()).startsWith("Usage: migrator " + command)
			.contains("--format=FORMAT")
			.contains("--name=NAME")
			.contains("Exit codes:");
		String help = out();
		this.results.reset();
		assertThat(run("help", command)).isZero();
		assertThat(out()).isEqualTo(help);
	}

	@Test
	void helpListsTheCommands() {
		assertThat(run("--help")).isZero();
		assertThat(out()).startsWith("Usage: migrator ")
			.contains("\n  upgrade  ")
			.contains("--spring.profiles.active=prod");
	}

	@Test
	void versionNamesWhatAReportNeeds() {
		assertThat(run("--version")).isZero();
		assertThat(out()).startsWith("Migrator ").contains("Spring Boot 4.").contains("Java ");
	}

	@Test
	void completionKnowsCommandsAndOptions() {
		assertThat(run("completion", "bash")).isZero();
		assertThat(out()).contains("complete -F _complete_migrator")
			.contains("ensure-version")
			.contains("'--check-heads'");
	}

	@Test
	void namesOfAlembicAreUnderstood() {
		assertThat(run("ensure_version")).isZero();
		assertThat(out()).isEqualTo("The version table is there\n");
		assertThat(parse("--raiseerr", "heads").invocation().orElseThrow().stacktrace()).isTrue();
		assertThat(parse("revision", "--version-path=folder").invocation()).isPresent();
	}

	private ParsedLine parse(String... words) {
		return new CommandLineParser(this.terminal).parse(List.of(words));
	}

	private int run(String... words) {
		ParsedLine line = parse(words);
		return line.invocation()
			.map((invocation) -> invocation.run(() -> this.migrator, this.terminal))
			.orElse(line.exitCode());
	}

	private String out() {
		return this.results.toString(StandardCharsets.UTF_8);
	}

	private String err() {
		return this.messages.toString(StandardCharsets.UTF_8);
	}

}
