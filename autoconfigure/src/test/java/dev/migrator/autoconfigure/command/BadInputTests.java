package dev.migrator.autoconfigure.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import dev.migrator.autoconfigure.command.line.CommandLineParser;
import dev.migrator.autoconfigure.command.line.ParsedLine;
import dev.migrator.autoconfigure.command.terminal.Terminal;
import dev.migrator.environment.Migrator;
import dev.migrator.script.ScriptType;
import dev.migrator.template.TemplateSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever is wrong with a command line, its files or its database: one message, 1 or 2,
 * and nothing has changed.
 */
class BadInputTests {

	private static final String PASSWORD = "s3cret";

	private final DriverManagerDataSource database = new DriverManagerDataSource(
			"jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", PASSWORD);

	@TempDir
	private Path root;

	@BeforeEach
	void writeRevisions() throws IOException {
		Files.createDirectories(folder());
		Files.createDirectories(this.root.resolve("src/main"));
		write("aaaa1111", "");
		write("bbbb2222", "aaaa1111");
		write("bbbb3333", "aaaa1111");
		migrator(this.database).upgrade("bbbb2222");
	}

	@TestFactory
	Stream<DynamicTest> wrongWordsAreRefused() throws IOException {
		Map<String, Object> before = state();
		return Files.readAllLines(Path.of("src/test/resources/bad-input.txt"))
			.stream()
			.filter((line) -> !line.isBlank() && !line.startsWith("#"))
			.map((line) -> line.split("\\s*\\|\\s*", 3))
			.map((row) -> DynamicTest.dynamicTest(row[0], () -> {
				assertThat(run(migrator(this.database), row[0].split(" ")))
					.isEqualTo(new Ended(Integer.parseInt(row[1]), row[2]));
				assertThat(state()).isEqualTo(before);
			}));
	}

	@TestFactory
	Stream<DynamicTest> brokenRevisionIsNamedByEveryCommandThatReadsIt() throws IOException {
		Map<String, Object> before = state();
		Files.writeString(folder().resolve("cccc4444_broken.sql"), "-- revision: dddd5555\n");
		Migrator broken = migrator(this.database);
		return Stream
			.of("upgrade", "upgrade --sql", "upgrade --plan", "downgrade base", "stamp heads", "history", "heads",
					"branches", "show heads", "current", "merge heads -m x", "revision -m x")
			.map((words) -> DynamicTest.dynamicTest(words, () -> {
				Ended ended = run(broken, words.split(" "));

				assertThat(ended.code()).isEqualTo(1);
				assertThat(ended.message()).contains("cccc4444_broken.sql").contains("dddd5555");
				assertThat(state()).isEqualTo(before);
			}));
	}

	@TestFactory
	Stream<DynamicTest> absentDatabaseIsNamedByEveryCommandThatNeedsIt() {
		Migrator absent = migrator(
				new DriverManagerDataSource("jdbc:h2:file:" + this.root + "/none;IFEXISTS=TRUE", "sa", PASSWORD));
		return Stream
			.of("upgrade", "upgrade --plan", "downgrade base", "stamp heads", "ensure-version", "repair", "current",
					"history -i", "history --graph", "show current", "validate")
			.map((words) -> DynamicTest.dynamicTest(words, () -> assertRefused(absent, words)));
	}

	@Test
	void wrongPasswordIsNotShown() {
		assertRefused(migrator(new DriverManagerDataSource(String.valueOf(this.database.getUrl()), "sa", "wr0ng")),
				"upgrade");
	}

	private void assertRefused(Migrator migrator, String words) {
		Ended ended = run(migrator, words.split(" "));

		assertThat(ended.code()).isEqualTo(1);
		assertThat(ended.message()).containsIgnoringCase("connect").doesNotContain(PASSWORD, "wr0ng", "\tat ");
	}

	@Test
	void missingLocationIsNamed() {
		Migrator lost = Migrator.builder().dataSource(this.database).locations("file:" + this.root + "/lost").build();

		for (String words : List.of("upgrade", "downgrade base", "stamp heads", "current", "history", "heads",
				"branches", "show heads")) {
			Ended ended = run(lost, words.split(" "));

			assertThat(ended.code()).as(words).isEqualTo(1);
			assertThat(ended.message()).as(words).contains("file:ROOT/lost");
		}
	}

	@Test
	void folderToWriteToThatIsAFileIsNamed() throws IOException {
		Map<String, Object> before = state();

		Ended ended = run(migrator(this.database), "revision", "-m", "x", "--head=bbbb2222",
				"--directory=" + folder().resolve("aaaa1111_t.sql"));

		assertThat(ended).isEqualTo(new Ended(1,
				"Error: The folder 'ROOT/src/main/resources/db/revisions/aaaa1111_t.sql' cannot be made: "
						+ "'ROOT/src/main/resources/db/revisions/aaaa1111_t.sql' is in the way or may not be written to; nothing was "
						+ "written. Give another folder"));
		assertThat(state()).isEqualTo(before);
	}

	private Ended run(Migrator migrator, String... words) {
		ByteArrayOutputStream results = new ByteArrayOutputStream();
		ByteArrayOutputStream messages = new ByteArrayOutputStream();
		Terminal terminal = Terminal.plain(new PrintStream(results, true, StandardCharsets.UTF_8),
				new PrintStream(messages, true, StandardCharsets.UTF_8));
		int code = code(migrator, terminal, words);
		assertThat(results.toString(StandardCharsets.UTF_8)).isEmpty();
		return new Ended(code,
				messages.toString(StandardCharsets.UTF_8)
					.strip()
					.replace(this.root.toString(), "ROOT")
					.replaceAll("\\s*\\R\\s*", " / "));
	}

	private static int code(Migrator migrator, Terminal terminal, String... words) {
		ParsedLine line = new CommandLineParser(terminal).parse(List.of(words));
		try {
			return line.invocation()
				.map((invocation) -> invocation.run(() -> migrator, terminal))
				.orElse(line.exitCode());
		}
		catch (RuntimeException ex) {
			return new FailureReport(terminal, null, false).of(ex);
		}
	}

	private Map<String, Object> state() throws IOException {
		JdbcClient jdbc = JdbcClient.create(this.database);
		Map<String, Object> state = new TreeMap<>();
		state.put("tables",
				jdbc.sql("select table_name from information_schema.tables where table_schema = 'PUBLIC' order by 1")
					.query()
					.singleColumn());
		state.put("rows", jdbc.sql("select version_num from migrator_version order by 1").query().singleColumn());
		state.put("history", jdbc.sql("select count(*) from migrator_history").query().singleColumn());
		try (Stream<Path> files = Files.walk(this.root)) {
			state.put("files", files.map(Path::toString).filter((file) -> !file.contains("broken")).sorted().toList());
		}
		return state;
	}

	private void write(String id, String parent) throws IOException {
		Files.writeString(folder().resolve(id + "_t.sql"), """
				-- revision: %s
				-- down-revision: %s
				-- message: make t_%s

				-- migrator:upgrade
				create table t_%s (id int);

				-- migrator:downgrade
				drop table t_%s;
				""".formatted(id, parent.isEmpty() ? "none" : parent, id, id, id));
	}

	private Path folder() {
		return this.root.resolve("src/main/resources/db/revisions");
	}

	private Migrator migrator(DriverManagerDataSource source) {
		return Migrator.builder()
			.dataSource(source)
			.locations("file:" + folder())
			.templates(new TemplateSettings("default", TemplateSettings.DEFAULT_LOCATION, ScriptType.SQL,
					TemplateSettings.DEFAULT_FILE_NAME, 40, ZoneOffset.UTC, null, this.root.toString()))
			.build();
	}

	private record Ended(int code, String message) {

	}

}
