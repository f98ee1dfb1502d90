package dev.migrator.revision;

import java.util.Set;

import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Compares the structure of a graph with a recorded one. */
record StructureAnswers(RevisionGraph graph, boolean exactLabels) {

	void check(JsonNode expect) {
		if (expect.has("heads")) {
			assertThat(this.graph.heads()).isEqualTo(AcceptanceCase.set(expect.path("heads")));
			assertThat(this.graph.effectiveHeads()).isEqualTo(AcceptanceCase.set(expect.path("effective_heads")));
			assertThat(this.graph.bases()).isEqualTo(AcceptanceCase.set(expect.path("bases")));
		}
		expect.path("revisions").properties().forEach((entry) -> checkRevision(entry.getKey(), entry.getValue()));
		expect.path("labels_of")
			.properties()
			.forEach((entry) -> assertThat(this.graph.labels(entry.getKey()))
				.isEqualTo(AcceptanceCase.set(entry.getValue())));
	}

	private void checkRevision(String id, JsonNode expect) {
		assertThat(this.graph.children(id)).isEqualTo(AcceptanceCase.set(expect.path("next")));
		assertThat(this.graph.allChildren(id)).isEqualTo(AcceptanceCase.set(expect.path("all_next")));
		assertThat(this.graph.effectiveDownRevisions(id)).isEqualTo(AcceptanceCase.set(expect.path("effective_down")));
		assertThat(this.graph.isBranchPoint(id)).isEqualTo(expect.path("branch_point").asBoolean(false));
		assertThat(this.graph.isMergePoint(id)).isEqualTo(expect.path("merge_point").asBoolean(false));
		Set<String> labels = AcceptanceCase.set(expect.path("labels"));
		if (this.exactLabels) {
			assertThat(this.graph.labels(id)).isEqualTo(labels);
		}
		else {
			assertThat(this.graph.labels(id)).containsAll(labels);
		}
	}

}
