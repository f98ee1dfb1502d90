package dev.migrator.benchmarks.comparison;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.util.FileSystemUtils;

/**
 * Compares fresh runs and starts with nothing to do. All tools run in turn on one server,
 * each run in a new JVM, each fresh run on a new database.
 */
public final class Comparison {

	private static final int[] HEAPS = { 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 36, 40, 48, 64, 80, 96, 128,
			192, 256, 384, 512, 1024 };

	private final Options options;

	private final DatabaseServer server;

	private final RevisionJar jars;

	private final PrintStream output;

	private Comparison(Options options, DatabaseServer server, Path folder, PrintStream output) {
		this.output = output;
		this.options = options;
		this.server = server;
		this.jars = new RevisionJar(folder);
	}

	/**
	 * Run the comparison and print tables in Markdown.
	 * @param arguments see {@code benchmarks/README.md}
	 * @throws Exception when something does not run
	 */
	public static void main(String[] arguments) throws Exception {
		run(System.out, arguments);
	}

	static void run(PrintStream output, String... arguments) throws IOException, SQLException, InterruptedException {
		Options options = Options.parse(arguments);
		Path folder = Files.createTempDirectory("migrator-benchmarks");
		try (DatabaseServer server = new DatabaseServer()) {
			Comparison comparison = new Comparison(options, server, folder, output);
			for (int size : options.sizes()) {
				comparison.run(size);
			}
		}
		finally {
			FileSystemUtils.deleteRecursively(folder);
		}
	}

	private void run(int size) throws IOException, SQLException, InterruptedException {
		Map<Tool, ChildProcess> children = new EnumMap<>(Tool.class);
		Class<?> mainClass = this.options.boot() ? BootProcess.class : ToolProcess.class;
		for (Tool tool : this.options.tools()) {
			children.put(tool, new ChildProcess(mainClass, tool.label(), this.jars.write(tool, size),
					(file) -> !Path.of(file).getFileName().toString().matches("(liquibase-)?hibernate.*")));
		}
		if (this.options.heap()) {
			heaps(size, children);
		}
		else {
			times(size, children);
		}
	}

	private void times(int size, Map<Tool, ChildProcess> children)
			throws IOException, SQLException, InterruptedException {
		Map<Tool, Row> rows = new EnumMap<>(Tool.class);
		Map<Tool, String> databases = new EnumMap<>(Tool.class);
		for (int i = 0; i < this.options.runs(); i++) {
			for (Map.Entry<Tool, ChildProcess> each : children.entrySet()) {
				Row row = rows.computeIfAbsent(each.getKey(), (key) -> new Row());
				if (this.options.fresh() || i == 0) {
					databases.put(each.getKey(), this.server.newDatabase());
					ChildProcess.Result fresh = each.getValue().run(databases.get(each.getKey()));
					row.fresh.add(fresh.milliseconds(ToolProcess.TIME));
					if (fresh.values().containsKey(ToolProcess.WORK)) {
						row.work.add(fresh.milliseconds(ToolProcess.WORK));
					}
				}
				ChildProcess.Result nothing = each.getValue().run(databases.get(each.getKey()));
				row.nothing.add(nothing.milliseconds(ToolProcess.TIME));
				row.process.add(nothing.whole());
				if (this.options.fresh() || i == this.options.runs() - 1) {
					this.server.drop(databases.get(each.getKey()));
				}
			}
		}
		this.output.println("\n" + size + " revisions, milliseconds: median (least to most) of " + this.options.runs());
		this.output.println("\n| | fresh | its work | nothing to do | its whole process |\n|---|---|---|---|---|");
		rows.forEach((tool, row) -> this.output.println("| " + tool.label() + " | " + row.fresh + " | " + row.work
				+ " | " + row.nothing + " | " + row.process + " |"));
	}

	private void heaps(int size, Map<Tool, ChildProcess> children)
			throws IOException, SQLException, InterruptedException {
		this.output.println("\n" + size + " revisions: the smallest heap that suffices, MiB");
		this.output.println("\n| | fresh | nothing to do |\n|---|---|---|");
		for (Map.Entry<Tool, ChildProcess> each : children.entrySet()) {
			int fresh = smallestHeap(each.getValue(), null);
			String url = this.server.newDatabase();
			each.getValue().run(url);
			int nothing = smallestHeap(each.getValue(), url);
			this.server.drop(url);
			this.output.println("| " + each.getKey().label() + " | " + fresh + " | " + nothing + " |");
		}
	}

	private int smallestHeap(ChildProcess child, @Nullable String url)
			throws IOException, SQLException, InterruptedException {
		int low = 0;
		int high = HEAPS.length - 1;
		while (low < high) {
			int middle = (low + high) / 2;
			if (suffices(child, url, HEAPS[middle])) {
				high = middle;
			}
			else {
				low = middle + 1;
			}
		}
		return HEAPS[low];
	}

	private boolean suffices(ChildProcess child, @Nullable String existing, int megabytes)
			throws IOException, SQLException, InterruptedException {
		String url = (existing != null) ? existing : this.server.newDatabase();
		try {
			child.run(url, "-Xmx" + megabytes + "m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError");
			return true;
		}
		catch (ChildProcess.ChildFailedException ex) {
			return false;
		}
		finally {
			if (existing == null) {
				this.server.drop(url);
			}
		}
	}

	/** The figures of one tool. */
	private static final class Row {

		private final Figures fresh = new Figures();

		private final Figures work = new Figures();

		private final Figures nothing = new Figures();

		private final Figures process = new Figures();

	}

}
