package dev.migrator.benchmarks.comparison;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A JVM of its own for one run of one tool. */
final class ChildProcess {

	private final Class<?> mainClass;

	private final Tool tool;

	private final Path jar;

	ChildProcess(Class<?> mainClass, Tool tool, Path jar) {
		this.mainClass = mainClass;
		this.tool = tool;
		this.jar = jar;
	}

	/**
	 * Run it.
	 * @param url the database
	 * @param jvmOptions options of the JVM
	 * @return the time inside and that of the whole process
	 */
	ProcessTime run(String url, String... jvmOptions) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(List.of(jvmOptions));
		command.add("-cp");
		command.add(this.jar + File.pathSeparator + System.getProperty("java.class.path"));
		command.addAll(List.of(this.mainClass.getName(), this.tool.label(), url));
		long started = System.nanoTime();
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		int code = process.waitFor();
		double whole = (System.nanoTime() - started) / 1e6;
		double inside = output.lines()
			.filter((line) -> line.startsWith(ToolProcess.RESULT))
			.mapToLong((line) -> Long.parseLong(line.substring(ToolProcess.RESULT.length())))
			.findFirst()
			.orElseThrow(() -> new ChildFailedException(this.tool.label() + " ended with " + code + ":\n" + output))
				/ 1e6;
		return new ProcessTime(inside, whole);
	}

	/**
	 * How long a run took, in milliseconds.
	 *
	 * @param inside the tool alone
	 * @param whole from the start of the JVM to its end
	 */
	record ProcessTime(double inside, double whole) {

	}

	/** A run did not come to its end. */
	static final class ChildFailedException extends RuntimeException {

		ChildFailedException(String message) {
			super(message);
		}

	}

}
