package dev.migrator.revision;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A node of the revision graph: what a revision says about itself, without what it does.
 *
 * @param id the identifier
 * @param downRevisions the revisions this one builds on, in the order given; none for a base, several for a merge point
 * @param dependsOn revisions or branch labels that must be applied first without being in the line of descent
 * @param branchLabels the branch labels stated on this revision
 * @param message the one-line message, empty when there is none
 * @param createdAt when the revision was written, or {@code null} when not stated
 * @param source where the revision was found (a class or a file), for messages
 */
public record RevisionNode(String id, List<String> downRevisions, List<String> dependsOn, Set<String> branchLabels,
		String message, @Nullable Instant createdAt, String source) {

	/** Copy the collections; the graph checks what they say. */
	public RevisionNode {
		Objects.requireNonNull(id, "'id' must not be null");
		downRevisions = List.copyOf(downRevisions);
		dependsOn = List.copyOf(dependsOn);
		branchLabels = Set.copyOf(branchLabels);
		Objects.requireNonNull(message, "'message' must not be null");
	}

}
