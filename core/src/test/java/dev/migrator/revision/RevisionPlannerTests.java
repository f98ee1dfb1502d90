package dev.migrator.revision;

import java.util.List;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;

import static dev.migrator.revision.TextGraphs.graph;
import static dev.migrator.revision.TextGraphs.planner;
import static dev.migrator.revision.TextGraphs.steps;
import static dev.migrator.revision.TextGraphs.target;
import static dev.migrator.revision.TextGraphs.targets;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

class RevisionPlannerTests {

	private static final String FORK = """
			a
			b <- a
			c1 <- b labelled one
			d1 <- c1
			c2 <- b labelled two
			d2 <- c2
			""";

	private static final String MERGE = FORK + "m <- d1 d2\n";

	@Test
	void aStepUpdatesTheRowOfItsParentOrInsertsOne() {
		RevisionPlan plan = planner(FORK).upgrade(Heads.NONE, targets("heads"));

		assertThat(steps(plan)).containsExactly("+a: insert a", "+b: update a>b", "+c2: update b>c2",
				"+d2: update c2>d2", "+c1: insert c1", "+d1: update c1>d1");
		assertThat(plan.after()).isEqualTo(Heads.of("d1", "d2"));
		assertThat(plan.isEmpty()).isFalse();
	}

	@Test
	void aMergeDeletesAllRowsButOneAndUpdatesThat() {
		RevisionPlan plan = planner(MERGE).upgrade(Heads.of("d2", "d1"), targets("head"));

		assertThat(steps(plan)).containsExactly("+m: delete d2 update d1>m");
	}

	@Test
	void takingAMergeBackInsertsTheOtherParents() {
		RevisionPlan plan = planner(MERGE).downgrade(Heads.of("m"), target("c2"));

		assertThat(steps(plan)).containsExactly("-m: insert d2 update m>d1", "-d2: update d2>c2");
		assertThat(plan.after()).isEqualTo(Heads.of("d1", "c2"));
	}

	@Test
	void aDependantSwallowsTheRowOfItsDependencyAndGivesItBack() {
		RevisionPlanner planner = planner("""
				x
				y
				z <- y needs x
				""");

		assertThat(steps(planner.upgrade(Heads.of("x", "y"), targets("z")))).containsExactly("+z: delete x update y>z");
		assertThat(steps(planner.downgrade(Heads.of("z"), target("y")))).containsExactly("-z: insert x update z>y");
	}

	@Test
	void aMergeOfARowThatADependantSwallowedKeepsTheRowsRight() {
		RevisionPlan plan = planner("""
				a
				x needs a
				y
				m <- a x y
				""").upgrade(Heads.NONE, targets("heads"));

		assertThat(steps(plan)).last().isEqualTo("+m: delete y update x>m");
		assertThat(plan.after()).isEqualTo(Heads.of("m"));
	}

	@Test
	void nothingToDoIsAnEmptyPlan() {
		assertThat(planner(FORK).upgrade(Heads.of("d1"), targets("b", "c1@base")).isEmpty()).isTrue();
		assertThat(planner(FORK).downgrade(Heads.of("d1"), target("d1")).isEmpty()).isTrue();
		assertThat(planner("a").upgrade(Heads.NONE, targets("base")).isEmpty()).isTrue();
	}

	@Test
	void severalTargetsMayBeRelative() {
		RevisionPlan plan = planner(FORK).upgrade(Heads.of("b"), targets("one@+1", "two@+1"));

		assertThat(plan.after()).isEqualTo(Heads.of("c1", "c2"));
	}

	@Test
	void aDowngradeToWhatIsAppliedByImplicationAloneDoesNothing() {
		RevisionPlan plan = planner("""
				x1
				x2 <- x1
				y needs x1
				""").downgrade(Heads.of("y"), target("x1"));

		assertThat(plan.isEmpty()).isTrue();
		assertThat(plan.after()).isEqualTo(Heads.of("y"));
	}

	@Test
	void aPlainNumberWithSeveralRowsTakesTheFirstAndWarns() {
		RevisionPlan plan = planner(FORK).downgrade(Heads.of("d2", "d1"), target("-1"));

		assertThat(steps(plan)).containsExactly("-d2: update d2>c2");
		assertThat(plan.warnings()).containsExactly("The downgrade target '-1' is ambiguous with several current heads"
				+ " ('d2', 'd1'); only the line of the first one falls. Use 'label@-1' to choose");
		assertThat(planner(FORK).downgrade(Heads.of("d1"), target("-1")).warnings()).isEmpty();
	}

	@Test
	void offlineRangesStartFromTheirLowerEnd() {
		RevisionPlanner planner = planner(FORK);

		assertThat(steps(planner.upgrade(RevisionRange.parse("b:one@head")))).containsExactly("+c1: update b>c1",
				"+d1: update c1>d1");
		assertThat(steps(planner.upgrade(RevisionRange.parse(":b")))).containsExactly("+a: insert a", "+b: update a>b");
		assertThat(steps(planner.upgrade(RevisionRange.parse("d1:d1")))).isEmpty();
		assertThat(steps(planner.upgrade(RevisionRange.parse("base:base")))).isEmpty();
		assertThat(steps(planner.downgrade(RevisionRange.parse("d1:-1")))).containsExactly("-d1: update d1>c1");
		assertThat(planner.stamp(List.of(RevisionRange.parse("b:d1"), RevisionRange.parse("b:d2"))).after())
			.isEqualTo(Heads.of("d1", "d2"));
	}

	@Test
	void offlineRangesThatMakeNoSenseAreRefused() {
		RevisionPlanner planner = planner(FORK);

		assertThat(message(() -> planner.upgrade(RevisionRange.parse("c1:d2")))).isEqualTo("The range 'c1:d2' is not on"
				+ " one line: 'c1' is not an ancestor of 'd2'. Turn the ends round, or choose two revisions of one branch");
		assertThat(message(() -> planner.upgrade(RevisionRange.parse("d1:b")))).isEqualTo(
				"The range 'd1:b' leads down: 'd1' already includes 'b'. Turn the ends round, or write a downgrade");
		assertThat(message(() -> planner.upgrade(RevisionRange.parse("d1:base"))))
			.startsWith("The range 'd1:base' leads down");
		assertThat(message(() -> planner.downgrade(RevisionRange.parse("heads:-1")))).isEqualTo(
				"The relative target '-1' is ambiguous: it could start from 'd1', 'd2'. Name the revision, or choose"
						+ " a branch with 'label@'");
		assertThat(message(() -> planner.downgrade(RevisionRange.parse(":b"))))
			.startsWith("':b' is not a revision target: an offline downgrade needs FROM:TO, FROM is missing");
		assertThat(message(() -> planner.upgrade(RevisionRange.parse("b:"))))
			.startsWith("'b:' is not a revision target: nothing follows ':'");
		assertThat(message(() -> planner.stamp(List.of(RevisionRange.parse("a:d1"), RevisionRange.parse("b:d2")))))
			.isEqualTo("An offline stamp needs one start, but found 'a', 'b'. Use the same revision before each ':'");
	}

	@Test
	void rowsThatTheGraphDoesNotKnowStopEverythingButPurge() {
		RevisionPlanner planner = planner(FORK);
		Heads unknown = Heads.of("d1", "gone1", "gone2");
		String expected = "The version table holds 'gone1', 'gone2', but no such revision was found."
				+ " Was a revision file deleted, renamed, or does the database belong to a newer application?"
				+ " Bring the file back, or set the rows anew with 'stamp --purge'";

		assertThat(message(() -> planner.upgrade(unknown, targets("heads")))).isEqualTo(expected);
		assertThat(message(() -> planner.downgrade(unknown, target("base")))).isEqualTo(expected);
		assertThat(message(() -> planner.stamp(unknown, targets("heads"), false))).isEqualTo(expected);
		assertThat(message(() -> unknown.applied(graph(FORK)))).isEqualTo(expected);
		assertThat(steps(planner.stamp(unknown, targets("d2", "c1"), true))).containsExactly(
				"d1,gone1,gone2>: delete d1 delete gone1 delete gone2", ">d2: insert d2", ">c1: insert c1");
	}

	@Test
	void aShortenedIdInTheVersionTableIsUnknown() {
		RevisionPlanner planner = planner("3f2a9c1d7b54");

		assertThat(catchThrowable(() -> planner.upgrade(Heads.of("3f2a"), targets("heads"))))
			.isInstanceOf(UnknownRevisionInDatabaseException.class);
	}

	@Test
	void severalHeadsAreListedWithTheWaysOut() {
		assertThat(message(() -> planner(FORK).upgrade(Heads.NONE, targets("head")))).isEqualTo("The target 'head'"
				+ " stands for one revision, but there are 2 heads: 'd1', 'd2'. Name one of them, use 'label@head' for"
				+ " one branch or 'heads' for all, or join them with 'merge'");
	}

	@Test
	void targetsThatCannotBeFoundSaySo() {
		RevisionPlanner planner = planner(FORK);

		assertThat(message(() -> planner.upgrade(Heads.NONE, targets("zzz")))).isEqualTo(
				"There is no revision and no branch label 'zzz'. Known are among others [b, c1, d1, c2, d2]; only "
						+ "identifiers of four or more characters can be shortened");
		assertThat(message(() -> planner.upgrade(Heads.NONE, targets("zzz@c1")))).isEqualTo("There is no branch 'zzz':"
				+ " no revision carries this branch label or identifier. Look at the labels and revisions with 'history',"
				+ " then correct the part before '@'");
		assertThat(message(() -> planner.upgrade(Heads.NONE, targets("one@c2"))))
			.isEqualTo("The revision 'c2' is not on"
					+ " the branch 'one'. Leave the part before '@' out, or name a revision of that branch");
		assertThat(message(() -> planner("somelong1\nsomelong2").upgrade(Heads.NONE, targets("some"))))
			.isEqualTo("The shortened identifier 'some' is ambiguous: it begins 'somelong1', 'somelong2'."
					+ " Give more characters");
		assertThat(message(() -> planner.upgrade(Heads.NONE, targets("current"))))
			.isEqualTo("The target 'current' needs a database, which cannot be used here");
	}

	@Test
	void relativeTargetsThatLeaveTheGraphSayHowFarItGoes() {
		RevisionPlanner planner = planner(FORK);

		assertThat(message(() -> planner.upgrade(Heads.of("c1"), targets("+3"))))
			.isEqualTo("The relative target '+3' is"
					+ " out of range: only 1 step leads up, as far as 'd1'. Use a smaller number");
		assertThat(message(() -> planner.upgrade(Heads.NONE, targets("one@head+1"))))
			.isEqualTo("The relative target 'one@head+1' is out of range: only 0 steps lead up, as far as 'd1'."
					+ " Use a smaller number");
		assertThat(message(() -> planner.downgrade(Heads.of("b"), target("-3"))))
			.isEqualTo("The relative target '-3' is out of range: only 2 steps lead down, as far as base."
					+ " Use a smaller number");
		assertThat(message(() -> planner.upgrade(Heads.of("b"), targets("-1")))).isEqualTo(
				"The relative target '-1' is out of range: an upgrade leads up. Use '+N', or 'downgrade' to go down");
		assertThat(message(() -> planner.downgrade(Heads.of("b"), target("+1")))).isEqualTo(
				"The relative target '+1' is out of range: a downgrade leads down. Use '-N', or 'upgrade' to go up");
		assertThat(message(() -> planner.downgrade(Heads.of("d1"), target("two@-1"))))
			.isEqualTo("The relative target 'two@-1' is out of range: nothing of this branch is applied");
	}

	@Test
	void relativeTargetsAreNotGuessed() {
		RevisionPlanner planner = planner(FORK);

		assertThat(message(() -> planner.upgrade(Heads.of("b"), targets("+1"))))
			.isEqualTo("The relative target '+1' is ambiguous: the next step may be 'c1', 'c2'. Name one of them "
					+ "instead of a number, or choose a branch with 'label@' for an upgrade; a downgrade to a revision "
					+ "that a merge joins undoes the merge and leaves all of its branches");
		assertThat(message(() -> planner.upgrade(Heads.of("c1", "c2"), targets("+1"))))
			.isEqualTo("The relative target '+1' is ambiguous: it could start from 'c1', 'c2'."
					+ " Name the revision, or choose a branch with 'label@'");
		assertThat(
				message(() -> planner(FORK + "e1 <- d1\nf1 <- d1").downgrade(Heads.of("e1", "f1"), target("one@-1"))))
			.isEqualTo("The relative target 'one@-1' is ambiguous: it could start from 'e1', 'f1'."
					+ " Name the revision, or choose a branch with 'label@'");
	}

	@Test
	void overlapsAreRefused() {
		RevisionPlanner planner = planner(FORK);

		assertThat(message(() -> planner.upgrade(Heads.NONE, targets("d1", "b"))))
			.isEqualTo("The targets overlap: 'd1'" + " already includes 'b'. Name the highest of each line only");
		assertThat(message(() -> planner.upgrade(Heads.of("d1", "a"), targets("heads"))))
			.isEqualTo("The rows of the version table overlap: 'd1' already includes 'a'."
					+ " Remove the lower ones, for example with 'stamp --purge'");
		assertThat(message(() -> planner.stamp(Heads.NONE, targets("d1", "b"), false)))
			.isEqualTo("The revisions to stamp overlap: 'd1' already includes 'b'. Name the highest of each line only");
	}

	@Test
	void aDowngradeToWhatIsNotAppliedIsRefused() {
		assertThat(message(() -> planner(FORK).downgrade(Heads.of("c1"), target("d2")))).isEqualTo(
				"Cannot downgrade to 'd2': it is not applied; the database is at 'c1'. Name a revision below that");
		assertThat(message(() -> planner(FORK).downgrade(Heads.NONE, target("a")))).isEqualTo(
				"Cannot downgrade to 'a': it is not applied; the database is at base. Name a revision below that");
	}

	@Test
	void aStampMovesOnlyTheRowsOfItsOwnLine() {
		RevisionPlanner planner = planner("""
				a1
				b1 <- a1
				a2
				b2 <- a2
				""");

		RevisionPlan plan = planner.stamp(Heads.of("b1", "a2"), targets("heads"), false);

		assertThat(steps(plan)).containsExactly("a2>b2: update a2>b2");
		assertThat(plan.after()).isEqualTo(Heads.of("b1", "b2"));
		assertThat(planner.stamp(Heads.of("b1", "a2"), List.of(), false).after()).isEqualTo(Heads.NONE);
		assertThat(planner.stamp(Heads.of("b1", "a2"), targets("base", "b2"), false).after()).isEqualTo(Heads.of("b2"));
	}

	@Test
	void relativeTargetsCannotBeStamped() {
		assertThat(message(() -> planner(FORK).stamp(Heads.of("a"), targets("+1"), false)))
			.isEqualTo("The target '+1' is relative, which cannot be used here. Name the revision itself");
	}

	@Test
	void aHeadChangeHitsExactlyItsRows() {
		HeadChange change = planner(MERGE).upgrade(Heads.of("d1", "d2"), targets("m")).steps().get(0).headChange();

		assertThat(change.applyTo(Heads.of("d1", "d2"))).isEqualTo(Heads.of("m"));
		assertThat(catchThrowable(() -> change.applyTo(Heads.of("d1")))).isInstanceOf(IllegalArgumentException.class)
			.hasMessage("cannot delete row 'd2' of [d1]");
	}

	private static String message(Supplier<?> action) {
		Throwable error = catchThrowable(action::get);
		assertThat(error).isInstanceOf(RevisionException.class);
		return error.getMessage();
	}

}
