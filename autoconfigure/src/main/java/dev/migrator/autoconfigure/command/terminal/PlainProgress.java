package dev.migrator.autoconfigure.command.terminal;

import java.time.Duration;

import dev.migrator.revision.RevisionNode;
import dev.migrator.runner.RunDirection;
import dev.migrator.runner.RunListener;

/** Shows a run as lines: one when a revision begins, one when it is done. */
final class PlainProgress implements RunListener {

	private final Terminal terminal;

	private String place = "";

	PlainProgress(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public void revisionStarted(RevisionNode revision, RunDirection direction, int number, int total) {
		this.place = ProgressText.place(number, total);
		this.terminal.messages().println(this.place + " " + ProgressText.step(revision, direction));
	}

	@Override
	public void revisionFinished(RevisionNode revision, RunDirection direction, Duration duration) {
		this.terminal.messages().println(this.place + " done in " + ProgressText.duration(duration));
	}

	@Override
	public void revisionFailed(RevisionNode revision, RunDirection direction, RuntimeException error) {
		this.terminal.messages().println(this.place + " failed");
	}

}
