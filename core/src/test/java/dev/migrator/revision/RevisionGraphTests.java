package dev.migrator.revision;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import dev.migrator.revision.GraphProblem.Kind;
import org.junit.jupiter.api.Test;

import static dev.migrator.revision.TextGraphs.graph;
import static dev.migrator.revision.TextGraphs.nodes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class RevisionGraphTests {

	private static final String SHOP = """
			core1 labelled core
			core2 <- core1
			shop1 needs core1 labelled shop
			shop2 <- shop1
			shop3 <- shop1 needs core2
			join <- shop2 shop3
			""";

	@Test
	void linksAreReadInBothDirections() {
		RevisionGraph graph = graph(SHOP);

		assertThat(graph.heads()).containsExactly("core2", "join");
		assertThat(graph.effectiveHeads()).containsExactly("join");
		assertThat(graph.bases()).containsExactly("core1", "shop1");
		assertThat(graph.children("core1")).containsExactly("core2");
		assertThat(graph.allChildren("core1")).containsExactly("core2", "shop1");
		assertThat(graph.ancestors("shop3")).containsExactly("core1", "core2", "shop1");
		assertThat(graph.descendants("core2")).containsExactly("shop3", "join");
		assertThat(graph.isBranchPoint("shop1")).isTrue();
		assertThat(graph.isBranchPoint("core1")).isFalse();
		assertThat(graph.isMergePoint("join")).isTrue();
		assertThat(graph.node("join")).get()
			.extracting(RevisionNode::downRevisions)
			.isEqualTo(List.of("shop2", "shop3"));
		assertThat(graph.node("joi")).isEmpty();
	}

	@Test
	void bothOrdersKeepLinesTogether() {
		RevisionGraph graph = graph(SHOP);

		assertThat(AcceptanceTests.ids(graph.newestFirst())).containsExactly("join", "shop2", "shop3", "core2", "shop1",
				"core1");
		assertThat(AcceptanceTests.ids(graph.oldestFirst())).containsExactly("core1", "shop1", "core2", "shop3",
				"shop2", "join");
	}

	@Test
	void aDependencyThatAnAncestorHasIsNotEffective() {
		RevisionGraph graph = graph("""
				x
				a needs x
				b <- a
				c <- b needs x
				""");

		assertThat(graph.effectiveDownRevisions("c")).containsExactly("b");
		assertThat(graph.effectiveDownRevisions("a")).containsExactly("x");
	}

	@Test
	void aLabelCoversItsLineDownToTheNextBranchPointOrMerge() {
		RevisionGraph graph = graph("""
				a
				b <- a
				c1 <- b
				d1 <- c1 labelled one
				e1 <- d1
				e2 <- d1
				c2 <- b
				j <- e1 c2
				k <- j
				l <- k labelled late
				""");

		assertThat(graph.labels("b")).isEmpty();
		assertThat(graph.labels("c1")).containsExactly("one");
		assertThat(graph.labels("e2")).containsExactly("one");
		assertThat(graph.labels("c2")).isEmpty();
		assertThat(graph.labels("j")).containsExactly("one");
		assertThat(graph.labels("k")).containsExactly("one", "late");
	}

	@Test
	void aDependantEndsTheSpreadOfALabelDownwards() {
		RevisionGraph graph = graph("""
				a
				b <- a
				c <- b labelled line
				other needs a
				""");

		assertThat(graph.labels("b")).containsExactly("line");
		assertThat(graph.labels("a")).isEmpty();
		assertThat(graph.labels("other")).isEmpty();
	}

	@Test
	void dependenciesMayBeLabelsOrShortenedIds() {
		RevisionGraph graph = graph("""
				3f2a9c1d7b54 labelled core
				other1 needs core
				other2 needs 3f2a
				""");

		assertThat(graph.allChildren("3f2a9c1d7b54")).containsExactly("other1", "other2");
	}

	@Test
	void labelsKeepTheirOrder() {
		RevisionNode node = new RevisionNode("a", List.of(), List.of(), new LinkedHashSet<>(List.of("z", "m", "b")), "",
				null, "a.sql");

		assertThat(node.branchLabels()).containsExactly("z", "m", "b");
		assertThat(RevisionGraph.of(List.of(node)).labels("a")).containsExactly("z", "m", "b");
	}

	@Test
	void allProblemsAreGathered() {
		List<RevisionNode> nodes = nodes("""
				a <- ghost
				b <- a b
				c needs c
				d needs phantom
				e labelled twice
				f labelled twice a no-no
				a <- e
				bad:id
				m <- n
				n <- m
				p needs q
				q <- p
				""");

		InvalidGraphException error = catchThrowableOfType(InvalidGraphException.class, () -> RevisionGraph.of(nodes));

		assertThat(error.problems()).extracting(GraphProblem::kind)
			.containsExactly(Kind.DUPLICATE_REVISION, Kind.ILLEGAL_CHARACTER, Kind.DUPLICATE_LABEL,
					Kind.DUPLICATE_LABEL, Kind.ILLEGAL_CHARACTER, Kind.MISSING_REVISION, Kind.SELF_LOOP,
					Kind.DEPENDENCY_SELF_LOOP, Kind.MISSING_REVISION, Kind.CYCLE, Kind.DEPENDENCY_CYCLE);
		assertThat(error).hasMessageStartingWith("The revisions do not form a sound graph, 11 problems were found: ");
	}

	@Test
	void eachProblemSaysWhereItIs() {
		assertThat(problem("a <- ghost")).isEqualTo("the parent 'ghost' of revision 'a' in a.sql does not exist;"
				+ " correct its identifier or bring its file back");
		assertThat(problem("a needs ghost")).isEqualTo("the dependency 'ghost' of revision 'a' in a.sql does not"
				+ " exist; correct its identifier or bring its file back");
		assertThat(problem("longer1\nlonger2\na needs long"))
			.isEqualTo("the dependency 'long' of revision 'a' in a.sql fits 2 revisions; give more characters");
		assertThat(problem("a <- a")).isEqualTo("the revision 'a' in a.sql is its own parent");
		assertThat(problem("a needs a")).isEqualTo("the revision 'a' in a.sql depends on itself");
		assertThat(problem("a labelled x\nb labelled x"))
			.isEqualTo("the branch label 'x' of revision 'b' in b.sql" + " is already used by revision 'a' in a.sql");
		assertThat(problem("a <- c\nb <- a\nc <- b"))
			.isEqualTo("parent links lead round in a circle:" + " 'a' (a.sql) -> 'c' (c.sql) -> 'b' (b.sql) -> 'a'");
		assertThat(problem("a needs c\nb <- a\nc <- b")).isEqualTo("parents and dependencies lead round in a circle:"
				+ " 'a' (a.sql) -> 'c' (c.sql) -> 'b' (b.sql) -> 'a'");
	}

	@Test
	void aDuplicateNamesBothSources() {
		RevisionNode first = new RevisionNode("a", List.of(), List.of(), Set.of(), "", null, "one/a.sql");
		RevisionNode second = new RevisionNode("a", List.of(), List.of(), Set.of(), "", null, "two/a.sql");

		assertThatExceptionOfType(InvalidGraphException.class)
			.isThrownBy(() -> RevisionGraph.of(List.of(first, second)))
			.withMessage("The revisions do not form a sound graph, 1 problem was found: the revision 'a' is in both"
					+ " one/a.sql and two/a.sql; give one of them another identifier");
	}

	@Test
	void severalCirclesAreReportedOnce() {
		List<RevisionNode> nodes = nodes("""
				a <- b
				b <- a
				c <- b d
				d <- c
				e <- c
				""");

		InvalidGraphException error = catchThrowableOfType(InvalidGraphException.class, () -> RevisionGraph.of(nodes));

		assertThat(error.problems()).extracting(GraphProblem::revisions)
			.containsExactly(List.of("a", "b"), List.of("c", "d"));
	}

	@Test
	void unknownIdsAreRefusedByAccessors() {
		assertThatExceptionOfType(UnknownTargetException.class).isThrownBy(() -> graph(SHOP).children("core"))
			.withMessage("There is no revision 'core'");
	}

	private static String problem(String text) {
		InvalidGraphException error = catchThrowableOfType(InvalidGraphException.class, () -> graph(text));
		assertThat(error.problems()).hasSize(1);
		return error.problems().get(0).message();
	}

}
