package dev.migrator.runner;

import java.util.List;

import dev.migrator.operation.Operation;
import dev.migrator.operation.OperationDigest;
import dev.migrator.revision.HeadChange;
import dev.migrator.revision.RevisionNode;
import dev.migrator.version.Fingerprint;
import dev.migrator.version.HistoryDirection;
import org.jspecify.annotations.Nullable;

/**
 * A step of a plan with the operations that its script collected.
 *
 * @param node the revision
 * @param direction which way
 * @param change what the step does to the version table
 * @param operations the operations in order, empty for a stamp
 * @param fingerprint what the revision is now, or {@code null} when nothing runs
 */
record PreparedStep(RevisionNode node, RunDirection direction, HeadChange change, List<FlatOperation> operations,
		@Nullable Fingerprint fingerprint) {

	HistoryDirection historyDirection() {
		return switch (this.direction) {
			case UPGRADE -> HistoryDirection.UPGRADE;
			case DOWNGRADE -> HistoryDirection.DOWNGRADE;
			case STAMP -> HistoryDirection.STAMP;
		};
	}

	String digestAt(OperationDigest digest, int operation, int statement) {
		int done = Math.min((statement == 0) ? operation : operation + 1, this.operations.size());
		List<Operation> before = this.operations.subList(0, done).stream().map(FlatOperation::operation).toList();
		return digest.digest(before);
	}

}
