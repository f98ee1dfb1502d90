package dev.migrator.autoconfigure.actuate;

import java.time.Instant;
import java.util.List;

import dev.migrator.autoconfigure.actuate.MigrationsDescriptor.DatabaseDescriptor;
import dev.migrator.autoconfigure.actuate.MigrationsDescriptor.HistoryDescriptor;
import dev.migrator.autoconfigure.actuate.MigrationsDescriptor.MigratorDescriptor;
import dev.migrator.autoconfigure.actuate.MigrationsDescriptor.RevisionDescriptor;
import dev.migrator.environment.RevisionDetails;
import dev.migrator.revision.RevisionNode;
import dev.migrator.runner.PlannedStatement;
import dev.migrator.status.MigrationStatus;
import dev.migrator.status.PendingRevision;
import dev.migrator.version.HistoryEntry;

/** Makes the bodies of the endpoint from what the migrator says. */
final class Descriptors {

	private Descriptors() {
	}

	static MigratorDescriptor of(MigrationStatus status) {
		return new MigratorDescriptor(
				new DatabaseDescriptor(status.database().dialect(), status.database().version(),
						status.database().schema()),
				status.state().name(), status.current(), status.heads(),
				status.pending().stream().map(Descriptors::of).toList(),
				status.history().stream().map(Descriptors::of).toList());
	}

	private static RevisionDescriptor of(PendingRevision pending) {
		RevisionNode node = pending.node();
		return new RevisionDescriptor(node.id(), node.downRevisions(), node.dependsOn(),
				List.copyOf(node.branchLabels()), node.message(), pending.type().name());
	}

	private static HistoryDescriptor of(HistoryEntry entry) {
		Instant appliedAt = entry.startedAt().plus(entry.duration());
		return new HistoryDescriptor(entry.revision(), entry.message(), entry.direction().name(), appliedAt.toString(),
				entry.duration().toMillis(), entry.appliedBy(), entry.checksum(), entry.outcome().name());
	}

	static MigrationDescriptor of(RevisionDetails details) {
		RevisionNode node = details.node();
		List<PlannedStatement> downgrade = details.downgrade();
		return new MigrationDescriptor(node.id(), node.downRevisions(), node.dependsOn(),
				List.copyOf(node.branchLabels()), node.message(), details.type().name(), details.checksum(),
				details.applied(), texts(details.upgrade()), (downgrade != null) ? texts(downgrade) : null);
	}

	private static List<String> texts(List<PlannedStatement> statements) {
		return statements.stream().map(PlannedStatement::text).toList();
	}

}
