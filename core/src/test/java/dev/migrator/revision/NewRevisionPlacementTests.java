package dev.migrator.revision;

import org.junit.jupiter.api.Test;

import static dev.migrator.revision.TextGraphs.graph;
import static dev.migrator.revision.TextGraphs.targets;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class NewRevisionPlacementTests {

	private final NewRevisionPlacement placement = new NewRevisionPlacement(graph("""
			3f2a9c1d7b54 labelled core
			one1 <- 3f2a9c1d7b54 labelled one
			two1 <- 3f2a9c1d7b54 labelled two
			"""));

	@Test
	void aNewRevisionFollowsHeadsOrNothing() {
		assertThat(this.placement.parents(targets("one@head"), false)).containsExactly("one1");
		assertThat(this.placement.parents(targets("heads"), false)).containsExactly("one1", "two1");
		assertThat(this.placement.parents(targets("two1", "one1"), false)).containsExactly("two1", "one1");
		assertThat(this.placement.parents(targets("base"), false)).isEmpty();
	}

	@Test
	void severalHeadsNeedAChoice() {
		assertThatExceptionOfType(MultipleHeadsException.class)
			.isThrownBy(() -> this.placement.parents(targets("head"), false))
			.satisfies((ex) -> assertThat(ex.heads()).containsExactly("one1", "two1"));
	}

	@Test
	void aNewBranchHasToBeAskedFor() {
		assertThatExceptionOfType(NotAHeadException.class)
			.isThrownBy(() -> this.placement.parents(targets("core"), false))
			.withMessage("The revision '3f2a9c1d7b54' is not a head: it already has a child."
					+ " Choose a head, or ask for a new branch with '--splice'");
		assertThat(this.placement.parents(targets("core"), true)).containsExactly("3f2a9c1d7b54");
	}

	@Test
	void aParentIsNamedOnce() {
		assertThatExceptionOfType(DuplicateHeadsException.class)
			.isThrownBy(() -> this.placement.parents(targets("one1", "one@head"), false))
			.withMessage("Duplicate parents for a new revision: 'one1'. Name each once");
	}

	@Test
	void dependenciesAreWrittenAtFullLengthOrAsLabels() {
		assertThat(this.placement.dependencies(targets("3f2a", "core", "one@head"))).containsExactly("3f2a9c1d7b54",
				"core", "one1");
		assertThatExceptionOfType(UnknownTargetException.class)
			.isThrownBy(() -> this.placement.dependencies(targets("base")))
			.withMessage("The dependency 'base' names no revision. Name a revision or a branch label");
	}

}
