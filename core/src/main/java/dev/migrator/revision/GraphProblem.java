package dev.migrator.revision;

import java.util.List;

/**
 * One reason why revisions do not form a sound graph.
 *
 * @param kind the kind
 * @param revisions the identifiers of the revisions concerned; for a cycle along the
 * cycle
 * @param message what is wrong, where it was found and what to do
 */
public record GraphProblem(Kind kind, List<String> revisions, String message) {

	/** Copy the identifiers. */
	public GraphProblem {
		revisions = List.copyOf(revisions);
	}

	/** Kinds of problems. */
	public enum Kind {

		/**
		 * An identifier or label is empty, too long, reserved, or holds a character of
		 * the target grammar.
		 */
		ILLEGAL_CHARACTER,

		/** Two revisions have the same identifier. */
		DUPLICATE_REVISION,

		/** A branch label is stated twice, or is the identifier of a revision. */
		DUPLICATE_LABEL,

		/** A parent or dependency does not exist. */
		MISSING_REVISION,

		/** A dependency is a shortened identifier that fits several revisions. */
		AMBIGUOUS_DEPENDENCY,

		/** A revision is its own parent. */
		SELF_LOOP,

		/** A revision depends on itself. */
		DEPENDENCY_SELF_LOOP,

		/** Parent links lead round in a circle. */
		CYCLE,

		/** Parent links and dependencies together lead round in a circle. */
		DEPENDENCY_CYCLE

	}

}
