package dev.migrator.benchmarks.comparison;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ComparisonIntegrationTests {

	@Test
	void smallestComparisonRuns() throws Exception {
		ByteArrayOutputStream output = new ByteArrayOutputStream();

		Comparison.run(new PrintStream(output, true, StandardCharsets.UTF_8), "--sizes=10",
				"--tools=migrator,migrator-java,jdbc", "--runs=1");

		assertThat(output.toString(StandardCharsets.UTF_8).lines().filter((line) -> line.startsWith("| "))).hasSize(4)
			.anySatisfy((line) -> assertThat(line).matches("\\| jdbc( \\| [\\d,]+ \\([\\d,]+ to [\\d,]+\\)){4} \\|"))
			.anySatisfy((line) -> assertThat(line).startsWith("| migrator |"))
			.anySatisfy((line) -> assertThat(line).startsWith("| migrator-java |"));
	}

	@Test
	void optionsChooseASubset() {
		Options options = Options.parse("--sizes=10,100", "--tools=migrator,jdbc", "--runs=3", "--nothing-to-do");

		assertThat(options)
			.isEqualTo(new Options(List.of(10, 100), List.of(Tool.MIGRATOR, Tool.JDBC), 3, false, false, false));
		assertThatIllegalArgumentException().isThrownBy(() -> Options.parse("--tool=x"))
			.withMessageStartingWith("unknown option '--tool=x'; known are");
	}

}
