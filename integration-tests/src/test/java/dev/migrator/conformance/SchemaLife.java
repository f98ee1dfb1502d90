package dev.migrator.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

import javax.sql.DataSource;

import dev.migrator.conformance.CommandTerminal.Answer;
import dev.migrator.environment.Migrator;
import dev.migrator.script.ScriptType;
import dev.migrator.template.TemplateSettings;

import static org.assertj.core.api.Assertions.assertThat;

/** The life of a schema, typed from the first command to a merge and back. */
final class SchemaLife {

	private static final String GENERATING = "Generating ";

	private final Path root;

	private final DataSource database;

	private final CommandTerminal terminal = new CommandTerminal(this::migrator);

	private String users = "";

	private String bio = "";

	private String name = "";

	private String join = "";

	SchemaLife(Path root, DataSource database) {
		this.root = root;
		this.database = database;
	}

	void begin() throws IOException {
		Files.createDirectories(this.root.resolve("src/main"));
		assertThat(type("init")).contains("Creating " + folder() + " ... done");
		assertThat(type("list-templates")).contains("default - An empty upgrade and an empty downgrade (java, sql)");
		this.users = write("create table users (id int primary key);", "drop table users;", "revision", "-m",
				"create users");
		this.bio = write("alter table users add column bio varchar(10);", "alter table users drop column bio;",
				"revision", "-m", "add bio");
		assertThat(type("current")).isEmpty();
		assertThat(type("upgrade", "+1")).containsExactly("The database is at " + this.users);
		assertThat(type("upgrade")).containsExactly("The database is at " + this.bio);
	}

	void branch() throws IOException {
		String parent = this.users.substring(0, 6);
		Answer refused = this.terminal.type("revision", "-m", "add name", "--head", parent);
		assertThat(refused.exitCode()).isEqualTo(1);
		assertThat(refused.error()).contains("'" + this.users + "'").contains("--splice");
		this.name = write("alter table users add column name varchar(10);", "alter table users drop column name;",
				"revision", "-m", "add name", "--head", parent, "--splice", "--branch-label", "names");
		assertThat(this.terminal.type("revision", "-m", "which?").error()).contains(this.bio, this.name);
		assertThat(type("branches")).first().isEqualTo(this.users + " (branchpoint)");
		assertThat(this.terminal.type("current", "--check-heads").exitCode()).isEqualTo(3);
		assertThat(type("upgrade", "names@head", "--tag", "two-heads")).hasSize(1);
		assertThat(type("current")).containsExactlyInAnyOrder(this.bio + " (head)", this.name + " (names) (head)");
	}

	void merge() throws IOException {
		this.join = write("insert into users (id, bio, name) values (1, 'b', 'n');", "delete from users;", "merge",
				"heads", "-m", "join");
		List<String> heads = Stream.of(this.bio, this.name).sorted().toList();
		List<String> plan = type("upgrade", "--plan");
		assertThat(plan).contains("  insert into users (id, bio, name) values (1, 'b', 'n')")
			.last()
			.isEqualTo("The database would go from " + String.join(", ", heads) + " to " + this.join);
		assertThat(type("current")).hasSize(2);
		assertThat(type("upgrade", "head")).containsExactly("The database is at " + this.join);
		assertThat(type("current", "--check-heads")).containsExactly(this.join + " (names) (head) (mergepoint)");
		assertThat(type("validate")).hasSize(1);
		assertThat(type("history", "-i")).first().asString().contains("(current)").endsWith(", join");
	}

	String script() {
		return String.join("\n", type("upgrade", "--sql")) + "\n";
	}

	void goBack() {
		assertThat(this.terminal.type("downgrade", "-1").exitCode()).isEqualTo(1);
		assertThat(type("downgrade", "tag:two-heads")).hasSize(1);
		assertThat(type("downgrade", "names@-1")).containsExactly("The database is at " + this.bio);
		assertThat(type("stamp", "base")).containsExactly("The database is at <base>");
		assertThat(type("stamp", this.bio)).containsExactly("The database is at " + this.bio);
		assertThat(type("downgrade", "-1")).containsExactly("The database is at " + this.users);
		assertThat(type("downgrade", "base")).containsExactly("The database is at <base>");
		assertThat(type("validate")).hasSize(1);
	}

	private List<String> type(String... words) {
		Answer answer = this.terminal.type(words);
		assertThat(answer.exitCode()).as(answer.toString()).isZero();
		return answer.lines();
	}

	private String write(String up, String down, String... words) throws IOException {
		String line = type(words).get(0);
		assertThat(line).startsWith(GENERATING).endsWith(" ... done");
		Path file = Path.of(line.substring(GENERATING.length(), line.length() - " ... done".length()));
		Files.writeString(file,
				Files.readString(file)
					.replace("-- migrator:upgrade\n", "-- migrator:upgrade\n" + up + "\n")
					.replace("-- migrator:downgrade\n", "-- migrator:downgrade\n" + down + "\n"));
		return file.getFileName().toString().substring(0, 12);
	}

	private Path folder() {
		return this.root.resolve("src/main/resources/db/revisions");
	}

	Migrator migrator() {
		return Migrator.builder()
			.dataSource(this.database)
			.locations("file:" + folder())
			.templates(new TemplateSettings("default", TemplateSettings.DEFAULT_LOCATION, ScriptType.SQL,
					TemplateSettings.DEFAULT_FILE_NAME, 40, ZoneOffset.UTC, null, this.root.toString()))
			.build();
	}

}
