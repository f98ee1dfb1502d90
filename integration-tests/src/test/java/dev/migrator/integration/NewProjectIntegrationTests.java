package dev.migrator.integration;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.migrator.integration.StagedProject.Ended;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A project that adds the one dependency, started twice from its executable jar.
 */
class NewProjectIntegrationTests {

	@TempDir
	private Path temp;

	private StagedProject project;

	@BeforeEach
	void makeProject() throws IOException {
		this.project = new StagedProject("new-project", this.temp);
	}

	@AfterEach
	void removeProject() {
		this.project.close();
	}

	@Test
	void oneDependencyGivesTheTablesAndASecondStartHasNothingToDo() throws Exception {
		run(0, this.project.maven("package"));

		assertThat(start()).contains("Upgrade <base> -> 3f2a9c1d7b54, create users")
			.contains("Upgrade 3f2a9c1d7b54 -> 9b1e4c0a8d22, add bio to users")
			.contains("applied 2 revision(s), from [] to [9b1e4c0a8d22]");
		assertThat(start()).contains("the database is up to date at [9b1e4c0a8d22]").doesNotContain("Upgrade ");
		assertThat(startWrongly("--migrator.target=no such thing")).contains("'no such thing'")
			.contains("Correct 'migrator.target'.");
		assertThat(startWrongly("--migrator.startup=sometimes")).contains("migrator.startup").contains("sometimes");
		assertThat(startWrongly("--migrator.locations=classpath:none"))
			.contains("No revisions were found in [classpath:none]");
		assertThat(startWrongly("--spring.datasource.password=s3cret-value")).contains("Wrong user name or password")
			.doesNotContain("s3cret-value");
		assertThat(start()).contains("the database is up to date at [9b1e4c0a8d22]");
	}

	private String start() throws Exception {
		return run(0, startCommand());
	}

	// A user's mistake ends the process with 1 and a description, and no stack trace.
	private String startWrongly(String argument) throws Exception {
		List<String> command = new ArrayList<>(startCommand());
		command.add(argument);
		String output = run(1, command);
		assertThat(output).contains("APPLICATION FAILED TO START").doesNotContain("\tat ");
		return output;
	}

	private List<String> startCommand() {
		return List.of(StagedProject.java(), "-jar", this.project.folder().resolve("target/demo-1.jar").toString(),
				"--spring.datasource.url=jdbc:h2:file:" + this.temp.resolve("db"));
	}

	private String run(int expected, List<String> command) throws Exception {
		Ended ended = this.project.run(command, Map.of());
		String output = ended.out() + ended.err();
		assertThat(ended.exitCode()).as(output).isEqualTo(expected);
		return output;
	}

}
