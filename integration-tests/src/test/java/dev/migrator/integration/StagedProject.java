package dev.migrator.integration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A project outside this build, with a pom of its own, that Maven builds from the
 * artifacts of this build.
 */
final class StagedProject implements AutoCloseable {

	private static final String VERSION = "0.1.0-SNAPSHOT";

	// A version that nobody else can have put into the local repository.
	private final String staged = "0.0.0-staged-" + System.nanoTime();

	private final Path temp;

	private final Path folder;

	/**
	 * What a process left.
	 *
	 * @param exitCode its exit code
	 * @param out its standard output
	 * @param err its standard error
	 */
	record Ended(int exitCode, String out, String err) {

	}

	StagedProject(String name, Path temp) throws IOException {
		this.temp = temp;
		this.folder = temp.resolve("project");
		FileSystemUtils.copyRecursively(Path.of("src/test/resources").resolve(name), this.folder);
		Path repository = temp.resolve("staged");
		stage(repository, "migrator-parent", Path.of(".."));
		stage(repository, "migrator-core", Path.of("../core"));
		stage(repository, "migrator-hibernate", Path.of("../hibernate"));
		stage(repository, "migrator-spring-boot-autoconfigure", Path.of("../autoconfigure"));
		stage(repository, "migrator-spring-boot-starter", Path.of("../starter"));
		Path pom = this.folder.resolve("pom.xml");
		Files.writeString(pom,
				Files.readString(pom)
					.replace("@boot.version@", System.getProperty("boot.version"))
					.replace("@boot.unpublished.version@", System.getProperty("boot.unpublished.version", ""))
					.replace("@migrator.version@", this.staged)
					.replace("@staged.url@", repository.toUri().toString()));
	}

	Path folder() {
		return this.folder;
	}

	static String java() {
		return Path.of(System.getProperty("java.home"), "bin", "java").toString();
	}

	List<String> maven(String... arguments) {
		Stream<String> common = Stream.of("mvn", "-B", "-q", "-ntp",
				"-Dmaven.repo.local=" + System.getProperty("localRepository"));
		return Stream.concat(common, Stream.of(arguments)).toList();
	}

	Ended run(List<String> command, Map<String, String> environment) throws IOException, InterruptedException {
		Path out = this.temp.resolve("out");
		Path err = this.temp.resolve("err");
		ProcessBuilder builder = new ProcessBuilder(command);
		builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
		builder.environment().remove("MAVEN_OPTS");
		builder.environment().putAll(environment);
		Process process = builder.directory(this.folder.toFile())
			.redirectOutput(out.toFile())
			.redirectError(err.toFile())
			.start();
		process.getOutputStream().close();
		boolean ended = process.waitFor(8, TimeUnit.MINUTES);
		process.destroyForcibly();
		Ended left = new Ended(ended ? process.exitValue() : -1, Files.readString(out), Files.readString(err));
		assertThat(ended).as("%s ended; %s", command, left).isTrue();
		return left;
	}

	private void stage(Path repository, String artifact, Path module) throws IOException {
		Path target = Files
			.createDirectories(repository.resolve("dev/migrator").resolve(artifact).resolve(this.staged));
		String name = artifact + "-" + this.staged;
		Files.writeString(target.resolve(name + ".pom"),
				Files.readString(module.resolve("pom.xml")).replace(VERSION, this.staged));
		Path jar = module.resolve("target").resolve(artifact + "-" + VERSION + ".jar");
		if (Files.exists(jar)) {
			Files.copy(jar, target.resolve(name + ".jar"));
		}
	}

	@Override
	public void close() {
		Path group = Path.of(System.getProperty("localRepository"), "dev", "migrator");
		if (!Files.isDirectory(group)) {
			return;
		}
		try (Stream<Path> artifacts = Files.list(group)) {
			for (Path artifact : artifacts.toList()) {
				FileSystemUtils.deleteRecursively(artifact.resolve(this.staged));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
