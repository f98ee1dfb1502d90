package dev.migrator.command;

import java.util.List;

/**
 * A branch point.
 *
 * @param point the revision
 * @param children the revisions that follow it
 */
public record BranchPoint(RevisionView point, List<RevisionView> children) {

	/** Copy the list. */
	public BranchPoint {
		children = List.copyOf(children);
	}

}
