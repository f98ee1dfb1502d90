package dev.migrator.environment;

import java.time.Duration;
import java.util.List;

import dev.migrator.revision.RevisionNode;
import dev.migrator.runner.RunDirection;
import dev.migrator.runner.RunListener;

/** Tells several listeners, in order. */
final class RunListeners implements RunListener {

	private final List<RunListener> listeners;

	RunListeners(List<RunListener> listeners) {
		this.listeners = List.copyOf(listeners);
	}

	@Override
	public void revisionStarted(RevisionNode revision, RunDirection direction, int number, int total) {
		this.listeners.forEach((each) -> each.revisionStarted(revision, direction, number, total));
	}

	@Override
	public void statementStarted(RevisionNode revision, String statement) {
		this.listeners.forEach((each) -> each.statementStarted(revision, statement));
	}

	@Override
	public void revisionFinished(RevisionNode revision, RunDirection direction, Duration duration) {
		this.listeners.forEach((each) -> each.revisionFinished(revision, direction, duration));
	}

	@Override
	public void revisionFailed(RevisionNode revision, RunDirection direction, RuntimeException error) {
		this.listeners.forEach((each) -> each.revisionFailed(revision, direction, error));
	}

}
