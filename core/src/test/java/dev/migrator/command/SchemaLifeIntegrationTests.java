package dev.migrator.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import dev.migrator.environment.Migrator;
import dev.migrator.revision.MultipleHeadsException;
import dev.migrator.script.ScriptType;
import dev.migrator.template.NewEnvironment;
import dev.migrator.template.NewRevision;
import dev.migrator.template.TemplateSettings;
import dev.migrator.template.WrittenRevision;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.SQLiteDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The life of a schema, from the first command to a merge and back. */
class SchemaLifeIntegrationTests {

	@TempDir
	private Path root;

	private Path folder;

	private DataSource dataSource;

	@ParameterizedTest
	@ValueSource(strings = { "h2", "sqlite" })
	void aSchemaIsBornBranchesIsMergedAndGoesBack(String database) throws Exception {
		this.dataSource = dataSource(database);
		this.folder = this.root.resolve("src/main/resources/db/revisions");
		Files.createDirectories(this.root.resolve("src/main"));
		assertThat(new InitCommand(migrator()).run(new NewEnvironment(null, null, null)).lines())
			.contains("Creating " + this.folder + " ... done");

		String users = revision("create users", "head", "create table users (id int);", "drop table users;");
		String bio = revision("add bio", "head", "alter table users add column bio varchar(10);",
				"alter table users drop column bio;");
		upgrade("heads");
		NewRevision splicing = new NewRevision("add name", null, null, List.of(users.substring(0, 6)), true,
				List.of("names"), List.of(), null);
		String name = fill(new RevisionCommand(migrator()).run(splicing).written(),
				"alter table users add column name varchar(10);", "alter table users drop column name;");
		assertThatExceptionOfType(MultipleHeadsException.class)
			.isThrownBy(() -> new RevisionCommand(migrator()).run(NewRevision.of("which?")));
		upgrade("names@head");
		assertThat(current()).containsExactlyInAnyOrder(bio + " (head)", name + " (names) (head)");

		WrittenRevisionResult merge = new MergeCommand(migrator()).run(NewRevision.merging("join", "heads"));
		assertThat(merge.lines()).hasSize(2).first().isEqualTo("Generating " + merge.written().file() + " ... done");
		assertThat(merge.lines().get(1))
			.startsWith("Both branches change table 'users'; see whether the order matters");
		upgrade("head");
		assertThat(current()).containsExactly(merge.written().node().id() + " (names) (head) (mergepoint)");

		new DowngradeCommand(migrator()).run(new DowngradeOptions("names@" + users));
		assertThat(migrator().current()).containsExactly(bio);
		new StampCommand(migrator()).run(new StampOptions(List.of("base"), false));
		new StampCommand(migrator()).run(new StampOptions(List.of(bio), false));
		new DowngradeCommand(migrator()).run(new DowngradeOptions("base"));
		assertThat(current()).isEmpty();
		assertThat(new ValidateCommand(migrator()).run(new NoOptions()).exitCode()).isEqualTo(ExitCode.OK);
		assertThat(new ListTemplatesCommand(migrator()).run(new NoOptions()).lines())
			.contains("default - An empty upgrade and an empty downgrade (java, sql)");
	}

	private String revision(String message, String head, String up, String down) throws Exception {
		NewRevision request = new NewRevision(message, ScriptType.SQL, null, List.of(head), false, List.of(), List.of(),
				null);
		return fill(new RevisionCommand(migrator()).run(request).written(), up, down);
	}

	private static String fill(WrittenRevision written, String up, String down) throws Exception {
		String text = Files.readString(written.file());
		Files.writeString(written.file(), text.replace("-- migrator:upgrade\n", "-- migrator:upgrade\n" + up + "\n")
			.replace("-- migrator:downgrade\n", "-- migrator:downgrade\n" + down + "\n"));
		return written.node().id();
	}

	private void upgrade(String target) {
		new UpgradeCommand(migrator()).run(new UpgradeOptions(List.of(target)));
	}

	private List<String> current() {
		return new CurrentCommand(migrator()).run(new CurrentOptions(false, false)).lines();
	}

	private Migrator migrator() {
		return Migrator.builder()
			.dataSource(this.dataSource)
			.locations("file:" + this.folder)
			.templates(new TemplateSettings("default", TemplateSettings.DEFAULT_LOCATION, ScriptType.SQL,
					TemplateSettings.DEFAULT_FILE_NAME, 40, ZoneOffset.UTC, null, this.root.toString()))
			.build();
	}

	private DataSource dataSource(String database) {
		if (database.equals("sqlite")) {
			SQLiteDataSource sqlite = new SQLiteDataSource();
			sqlite.setUrl("jdbc:sqlite:" + this.root.resolve("db"));
			return sqlite;
		}
		JdbcDataSource h2 = new JdbcDataSource();
		h2.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
		return h2;
	}

}
