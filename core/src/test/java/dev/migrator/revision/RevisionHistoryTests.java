package dev.migrator.revision;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static dev.migrator.revision.TextGraphs.graph;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RevisionHistoryTests {

	private static final String GRAPH = """
			a
			b <- a
			c1 <- b labelled one
			d1 <- c1
			c2 <- b labelled two
			d2 <- c2
			x labelled aside
			y <- x needs c1
			""";

	@ParameterizedTest
	@CsvSource(
			value = { "a:b|b a", "b:d1|d1 c1 b", ":b|b a", "c2:|d2 c2", "one@base:|d1 c1 b a", ":one@head-1|c1 b a",
					"c1:+1|d1 c1", "-1:d1|d1 c1", "-2:c2|c2 b a", "-9:d1|d1 c1 b a", ":d1+9|d1 c1 b a", "b:one@+1|c1 b",
					"base:base|''", "heads:|d1 d2 y", "aside@base:aside@head|y x c1 b a", "one@-1:|d1 c1" },
			delimiter = '|')
	void rangesIncludeBothEnds(String range, String expected) {
		assertThat(list(range)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(value = { "current:|d1 c1", ":current|c1 b a", "-1:current|c1 b", "current:+1|d1 c1" }, delimiter = '|')
	void currentStandsForTheRows(String range, String expected) {
		assertThat(list(range, "c1")).isEqualTo(expected);
	}

	@Test
	void currentOfAnEmptyDatabaseIsBase() {
		assertThat(list(":current")).isEmpty();
		assertThat(list("current:")).isEqualTo(list(":"));
	}

	@Test
	void severalRowsAreOneEnd() {
		assertThat(list(":current", "c1", "c2")).isEqualTo("c1 c2 b a");
		assertThat(list("current:", "c1", "c2")).isEqualTo("d1 c1 d2 c2");
	}

	@Test
	void aBranchIsListedAlsoWhenAnotherOneDependsOnItsHead() {
		RevisionGraph graph = graph("""
				a labelled core
				b <- a
				x needs b
				""");

		assertThat(AcceptanceTests.ids(new RevisionHistory(graph).list(RevisionRange.parse("core@base:"), Heads.NONE)))
			.containsExactly("b", "a");
	}

	@Test
	void endsOnDifferentLinesAreRefused() {
		assertThatExceptionOfType(RangeNotAncestorException.class).isThrownBy(() -> list("c1:d2"))
			.withMessage("The range 'c1:d2' is not on one line: 'c1' is not an ancestor of 'd2'."
					+ " Turn the ends round, or choose two revisions of one branch");
		assertThatExceptionOfType(RangeNotAncestorException.class).isThrownBy(() -> list("d1:b"));
	}

	@ParameterizedTest
	@CsvSource({ "one@head-1:", "+1:", "d1-1:", ":current-1" })
	void theLowerEndAndCurrentTakeNoOffset(String range) {
		assertThatExceptionOfType(UnknownTargetException.class).isThrownBy(() -> list(range, "c1"));
	}

	@Test
	void aRowUnknownToTheGraphIsAnErrorOnlyWhereRowsAreUsed() {
		assertThat(list("a:b", "gone")).isEqualTo("b a");
		assertThatExceptionOfType(UnknownRevisionInDatabaseException.class).isThrownBy(() -> list("current:", "gone"));
	}

	private static String list(String range, String... rows) {
		return String.join(" ", AcceptanceTests
			.ids(new RevisionHistory(graph(GRAPH)).list(RevisionRange.parse(range), Heads.of(rows))));
	}

}
