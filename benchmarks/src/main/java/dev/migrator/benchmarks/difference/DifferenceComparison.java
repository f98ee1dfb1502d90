package dev.migrator.benchmarks.difference;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.migrator.benchmarks.comparison.ChildProcess;
import dev.migrator.benchmarks.comparison.DatabaseServer;
import dev.migrator.benchmarks.comparison.Figures;

import org.springframework.util.FileSystemUtils;

/**
 * Compares entities with a database that is as they want it. All tools run in turn on one
 * PostgreSQL, each run in a new JVM.
 */
public final class DifferenceComparison {

	private static final List<DifferenceTool> COMPARED = List.of(DifferenceTool.MIGRATOR,
			DifferenceTool.LIQUIBASE_HIBERNATE, DifferenceTool.HIBERNATE_UPDATE);

	private final PrintStream output;

	private final int size;

	private final int runs;

	private DifferenceComparison(PrintStream output, int size, int runs) {
		this.output = output;
		this.size = size;
		this.runs = runs;
	}

	/**
	 * Run the comparison and print a table in Markdown.
	 * @param arguments how many tables, by default 500, and how many runs, by default 5
	 * @throws Exception when something does not run
	 */
	public static void main(String[] arguments) throws Exception {
		run(System.out, arguments);
	}

	static void run(PrintStream output, String... arguments) throws IOException, SQLException, InterruptedException {
		int size = (arguments.length > 0) ? Integer.parseInt(arguments[0]) : 500;
		int runs = (arguments.length > 1) ? Integer.parseInt(arguments[1]) : 5;
		Path folder = Files.createTempDirectory("migrator-benchmarks");
		try (DatabaseServer server = new DatabaseServer()) {
			new DifferenceComparison(output, size, runs).run(server, new EntityJar(folder).write(size));
		}
		finally {
			FileSystemUtils.deleteRecursively(folder);
		}
	}

	private void run(DatabaseServer server, Path jar) throws IOException, SQLException, InterruptedException {
		String url = server.newDatabase();
		child(DifferenceTool.HIBERNATE_CREATE, jar).run(url);
		Map<DifferenceTool, Row> rows = new EnumMap<>(DifferenceTool.class);
		double load = 0;
		for (int i = 0; i < this.runs; i++) {
			for (DifferenceTool tool : COMPARED) {
				rows.computeIfAbsent(tool, (key) -> new Row()).add(child(tool, jar).run(url));
				load = Math.max(load, ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
			}
		}
		this.output.println("\n" + this.size + " tables without a difference, milliseconds: median (least to most) of "
				+ this.runs + String.format(Locale.ROOT, "; load of the machine at most %.1f", load));
		this.output.println(
				"\n| | entities read | compared | its work | both | work of both | differences seen |\n|---|---|---|---|---|---|---|");
		rows.forEach((tool, row) -> this.output
			.println("| " + tool.label() + " | " + row.model + " | " + row.comparison + " | " + row.comparisonWork
					+ " | " + row.both + " | " + row.bothWork + " | " + row.differences + " |"));
	}

	private static ChildProcess child(DifferenceTool tool, Path jar) {
		return new ChildProcess(DifferenceProcess.class, tool.label(), jar, (file) -> true);
	}

	/** The figures of one tool. */
	private static final class Row {

		private final Figures model = new Figures();

		private final Figures comparison = new Figures();

		private final Figures both = new Figures();

		private final Figures comparisonWork = new Figures();

		private final Figures bothWork = new Figures();

		private String differences = "";

		private void add(ChildProcess.Result result) {
			double read = result.milliseconds(DifferenceProcess.MODEL);
			double compared = result.milliseconds(DifferenceProcess.COMPARISON);
			this.model.add(read);
			this.comparison.add(compared);
			this.both.add(read + compared);
			double work = result.milliseconds(DifferenceProcess.COMPARISON + DifferenceProcess.WORK);
			this.comparisonWork.add(work);
			this.bothWork.add(work + result.milliseconds(DifferenceProcess.MODEL + DifferenceProcess.WORK));
			Long seen = result.values().get(DifferenceProcess.DIFFERENCES);
			this.differences = (seen != null) ? seen.toString() : "not told";
		}

	}

}
