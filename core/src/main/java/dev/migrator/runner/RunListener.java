package dev.migrator.runner;

import java.time.Duration;

import dev.migrator.revision.RevisionNode;

/**
 * Is told what a run does, on the thread that runs it. An error thrown here fails the
 * run.
 */
public interface RunListener {

	/**
	 * Called before the statements of a revision.
	 * @param revision the revision
	 * @param direction which way
	 * @param number which step of the run this is, from 1
	 * @param total how many steps the run has
	 */
	default void revisionStarted(RevisionNode revision, RunDirection direction, int number, int total) {
	}

	/**
	 * Called before a statement of a revision is sent, or before its code runs.
	 * @param revision the revision
	 * @param statement the text of one or several statements, or what the code does
	 */
	default void statementStarted(RevisionNode revision, String statement) {
	}

	/**
	 * Called after a revision was committed.
	 * @param revision the revision
	 * @param direction which way
	 * @param duration how long it took
	 */
	default void revisionFinished(RevisionNode revision, RunDirection direction, Duration duration) {
	}

	/**
	 * Called when a revision failed, before the error is thrown.
	 * @param revision the revision
	 * @param direction which way
	 * @param error the error
	 */
	default void revisionFailed(RevisionNode revision, RunDirection direction, RuntimeException error) {
	}

}
