package dev.migrator.runner;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import dev.migrator.operation.CustomOperation;
import dev.migrator.operation.Operation;
import dev.migrator.operation.OperationDigest;
import dev.migrator.recovery.Aftermath;
import dev.migrator.version.JournalEntry;
import dev.migrator.version.JournalState;

/** Decides whether and how a revision that stopped in its middle goes on. */
final class Interruptions {

	private final OperationDigest digest;

	private final Investigation investigation;

	Interruptions(OperationDigest digest, Investigation investigation) {
		this.digest = digest;
		this.investigation = investigation;
	}

	Map<String, Resumption> settle(Collection<JournalEntry> entries, List<PreparedStep> steps) {
		Map<String, Resumption> resumptions = new HashMap<>();
		for (JournalEntry entry : entries) {
			PreparedStep step = steps.stream()
				.filter((each) -> each.node().id().equals(entry.revision())
						&& each.historyDirection() == entry.direction())
				.findFirst()
				.orElseThrow(() -> new InterruptedRevisionException(entry.revision(), describe(entry)
						+ ". What was asked for now does not finish it: first finish it, or settle it with 'repair'"));
			resumptions.put(entry.revision(), settle(entry, step));
		}
		return resumptions;
	}

	private Resumption settle(JournalEntry entry, PreparedStep step) {
		requireUnchanged(entry, step);
		if (entry.operation() >= step.operations().size()) {
			return Resumption.at(entry.operation(), 0, null);
		}
		Operation operation = step.operations().get(entry.operation()).operation();
		return (entry.state() == JournalState.STARTED) ? started(entry, operation) : ready(entry, operation);
	}

	private void requireUnchanged(JournalEntry entry, PreparedStep step) {
		if (!entry.digest().equals(step.digestAt(this.digest, entry.operation(), entry.sent()))) {
			throw new InterruptedRevisionException(entry.revision(), describe(entry)
					+ ". Since then operations were changed that had already run or begun. Put them back as they were, "
					+ "or undo what ran by hand and start anew with 'repair'");
		}
	}

	private Resumption started(JournalEntry entry, Operation operation) {
		Optional<String> session = this.investigation.awaitEnd(entry, operation);
		if (session.isPresent()) {
			throw new InterruptedRevisionException(entry.revision(), describe(entry) + ". It is still run by "
					+ session.get() + ": wait until it has ended there, or end it, and start again");
		}
		Aftermath aftermath = this.investigation.afterCleanUp(entry, operation);
		if (aftermath.kind() == Aftermath.Kind.UNKNOWN) {
			throw new InterruptedRevisionException(entry.revision(),
					describe(entry, aftermath) + ". Look in the database whether that statement took effect, then "
							+ RepairChoices.of(aftermath).describe());
		}
		return resumption(entry, operation, aftermath);
	}

	// What was read when the operation began is gone, and with it the list of its
	// statements: what is missing is found by looking. A statement that failed may still
	// have left something.
	private Resumption ready(JournalEntry entry, Operation operation) {
		Resumption byNumber = Resumption.at(entry.operation(), entry.statement(), null);
		if (operation instanceof CustomOperation) {
			return byNumber;
		}
		Aftermath aftermath = this.investigation.afterCleanUp(entry, operation);
		boolean begun = entry.statement() > 0 && aftermath.kind() != Aftermath.Kind.UNKNOWN;
		if (begun) {
			return resumption(entry, operation, aftermath);
		}
		return aftermath.cleanUp().isEmpty() ? byNumber
				: new Resumption(byNumber.place(), aftermath.cleanUp(), null, aftermath.finding());
	}

	private static Resumption resumption(JournalEntry entry, Operation operation, Aftermath aftermath) {
		boolean done = aftermath.kind() == Aftermath.Kind.DONE;
		if (operation instanceof CustomOperation) {
			return new Resumption(new JournalPlace(entry.operation(), entry.statement() + (done ? 1 : 0)),
					aftermath.cleanUp(), null, aftermath.finding());
		}
		if (done) {
			return new Resumption(new JournalPlace(entry.operation() + 1, 0), aftermath.cleanUp(), null,
					aftermath.finding());
		}
		boolean begun = aftermath.kind() == Aftermath.Kind.HALF && !aftermath.remainder().equals(List.of(operation));
		int statement = begun ? Math.max(entry.statement(), 1) : entry.statement();
		return new Resumption(new JournalPlace(entry.operation(), statement), aftermath.cleanUp(),
				aftermath.remainder(), aftermath.finding());
	}

	static String describe(JournalEntry entry, Aftermath aftermath) {
		return describe(entry) + ". Found by looking: " + aftermath.finding();
	}

	static String describe(JournalEntry entry) {
		String place = "operation " + (entry.operation() + 1) + ", statement " + (entry.statement() + 1);
		String where = "its " + entry.direction().name().toLowerCase(Locale.ROOT);
		if (entry.state() == JournalState.READY) {
			return where + " stopped before " + place;
		}
		return where + " was cut off at " + place + ": " + entry.text();
	}

}
