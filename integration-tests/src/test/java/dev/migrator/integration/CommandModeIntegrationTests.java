package dev.migrator.integration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;

import dev.migrator.integration.StagedProject.Ended;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Commands of an application full of beans that say when they are created or called, in
 * all the ways that an application is started.
 */
class CommandModeIntegrationTests {

	private static final String REACHED = "The database is at 3f2a9c1d7b54";

	@TempDir
	private static Path temp;

	private static StagedProject project;

	@TempDir
	private Path own;

	@BeforeAll
	static void build() throws Exception {
		project = new StagedProject("noisy-project", temp);
		Ended ended = project.run(project.maven("package"), Map.of());
		assertThat(ended.exitCode()).as(ended.toString()).isZero();
		unpack();
	}

	@AfterAll
	static void removeProject() {
		project.close();
	}

	@BeforeEach
	void noNoise() throws IOException {
		Files.deleteIfExists(noiseFile());
	}

	@Test
	void startWithoutCommandMakesNoise() throws Exception {
		Ended ended = run(jar());

		assertThat(ended.exitCode()).as(ended.toString()).isZero();
		assertThat(noise()).containsExactly("application runner", "closed listener", "command line runner",
				"entity manager", "exit code generator", "health indicator", "observation handler", "post-construct",
				"quartz", "ready listener", "refreshed listener", "scheduled", "smart lifecycle", "smart singleton",
				"started listener", "web server");
	}

	@Test
	void commandOfAnExecutableJarIsSilent() throws Exception {
		upgradesInSilence(jar());
	}

	@Test
	void commandBuiltAheadOfTimeIsSilent() throws Exception {
		upgradesInSilence(List.of(StagedProject.java(), "-Dspring.aot.enabled=true", "-jar", jarFile()));
	}

	@Test
	void commandOfClassesInFoldersIsSilent() throws Exception {
		upgradesInSilence(exploded(false));
	}

	@Test
	void commandBesideDevToolsIsSilent() throws Exception {
		upgradesInSilence(exploded(true));
	}

	@Test
	void commandOfTheMavenPluginIsSilent() throws Exception {
		Ended ended = run(project.maven("spring-boot:run",
				"-Dspring-boot.run.arguments=migrator upgrade --spring.datasource.url=" + url()));

		assertThat(ended.exitCode()).as(ended.toString()).isZero();
		assertThat(ended.out()).contains(REACHED);
		assertThat(noise()).isEmpty();
	}

	@Test
	void exitCodesTellWhatHappened() throws Exception {
		Ended wrong = run(jar(), "migrator", "upgrade", "--nonsense");
		Ended found = run(jar(), "migrator", "current", "--check-heads", "--spring.datasource.url=" + url());
		Ended failed = run(jar(), "migrator", "upgrade", "ffffff", "--spring.datasource.url=" + url());
		Ended unreachable = run(jar(), "migrator", "current", "--spring.datasource.url=jdbc:h2:tcp://localhost:1/x");

		assertThat(wrong.exitCode()).isEqualTo(2);
		assertThat(wrong.err()).startsWith("Error: Unknown option: '--nonsense'");
		assertThat(found.exitCode()).isEqualTo(3);
		assertThat(failed.exitCode()).isEqualTo(1);
		assertThat(failed.err()).contains("Error: ").contains("'ffffff'").doesNotContain("\tat ");
		assertThat(failed.out()).isEmpty();
		assertThat(unreachable.exitCode()).isEqualTo(1);
		assertThat(unreachable.err()).contains("Error: ").doesNotContain("\tat ");
		assertThat(noise()).isEmpty();
	}

	@Test
	void unforeseenErrorIsOneMessageWithoutStackTrace() throws Exception {
		Ended ended = run(jar(), "migrator", "current", "--spring.datasource.url=jdbc:nonsense:x");

		assertThat(ended.exitCode()).isEqualTo(1);
		assertThat(ended.out()).isEmpty();
		assertThat(ended.err()).contains("Error: ").contains("jdbc:nonsense:x").doesNotContain("\tat ");
	}

	@Test
	void revisionIsWrittenIntoTheSourceTreeOfTheJar() throws Exception {
		Ended ended = run(jar(), "migrator", "revision", "-m", "add bio", "--rev-id", "9b1e4c0a8d22", "--directory",
				"later");
		Path written = project.folder().resolve("later/9b1e4c0a8d22_add_bio.sql");

		assertThat(ended.exitCode()).as(ended.toString()).isZero();
		assertThat(written).content().contains("-- down-revision: 3f2a9c1d7b54");
		assertThat(noise()).isEmpty();
	}

	private void upgradesInSilence(List<String> start) throws Exception {
		Ended ended = run(start, "--spring.datasource.url=" + url(), "migrator", "upgrade", "--format=json");

		assertThat(ended.exitCode()).as(ended.toString()).isZero();
		assertThat(ended.out()).startsWith("{\"steps\":[{\"revision\":\"3f2a9c1d7b54\"")
			.endsWith("\"before\":[],\"after\":[\"3f2a9c1d7b54\"]}" + System.lineSeparator());
		assertThat(ended.err()).contains("chatter").contains("[1/1] upgrade 3f2a9c1d7b54, create users");
		assertThat(noise()).isEmpty();
	}

	private Ended run(List<String> start, String... arguments) throws Exception {
		List<String> command = new ArrayList<>(start);
		command.addAll(List.of(arguments));
		return project.run(command, Map.of("NOISE_FILE", noiseFile().toString()));
	}

	private Path noiseFile() {
		return this.own.resolve("noise");
	}

	private Set<String> noise() throws IOException {
		return Files.exists(noiseFile()) ? new TreeSet<>(Files.readAllLines(noiseFile())) : Set.of();
	}

	private String url() {
		return "jdbc:h2:file:" + this.own.resolve("db");
	}

	private static List<String> jar() {
		return List.of(StagedProject.java(), "-jar", jarFile());
	}

	private static String jarFile() {
		return project.folder().resolve("target/demo-1.jar").toString();
	}

	private static List<String> exploded(boolean devTools) throws IOException {
		try (Stream<Path> libraries = Files.list(temp.resolve("unpacked/BOOT-INF/lib"))) {
			List<String> path = new ArrayList<>(List.of(temp.resolve("unpacked/BOOT-INF/classes").toString()));
			libraries.map(Path::toString).filter((each) -> devTools || !each.contains("devtools")).forEach(path::add);
			assertThat(path.stream().anyMatch((each) -> each.contains("devtools"))).isEqualTo(devTools);
			return List.of(StagedProject.java(), "-cp", String.join(System.getProperty("path.separator"), path),
					"demo.Demo");
		}
	}

	private static void unpack() throws IOException {
		Path target = temp.resolve("unpacked");
		try (JarFile jar = new JarFile(jarFile())) {
			for (var entry : jar.stream().filter((each) -> !each.isDirectory()).toList()) {
				Path file = target.resolve(entry.getName());
				Files.createDirectories(file.getParent());
				Files.copy(jar.getInputStream(entry), file);
			}
		}
		FileSystemUtils.deleteRecursively(target.resolve("META-INF"));
	}

}
