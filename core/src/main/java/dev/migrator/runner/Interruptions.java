package dev.migrator.runner;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

import dev.migrator.operation.OperationDigest;
import dev.migrator.version.JournalEntry;
import dev.migrator.version.JournalState;

/** Decides whether a revision that stopped in its middle can go on. */
final class Interruptions {

	private final OperationDigest digest;

	Interruptions(OperationDigest digest) {
		this.digest = digest;
	}

	void check(Collection<JournalEntry> entries, List<PreparedStep> steps) {
		for (JournalEntry entry : entries) {
			PreparedStep step = steps.stream()
				.filter((each) -> each.node().id().equals(entry.revision())
						&& each.historyDirection() == entry.direction())
				.findFirst()
				.orElseThrow(() -> new InterruptedRevisionException(entry.revision(), describe(entry)
						+ ". What was asked for now does not finish it: first finish it, or settle it with 'repair'"));
			check(entry, step);
		}
	}

	private void check(JournalEntry entry, PreparedStep step) {
		if (entry.state() == JournalState.STARTED) {
			throw new InterruptedRevisionException(entry.revision(), describe(entry) + ". Look in the database whether "
					+ "that statement took effect, then settle it with 'repair': go on behind it, go on with it, or, "
					+ "after undoing everything by hand, start anew");
		}
		if (!entry.digest().equals(step.digestAt(this.digest, entry.operation(), entry.statement()))) {
			throw new InterruptedRevisionException(entry.revision(), describe(entry)
					+ ". Since then operations were changed that had already run. Put them back as they were, or undo "
					+ "what ran by hand and start anew with 'repair'");
		}
	}

	static String describe(JournalEntry entry) {
		String place = "operation " + (entry.operation() + 1) + ", statement " + (entry.statement() + 1);
		String where = "its " + entry.direction().name().toLowerCase(Locale.ROOT);
		if (entry.state() == JournalState.READY) {
			return where + " stopped before " + place;
		}
		return where + " was cut off at " + place + ", and nothing tells whether that statement ran: " + entry.text();
	}

}
