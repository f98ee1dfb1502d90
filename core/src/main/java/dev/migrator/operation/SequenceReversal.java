package dev.migrator.operation;

import dev.migrator.schema.Sequence;

/** Finds the alteration of a sequence that undoes another. */
final class SequenceReversal {

	private SequenceReversal() {
	}

	static AlterSequence of(AlterSequence operation) {
		SequenceAlteration change = operation.alteration();
		String subject = "alteration of sequence '" + operation.sequence() + "' ";
		if (change.restart() != null || change.restartAbove() != null) {
			throw ReversalVisitor
				.irreversible(subject + "cannot be undone, since the value it had is lost: write the restart you want");
		}
		Sequence before = ReversalVisitor.known(operation.before(),
				subject + "needs the sequence as it was: add .existing(sequence(...))");
		if (change.cache() != null && before.cache() == null) {
			throw ReversalVisitor.irreversible(subject
					+ "needs the cache as it was, since databases differ in the default: add .cache(...) to .existing(...)");
		}
		SequenceAlteration back = new SequenceAlteration(null, (change.increment() != null) ? increment(before) : null,
				(change.minValue() != null) ? new Setting<>(before.minValue()) : null,
				(change.maxValue() != null) ? new Setting<>(before.maxValue()) : null,
				(change.cache() != null) ? before.cache() : null, (change.cycle() != null) ? before.cycle() : null);
		return new AlterSequence(operation.sequence(), back, SchemaObjectProjection.altered(before, change));
	}

	// The default of the SQL standard (ISO 9075-2, "create sequence"), which all
	// databases share
	private static Long increment(Sequence before) {
		Long increment = before.increment();
		return (increment != null) ? increment : Long.valueOf(1);
	}

}
