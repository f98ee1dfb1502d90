package dev.migrator.benchmarks.comparison;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A JVM of its own for one run of one tool. */
public final class ChildProcess {

	private final Class<?> mainClass;

	private final String tool;

	private final String classPath;

	/**
	 * Create a process that is not yet started.
	 * @param mainClass what it runs
	 * @param tool the first argument
	 * @param jar what it reads, in front of the class path of this process
	 * @param needed which files of the class path of this process it gets
	 */
	public ChildProcess(Class<?> mainClass, String tool, Path jar, Predicate<String> needed) {
		this.mainClass = mainClass;
		this.tool = tool;
		this.classPath = jar + File.pathSeparator
				+ Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
					.filter(needed)
					.collect(Collectors.joining(File.pathSeparator));
	}

	/**
	 * Run it.
	 * @param url the database
	 * @param jvmOptions options of the JVM
	 * @return what it printed, and how long it took
	 * @throws IOException when it does not start
	 * @throws InterruptedException when it was waited for in vain
	 */
	public Result run(String url, String... jvmOptions) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(List.of(jvmOptions));
		command.add("-cp");
		command.add(this.classPath);
		command.addAll(List.of(this.mainClass.getName(), this.tool, url));
		long started = System.nanoTime();
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		int code = process.waitFor();
		double whole = (System.nanoTime() - started) / 1e6;
		Map<String, Long> values = new HashMap<>();
		output.lines().filter((line) -> line.matches("[a-z]+=\\d+")).forEach((line) -> {
			String[] parts = line.split("=");
			values.put(parts[0], Long.valueOf(parts[1]));
		});
		if (values.isEmpty()) {
			throw new ChildFailedException(this.tool + " ended with " + code + ":\n" + output);
		}
		return new Result(values, whole);
	}

	/**
	 * What came of a run.
	 *
	 * @param values the numbers that it printed, by name
	 * @param whole milliseconds from the start of the JVM to its end
	 */
	public record Result(Map<String, Long> values, double whole) {

		/**
		 * Return a duration.
		 * @param name its name
		 * @return milliseconds
		 */
		public double milliseconds(String name) {
			return this.values.get(name) / 1e6;
		}

	}

	/** A run did not come to its end. */
	static final class ChildFailedException extends RuntimeException {

		ChildFailedException(String message) {
			super(message);
		}

	}

}
