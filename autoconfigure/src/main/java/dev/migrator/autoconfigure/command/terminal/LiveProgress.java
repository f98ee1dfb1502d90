package dev.migrator.autoconfigure.command.terminal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import dev.migrator.revision.RevisionNode;
import dev.migrator.runner.RunDirection;
import dev.migrator.runner.RunListener;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * Shows a run as a line that changes: where it is, for how long, and which statement it
 * is at when that takes its time. A finished revision leaves its line.
 */
final class LiveProgress implements RunListener {

	private static final Duration SLOW = Duration.ofSeconds(1);

	// The code that clears a line, ECMA-48 section 8.3.41.
	private static final String CLEAR = "\r\u001b[2K";

	private final Terminal terminal;

	private final Clock clock;

	private final ScheduledExecutorService ticker;

	private @Nullable Running running;

	LiveProgress(Terminal terminal, Clock clock) {
		this.terminal = terminal;
		this.clock = clock;
		this.ticker = Executors.newSingleThreadScheduledExecutor((task) -> {
			Thread thread = new Thread(task, "migrator-progress");
			thread.setDaemon(true);
			return thread;
		});
	}

	static LiveProgress started(Terminal terminal, Clock clock) {
		LiveProgress progress = new LiveProgress(terminal, clock);
		progress.ticker.scheduleWithFixedDelay(progress::draw, 200, 200, TimeUnit.MILLISECONDS);
		return progress;
	}

	@Override
	public synchronized void revisionStarted(RevisionNode revision, RunDirection direction, int number, int total) {
		Instant now = this.clock.instant();
		this.running = new Running(ProgressText.place(number, total), ProgressText.step(revision, direction), now, "",
				now);
		draw();
	}

	@Override
	public synchronized void statementStarted(RevisionNode revision, String statement) {
		if (this.running != null) {
			this.running = this.running.at(ProgressText.oneLine(statement), this.clock.instant());
		}
	}

	@Override
	public synchronized void revisionFinished(RevisionNode revision, RunDirection direction, Duration duration) {
		leave(Style.fg_green, ProgressText.duration(duration));
	}

	@Override
	public synchronized void revisionFailed(RevisionNode revision, RunDirection direction, RuntimeException error) {
		leave(Style.fg_red, "failed");
	}

	private void leave(Style style, String end) {
		Running ended = this.running;
		this.running = null;
		if (ended != null) {
			this.terminal.messages()
				.println(CLEAR + this.terminal.paint(style, ended.place()) + " " + ended.step() + "  "
						+ this.terminal.paint(Style.faint, end));
		}
	}

	synchronized void draw() {
		if (this.running != null) {
			String text = this.running.text(this.clock.instant());
			this.terminal.messages().print(CLEAR + text.substring(0, Math.min(text.length(), this.terminal.width())));
			this.terminal.messages().flush();
		}
	}

	private record Running(String place, String step, Instant since, String statement, Instant statementSince) {

		Running at(String next, Instant now) {
			return new Running(this.place, this.step, this.since, next, now);
		}

		String text(Instant now) {
			String text = this.place + " " + this.step + "  "
					+ ProgressText.duration(Duration.between(this.since, now));
			boolean slow = Duration.between(this.statementSince, now).compareTo(SLOW) >= 0;
			return (slow && !this.statement.isEmpty()) ? text + "  " + this.statement : text;
		}

	}

}
