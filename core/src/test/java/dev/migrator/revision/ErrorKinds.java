package dev.migrator.revision;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The names that the recorded cases use for errors. */
final class ErrorKinds {

	private static final Map<Class<?>, Set<String>> KINDS = Map.ofEntries(
			Map.entry(UnknownTargetException.class, Set.of("not_found", "ResolutionError")),
			Map.entry(TargetSyntaxException.class, Set.of("not_found", "ResolutionError")),
			Map.entry(UnknownRevisionInDatabaseException.class, Set.of("not_found", "ResolutionError")),
			Map.entry(NoSuchBranchException.class, Set.of("no_such_branch", "ResolutionError")),
			Map.entry(NotInBranchException.class, Set.of("not_in_branch", "ResolutionError")),
			Map.entry(AmbiguousPrefixException.class, Set.of("ambiguous_prefix", "ResolutionError")),
			Map.entry(MultipleHeadsException.class, Set.of("multiple_heads", "MultipleHeads")),
			Map.entry(AmbiguousWalkException.class, Set.of("ambiguous_walk")),
			Map.entry(AmbiguousStartException.class, Set.of("ambiguous_start")),
			Map.entry(RelativeOutOfRangeException.class, Set.of("relative_out_of_range")),
			Map.entry(OverlappingRevisionsException.class, Set.of("overlapping_revisions")),
			Map.entry(InvalidDowngradeTargetException.class, Set.of("invalid_target")),
			Map.entry(RangeNotAncestorException.class, Set.of("not_an_ancestor", "RangeNotAncestorError")),
			Map.entry(NotAHeadException.class, Set.of("not_a_head")),
			Map.entry(DuplicateHeadsException.class, Set.of("duplicate_heads")),
			Map.entry(SingleStartRequiredException.class, Set.of("single_start_required")),
			Map.entry(IllegalRevisionIdException.class, Set.of("illegal_character")));

	private static final Set<String> ALL = KINDS.values().stream().flatMap(Set::stream).collect(Collectors.toSet());

	private ErrorKinds() {
	}

	/** The kinds of an error; for an unsound graph one for each problem. */
	static Set<String> of(RevisionException error) {
		if (error instanceof InvalidGraphException graph) {
			return graph.problems().stream().map(ErrorKinds::of).collect(Collectors.toSet());
		}
		return KINDS.get(error.getClass());
	}

	/**
	 * The kind to look for: the recorded one, or Alembic's class where the recorded name
	 * is a new one.
	 */
	static String expected(String kind, String alembicClass) {
		boolean known = ALL.contains(kind)
				|| List.of(GraphProblem.Kind.values()).stream().anyMatch((name) -> of(name).equals(kind));
		return known ? kind : alembicClass;
	}

	private static String of(GraphProblem problem) {
		return of(problem.kind());
	}

	private static String of(GraphProblem.Kind kind) {
		return kind.name().toLowerCase(Locale.ROOT);
	}

}
