package dev.migrator.autogenerate.compare;

import java.util.List;

/** The user's last word on what is written: leaves changes out, changes or adds some. */
@FunctionalInterface
public interface OperationRewriter {

	/**
	 * Rewrite one change.
	 * @param change the change
	 * @return what takes its place, in order; empty to leave it out
	 */
	List<Change> rewrite(Change change);

	/**
	 * Rewrite a difference.
	 * @param difference the difference
	 * @return the difference with every change rewritten once
	 */
	default Difference rewrite(Difference difference) {
		return difference
			.withChanges(difference.changes().stream().flatMap((change) -> rewrite(change).stream()).toList());
	}

	/**
	 * Return a rewriter that rewrites what this one makes once more.
	 * @param next the rewriter behind this one
	 * @return both
	 */
	default OperationRewriter andThen(OperationRewriter next) {
		return (change) -> rewrite(change).stream().flatMap((each) -> next.rewrite(each).stream()).toList();
	}

}
