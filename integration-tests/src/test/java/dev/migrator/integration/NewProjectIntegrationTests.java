package dev.migrator.integration;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A project outside this build, with a pom of its own, that adds the one dependency:
 * built by Maven from the artifacts of this build, then started twice from its executable
 * jar.
 */
class NewProjectIntegrationTests {

	private static final String VERSION = "0.1.0-SNAPSHOT";

	// A version that nobody else can have put into the local repository.
	private final String staged = "0.0.0-staged-" + System.nanoTime();

	@TempDir
	private Path temp;

	private Path project;

	@BeforeEach
	void makeProject() throws IOException {
		this.project = this.temp.resolve("project");
		FileSystemUtils.copyRecursively(Path.of("src/test/resources/new-project"), this.project);
		Path pom = this.project.resolve("pom.xml");
		Path repository = this.temp.resolve("staged");
		stage(repository, "migrator-parent", Path.of(".."));
		stage(repository, "migrator-core", Path.of("../core"));
		stage(repository, "migrator-spring-boot-autoconfigure", Path.of("../autoconfigure"));
		stage(repository, "migrator-spring-boot-starter", Path.of("../starter"));
		Files.writeString(pom,
				Files.readString(pom)
					.replace("@boot.version@", System.getProperty("boot.version"))
					.replace("@migrator.version@", this.staged)
					.replace("@staged.url@", repository.toUri().toString()));
	}

	@AfterEach
	void removeStagedArtifacts() throws IOException {
		Path group = Path.of(System.getProperty("localRepository"), "dev", "migrator");
		if (Files.isDirectory(group)) {
			try (Stream<Path> artifacts = Files.list(group)) {
				for (Path artifact : artifacts.toList()) {
					FileSystemUtils.deleteRecursively(artifact.resolve(this.staged));
				}
			}
		}
	}

	@Test
	void oneDependencyGivesTheTablesAndASecondStartHasNothingToDo() throws Exception {
		run("mvn", "-B", "-q", "-ntp", "-Dmaven.repo.local=" + System.getProperty("localRepository"), "package");

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
		return run(startCommand());
	}

	// A user's mistake ends the process with 1 and a description, and no stack trace.
	private String startWrongly(String argument) throws Exception {
		String[] command = Arrays.copyOf(startCommand(), 5);
		command[4] = argument;
		String output = run(1, command);
		assertThat(output).contains("APPLICATION FAILED TO START").doesNotContain("\tat ");
		return output;
	}

	private String[] startCommand() {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		return new String[] { java, "-jar", this.project.resolve("target/demo-1.jar").toString(),
				"--spring.datasource.url=jdbc:h2:file:" + this.temp.resolve("db") };
	}

	private String run(String... command) throws Exception {
		return run(0, command);
	}

	private String run(int expected, String... command) throws Exception {
		File log = this.temp.resolve("log").toFile();
		ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(Arrays.asList(command)));
		builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
		builder.environment().remove("MAVEN_OPTS");
		Process process = builder.directory(this.project.toFile())
			.redirectErrorStream(true)
			.redirectOutput(log)
			.start();
		assertThat(process.waitFor(8, TimeUnit.MINUTES)).as("%s ended", List.of(command)).isTrue();
		String output = Files.readString(log.toPath());
		assertThat(process.exitValue()).as(output).isEqualTo(expected);
		return output;
	}

	private void stage(Path repository, String artifact, Path module) throws IOException {
		Path folder = Files
			.createDirectories(repository.resolve("dev/migrator").resolve(artifact).resolve(this.staged));
		String name = artifact + "-" + this.staged;
		Files.writeString(folder.resolve(name + ".pom"),
				Files.readString(module.resolve("pom.xml")).replace(VERSION, this.staged));
		Path jar = module.resolve("target").resolve(artifact + "-" + VERSION + ".jar");
		if (Files.exists(jar)) {
			Files.copy(jar, folder.resolve(name + ".jar"));
		}
	}

}
