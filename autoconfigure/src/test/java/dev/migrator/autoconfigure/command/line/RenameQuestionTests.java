package dev.migrator.autoconfigure.command.line;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import dev.migrator.autoconfigure.command.terminal.Terminal;
import dev.migrator.environment.Migrator;
import dev.migrator.schema.Column;
import dev.migrator.schema.ColumnTypes;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.QualifiedName;
import dev.migrator.schema.Table;
import dev.migrator.schema.WantedSchema;
import dev.migrator.template.TemplateSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

class RenameQuestionTests {

	private static final String TABLE = "Is table 'accounts' called 'users' now? If not, it is dropped with what is in"
			+ " it. [y/n] ";

	private static final String COLUMN = "Is column 'nick_name' of table 'users' called 'name' now? If not, it is"
			+ " dropped with what is in it. [y/n] ";

	@TempDir
	private Path project;

	private Path revisions;

	private Migrator migrator;

	private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

	private final Deque<String> typed = new ArrayDeque<>();

	@BeforeEach
	void makeProject() throws IOException {
		Files.writeString(this.project.resolve("pom.xml"), "<project/>");
		this.revisions = Files.createDirectories(this.project.resolve("src/main/resources/db/revisions"));
		DriverManagerDataSource database = new DriverManagerDataSource(
				"jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
		new JdbcTemplate(database).execute("create table accounts (id integer, email text, nick_name varchar(80))");
		TemplateSettings plain = TemplateSettings.DEFAULT;
		this.migrator = Migrator.builder()
			.dataSource(database)
			.locations("file:" + this.revisions)
			.templates(new TemplateSettings(plain.name(), plain.location(), plain.type(), plain.fileName(),
					plain.slugLength(), plain.zone(), null, this.project.toString()))
			.models(() -> List.of((dialect, schema) -> WantedSchema.of(users())))
			.build();
	}

	private static DatabaseSchema users() {
		Table users = new Table(
				QualifiedName.of("users"), List.of(Column.of("id", ColumnTypes.integer()),
						Column.of("email", ColumnTypes.text()), Column.of("name", ColumnTypes.varchar(80))),
				List.of(), List.of(), null);
		return DatabaseSchema.empty().withTables(List.of(users));
	}

	@Test
	void renamesAreAskedFor() throws IOException {
		this.typed.addAll(List.of("perhaps", "y", "YES"));

		assertThat(written(terminal().typing(this.typed::poll))).contains("alter table accounts rename to users")
			.contains("alter table users alter column nick_name rename to name")
			.doesNotContain("drop");
		assertThat(this.messages).hasToString(TABLE + TABLE + COLUMN);
	}

	@Test
	void refusedRenameIsDroppedAndAdded() throws IOException {
		this.typed.add("n");

		assertThat(written(terminal().typing(this.typed::poll))).contains("create table users")
			.contains("drop table accounts");
		assertThat(this.messages).hasToString(TABLE);
	}

	@Test
	void nobodyIsAskedWithoutATerminal() throws IOException {
		assertThat(written(terminal())).contains("drop table accounts");
		assertThat(this.messages.toString(StandardCharsets.UTF_8)).isEmpty();
	}

	private Terminal terminal() {
		return Terminal.plain(new PrintStream(new ByteArrayOutputStream()),
				new PrintStream(this.messages, true, StandardCharsets.UTF_8));
	}

	private String written(Terminal terminal) throws IOException {
		Invocation invocation = new CommandLineParser(terminal)
			.parse(List.of("revision", "--autogenerate", "-m", "users"))
			.invocation()
			.orElseThrow();
		assertThat(invocation.run(() -> this.migrator, terminal)).isZero();
		try (Stream<Path> files = Files.list(this.revisions)) {
			String text = Files.readString(files.findFirst().orElseThrow()).toLowerCase(Locale.ROOT);
			return text.substring(0, text.indexOf("-- migrator:downgrade"));
		}
	}

}
