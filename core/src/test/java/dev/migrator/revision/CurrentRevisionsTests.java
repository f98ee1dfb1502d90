package dev.migrator.revision;

import java.util.List;

import org.junit.jupiter.api.Test;

import static dev.migrator.revision.TextGraphs.graph;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CurrentRevisionsTests {

	private static final RevisionGraph GRAPH = graph("""
			core1 labelled core
			core2 <- core1
			shop1 needs core1 labelled shop
			shop2 <- shop1 needs core2
			""");

	@Test
	void headsThatAreAppliedByImplicationCountAsReached() {
		CurrentRevisions current = CurrentRevisions.of(GRAPH, Heads.of("shop2"));

		assertThat(current.isAtHeads()).isTrue();
		assertThat(current.pending()).isEmpty();
		assertThat(AcceptanceTests.ids(current.shown())).containsExactly("core2", "shop2");
		assertThat(AcceptanceTests.ids(current.applied())).containsExactly("core1", "core2", "shop1", "shop2");
		assertThat(current.rows()).isEqualTo(Heads.of("shop2"));
	}

	@Test
	void whatIsMissingIsPendingInTheOrderOfAnUpgrade() {
		CurrentRevisions current = CurrentRevisions.of(GRAPH, Heads.of("shop1"));

		assertThat(current.isAtHeads()).isFalse();
		assertThat(AcceptanceTests.ids(current.pending())).containsExactly("core2", "shop2");
		assertThat(AcceptanceTests.ids(current.shown())).containsExactly("core1", "shop1");
	}

	@Test
	void anEmptyGraphIsAtItsHeads() {
		assertThat(CurrentRevisions.of(RevisionGraph.of(List.of()), Heads.NONE).isAtHeads()).isTrue();
	}

	@Test
	void aRowUnknownToTheGraphIsAnError() {
		assertThatExceptionOfType(UnknownRevisionInDatabaseException.class)
			.isThrownBy(() -> CurrentRevisions.of(GRAPH, Heads.of("shop1", "gone")))
			.satisfies((ex) -> assertThat(ex.ids()).containsExactly("gone"));
	}

}
