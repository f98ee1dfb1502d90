package dev.migrator.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import dev.migrator.revision.Heads;
import dev.migrator.revision.RevisionGraph;
import dev.migrator.revision.RevisionNode;
import dev.migrator.revision.RevisionPlan;
import dev.migrator.revision.RevisionPlanner;
import dev.migrator.revision.RevisionTarget;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Builds and plans a line of revisions. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class RevisionGraphBenchmark {

	/** How many revisions there are. */
	@Param({ "10", "100", "1000", "10000" })
	public int revisions;

	private List<RevisionNode> nodes = List.of();

	/** Make the nodes. */
	@Setup
	public void makeNodes() {
		this.nodes = IntStream.range(0, this.revisions)
			.mapToObj((i) -> (i == 0) ? RevisionNode.of("r0") : RevisionNode.of("r" + i, "r" + (i - 1)))
			.toList();
	}

	/**
	 * Build the graph and plan a fresh upgrade.
	 * @return the plan
	 */
	@Benchmark
	public RevisionPlan freshUpgrade() {
		return new RevisionPlanner(RevisionGraph.of(this.nodes)).upgrade(Heads.NONE, List.of(RevisionTarget.HEADS));
	}

	/**
	 * Build the graph and plan an upgrade with nothing to do.
	 * @return the plan
	 */
	@Benchmark
	public RevisionPlan nothingToDo() {
		return new RevisionPlanner(RevisionGraph.of(this.nodes)).upgrade(Heads.of("r" + (this.revisions - 1)),
				List.of(RevisionTarget.HEADS));
	}

}
