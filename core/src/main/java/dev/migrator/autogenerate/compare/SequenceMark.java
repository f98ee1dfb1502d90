package dev.migrator.autogenerate.compare;

import java.util.List;
import java.util.Locale;

import dev.migrator.operation.AlterColumn;
import dev.migrator.operation.DropSequence;
import dev.migrator.operation.Operation;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.Sequence;

/** Marks sequences that may give numbers which rows have already. */
final class SequenceMark {

	private SequenceMark() {
	}

	static Change of(Change change, Sequence sequence, List<Change> changes, DatabaseSchema before) {
		String name = sequence.name().name().toLowerCase(Locale.ROOT);
		boolean ofTable = before.tables()
			.stream()
			.anyMatch((table) -> name.startsWith(table.name().name().toLowerCase(Locale.ROOT) + "_"));
		boolean instead = changes.stream().map(Change::operation).anyMatch(SequenceMark::takesNumbersAway);
		if (!ofTable && !instead) {
			return change;
		}
		long start = (sequence.start() != null) ? sequence.start() : 1;
		long increment = (sequence.increment() != null) ? sequence.increment() : 1;
		return change.remarked(Change.REVIEW + "sequence '" + sequence.name() + "' begins at " + start
				+ ": where rows have ids already, let it begin at the greatest of them plus " + increment);
	}

	private static boolean takesNumbersAway(Operation operation) {
		return operation instanceof DropSequence || (operation instanceof AlterColumn alter
				&& alter.alteration().identity() != null && alter.alteration().identity().value() == null);
	}

}
