package dev.migrator.runner;

import java.util.List;

import dev.migrator.revision.RevisionNode;

/**
 * A step that would be done.
 *
 * @param revision the revision
 * @param direction which way
 * @param statements the statements in order, as they would be sent
 */
public record PlannedStep(RevisionNode revision, RunDirection direction, List<PlannedStatement> statements) {

	/** Copy the list. */
	public PlannedStep {
		statements = List.copyOf(statements);
	}

}
