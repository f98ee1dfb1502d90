package dev.migrator.runner;

import java.util.List;

import dev.migrator.revision.HeadChange;
import dev.migrator.revision.RevisionNode;

/**
 * A step that would be done.
 *
 * @param revision the revision
 * @param direction which way
 * @param statements the statements in order, as they would be sent
 * @param headChange what the step does to the rows of the version table
 * @param transaction the number of the transaction in which it does that
 */
public record PlannedStep(RevisionNode revision, RunDirection direction, List<PlannedStatement> statements,
		HeadChange headChange, int transaction) {

	/** Copy the list. */
	public PlannedStep {
		statements = List.copyOf(statements);
	}

	/**
	 * Return this step with other statements.
	 * @param other the statements
	 * @return the step
	 */
	PlannedStep withStatements(List<PlannedStatement> other) {
		return new PlannedStep(this.revision, this.direction, other, this.headChange, this.transaction);
	}

}
