package dev.migrator.benchmarks.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What to measure.
 *
 * @param sizes how many revisions there are
 * @param tools what is compared
 * @param runs how often each is run
 * @param boot whether each runs inside a Spring Boot application
 * @param heap whether the smallest sufficient heap is looked for instead of the time
 * @param fresh whether fresh runs are repeated, or done once to prepare the others
 */
record Options(List<Integer> sizes, List<Tool> tools, int runs, boolean boot, boolean heap, boolean fresh) {

	private static final Options DEFAULT = new Options(List.of(10, 100, 1_000, 10_000), Tool.all(), 5, false, false,
			true);

	static Options parse(String... arguments) {
		Options options = DEFAULT;
		for (String argument : arguments) {
			options = options.with(argument);
		}
		return options;
	}

	private Options with(String argument) {
		String value = argument.substring(argument.indexOf('=') + 1);
		return switch (argument.split("=", 2)[0]) {
			case "--sizes" -> new Options(Arrays.stream(value.split(",")).map(Integer::valueOf).toList(), this.tools,
					this.runs, this.boot, this.heap, this.fresh);
			case "--tools" -> new Options(this.sizes, Arrays.stream(value.split(",")).map(Tool::of).toList(), this.runs,
					this.boot, this.heap, this.fresh);
			case "--runs" ->
				new Options(this.sizes, this.tools, Integer.parseInt(value), this.boot, this.heap, this.fresh);
			case "--boot" -> new Options(this.sizes, withNone(), this.runs, true, this.heap, this.fresh);
			case "--heap" -> new Options(this.sizes, this.tools, this.runs, this.boot, true, this.fresh);
			case "--nothing-to-do" -> new Options(this.sizes, this.tools, this.runs, this.boot, this.heap, false);
			default -> throw new IllegalArgumentException("unknown option '" + argument
					+ "'; known are --sizes=10,100 --tools=migrator,jdbc --runs=5 --boot --heap --nothing-to-do");
		};
	}

	private List<Tool> withNone() {
		List<Tool> all = new ArrayList<>(this.tools);
		all.remove(Tool.JDBC);
		all.add(0, Tool.NONE);
		return List.copyOf(all);
	}

}
