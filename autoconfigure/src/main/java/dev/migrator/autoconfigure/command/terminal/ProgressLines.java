package dev.migrator.autoconfigure.command.terminal;

import java.time.Duration;
import java.util.Locale;

import dev.migrator.revision.RevisionNode;
import dev.migrator.runner.RunDirection;
import dev.migrator.runner.RunListener;

/** Shows a run as one line a revision. */
public final class ProgressLines implements RunListener {

	private final Terminal terminal;

	/**
	 * Create the lines.
	 * @param terminal where they are written
	 */
	public ProgressLines(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public void revisionStarted(RevisionNode revision, RunDirection direction, int number, int total) {
		this.terminal.messages()
			.printf(Locale.ROOT, "%s %s (%d of %d), %s%n", direction.name().toLowerCase(Locale.ROOT), revision.id(),
					number, total, revision.message());
	}

	@Override
	public void revisionFinished(RevisionNode revision, RunDirection direction, Duration duration) {
		this.terminal.messages().printf(Locale.ROOT, "  done in %d ms%n", duration.toMillis());
	}

}
