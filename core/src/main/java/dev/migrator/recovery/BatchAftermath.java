package dev.migrator.recovery;

import java.util.List;

import dev.migrator.operation.BatchAlterTable;
import dev.migrator.operation.Operation;
import dev.migrator.operation.ProjectionException;
import dev.migrator.operation.SchemaProjection;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.schema.Table;

/**
 * Says how far the operations of a batch came: they run in order, so what stands before a
 * finished one is finished too.
 */
final class BatchAftermath {

	private final Table table;

	private final BatchAlterTable batch;

	private final List<Aftermath> parts;

	/**
	 * Create the judgement.
	 * @param table the table as it is
	 * @param batch the batch
	 * @param parts what was found of each operation by itself
	 */
	BatchAftermath(Table table, BatchAlterTable batch, List<Aftermath> parts) {
		this.table = table;
		this.batch = batch;
		this.parts = parts;
	}

	Aftermath judge() {
		int done = doneUpTo();
		List<Aftermath> rest = this.parts.subList(done, this.parts.size());
		String findings = String.join("; ", this.parts.stream().map(Aftermath::finding).toList());
		boolean open = rest.stream().anyMatch((part) -> part.kind() == Aftermath.Kind.UNKNOWN);
		if (open || !certain(done)) {
			return Aftermath.unknown(findings);
		}
		if (rest.isEmpty()) {
			return Aftermath.done(findings);
		}
		if (done == 0) {
			return Aftermath.notDone(this.batch, findings);
		}
		List<Operation> missing = rest.stream().flatMap((part) -> part.remainder().stream()).toList();
		return Aftermath.half(List.of(new BatchAlterTable(this.batch.table(), missing)), findings);
	}

	private int doneUpTo() {
		int done = this.parts.size();
		while (done > 0 && this.parts.get(done - 1).kind() != Aftermath.Kind.DONE) {
			done--;
		}
		return done;
	}

	// When the table could just as well be the one from before, as with a column that is
	// dropped and added again, nothing is certain.
	private boolean certain(int done) {
		boolean eachDone = this.parts.subList(0, done).stream().allMatch((part) -> part.kind() == Aftermath.Kind.DONE);
		return eachDone || !couldBeBefore(this.batch.operations().subList(0, done));
	}

	private boolean couldBeBefore(List<Operation> operations) {
		DatabaseSchema alone = DatabaseSchema.empty().withTables(List.of(this.table.withName(this.batch.table())));
		try {
			SchemaProjection.project(alone, operations);
			return true;
		}
		catch (ProjectionException ex) {
			return false;
		}
	}

}
