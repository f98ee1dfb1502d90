package dev.migrator.autoconfigure.command.terminal;

import java.time.Duration;
import java.util.Locale;

import dev.migrator.revision.RevisionNode;
import dev.migrator.runner.RunDirection;

/** The words for the step of a run. */
final class ProgressText {

	private ProgressText() {
	}

	static String place(int number, int total) {
		return "[" + number + "/" + total + "]";
	}

	static String step(RevisionNode revision, RunDirection direction) {
		String message = revision.message().isEmpty() ? "" : ", " + revision.message();
		return direction.name().toLowerCase(Locale.ROOT) + " " + revision.id() + message;
	}

	static String duration(Duration duration) {
		if (duration.toMillis() < 1000) {
			return duration.toMillis() + " ms";
		}
		if (duration.toSeconds() < 60) {
			return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
		}
		return duration.toMinutes() + " min " + duration.toSecondsPart() + " s";
	}

	static String oneLine(String statement) {
		return statement.strip().replaceAll("\\s+", " ");
	}

}
