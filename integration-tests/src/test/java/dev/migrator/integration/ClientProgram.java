package dev.migrator.integration;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.opentest4j.TestAbortedException;

/**
 * A client program of a database, that runs scripts.
 *
 * @param command the program and its options
 * @param environment more variables of the environment
 */
public record ClientProgram(List<String> command, Map<String, String> environment) {

	private static final int SECONDS = 60;

	/**
	 * Find a program on the path.
	 * @param name the name
	 * @return the program; its absence skips the test
	 */
	public static String find(String name) {
		return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
			.map((folder) -> Path.of(folder, name))
			.filter(Files::isExecutable)
			.map(Path::toString)
			.findFirst()
			.orElseThrow(() -> new TestAbortedException("there is no program '" + name + "' on the path"));
	}

	/**
	 * Run a script from the standard input.
	 * @param script the script
	 * @return what the program printed
	 * @throws IOException when the program fails
	 * @throws InterruptedException when the wait is interrupted
	 */
	public String run(String script) throws IOException, InterruptedException {
		Path input = Files.createTempFile("script", ".sql");
		Path output = Files.createTempFile("script", ".txt");
		try {
			Files.writeString(input, script, StandardCharsets.UTF_8);
			ProcessBuilder builder = new ProcessBuilder(this.command).redirectErrorStream(true)
				.redirectInput(input.toFile())
				.redirectOutput(output.toFile());
			builder.environment().putAll(this.environment);
			Process process = builder.start();
			if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
				process.destroyForcibly();
				throw new IOException(this.command + " failed:\n" + Files.readString(output));
			}
			return Files.readString(output);
		}
		finally {
			Files.delete(input);
			Files.delete(output);
		}
	}

}
