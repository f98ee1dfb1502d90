package dev.migrator.command;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LaneDrawingTests {

	@Test
	void aLineIsStraight() {
		assertThat(draw("c:b", "b:a", "a:")).isEqualTo("""
				* c
				* b
				* a""");
	}

	@Test
	void branchesComeTogetherAtTheirPoint() {
		assertThat(draw("c:a", "b:a", "a:")).isEqualTo("""
				* c
				| * b
				|/
				* a""");
	}

	@Test
	void threeBranchesComeTogetherOneByOne() {
		assertThat(draw("d:a", "c:a", "b:a", "a:")).isEqualTo("""
				* d
				| * c
				|/
				| * b
				|/
				* a""");
	}

	@Test
	void aMergeOpensALane() {
		assertThat(draw("e:d", "d:b,c", "c:a", "b:a", "a:")).isEqualTo("""
				* e
				* d
				|\\
				| * c
				* | b
				|/
				* a""");
	}

	@Test
	void aMergeOfThreeOpensTwoLanes() {
		assertThat(draw("o:a,b,c", "c:r", "b:r", "a:r", "r:")).isEqualTo("""
				* o
				|\\
				| |\\
				| | * c
				| * | b
				| |/
				* | a
				|/
				* r""");
	}

	@Test
	void twinMergesCross() {
		assertThat(draw("m2:x,y", "m1:x,y", "x:a", "y:a", "a:")).isEqualTo("""
				* m2
				|\\
				| | * m1
				| | |\\
				|_|/ /
				| |/
				* | x
				| * y
				|/
				* a""");
	}

	@Test
	void aLaneReachesOverAnother() {
		assertThat(draw("f:e", "g:c", "e:d,b", "d:c", "c:b", "b:a", "a:")).isEqualTo("""
				* f
				| * g
				* | e
				|\\ \\
				* | | d
				|_|/
				* | c
				|/
				* b
				* a""");
	}

	@Test
	void basesOfTheirOwnAreSeparate() {
		assertThat(draw("c:b", "b:", "z:y", "y:")).isEqualTo("""
				* c
				* b

				* z
				* y""");
	}

	@Test
	void aBaseBesideALineLeavesNoGap() {
		assertThat(draw("d:c", "z:", "y:", "c:b", "b:")).isEqualTo("""
				* d
				| * z
				|
				| * y
				* c
				* b""");
	}

	@Test
	void lanesMoveUpWhenABaseEnds() {
		assertThat(draw("m:x,y", "w:y", "x:", "y:")).isEqualTo("""
				* m
				|\\
				| | * w
				| |/
				* | x
				 /
				* y""");
	}

	@Test
	void dependenciesAreDotted() {
		assertThat(draw("d:c", "c:b+y", "b:a", "y:x", "a:", "x:")).isEqualTo("""
				* d
				* c
				|\\
				* : b
				| * y
				* | a
				 /
				* x""");
	}

	@Test
	void aDependencyInTheLineOfDescentIsALine() {
		assertThat(draw("d:+b", "c:b", "b:")).isEqualTo("""
				* d
				: * c
				:/
				* b""");
	}

	private static String draw(String... points) {
		LaneDrawing drawing = new LaneDrawing();
		List<String> lines = new ArrayList<>();
		for (String point : points) {
			String[] parts = point.split("[:+]", -1);
			LaneDrawing.Rows rows = drawing.draw(parts[0], '*', names(parts[1]),
					(parts.length > 2) ? names(parts[2]) : List.of());
			if (rows.before() != null) {
				lines.add(rows.before());
			}
			lines.add(rows.point() + " " + parts[0]);
			lines.addAll(rows.after());
		}
		return String.join("\n", lines);
	}

	private static List<String> names(String text) {
		return text.isEmpty() ? List.of() : List.of(text.split(","));
	}

}
