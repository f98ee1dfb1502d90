package dev.migrator.revision;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A node of the revision graph: what a revision says about itself, without what it does.
 *
 * @param id the identifier
 * @param downRevisions the revisions this one builds on, in the order given; none for a
 * base, several for a merge point
 * @param dependsOn revisions or branch labels that must be applied first without being in
 * the line of descent
 * @param branchLabels the branch labels stated on this revision, in the order given
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
		branchLabels = branchLabels.isEmpty() ? Set.of()
				: Collections.unmodifiableSet(new LinkedHashSet<>(branchLabels));
		Objects.requireNonNull(message, "'message' must not be null");
		Objects.requireNonNull(source, "'source' must not be null");
	}

	/**
	 * Return a revision that states its place in the graph and nothing else.
	 * @param id the identifier
	 * @param downRevisions the revisions it builds on
	 * @return the node, with its identifier as source
	 */
	public static RevisionNode of(String id, String... downRevisions) {
		return new RevisionNode(id, List.of(downRevisions), List.of(), Set.of(), "", null, id);
	}

}
