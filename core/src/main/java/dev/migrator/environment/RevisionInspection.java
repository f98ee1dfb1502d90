package dev.migrator.environment;

import java.util.List;

import dev.migrator.revision.Heads;
import dev.migrator.runner.Fingerprints;
import dev.migrator.runner.IrreversibleRevisionsException;
import dev.migrator.runner.PlanPreview;
import dev.migrator.runner.PlannedStatement;
import dev.migrator.runner.RunDirection;
import dev.migrator.runner.StepPreparer;
import dev.migrator.runner.TransactionMode;
import dev.migrator.script.LoadedRevision;
import org.jspecify.annotations.Nullable;

/** Gathers all there is to know about one revision. */
final class RevisionInspection {

	private final Revisions revisions;

	private final TransactionMode mode;

	RevisionInspection(Revisions revisions, TransactionMode mode) {
		this.revisions = revisions;
		this.mode = mode;
	}

	RevisionDetails inspect(String id, DatabaseWork.Database database, StepPreparer preparer,
			Fingerprints fingerprints) {
		LoadedRevision revision = this.revisions.catalog().get(id);
		PlanPreview preview = new PlanPreview(database.dialect(), preparer, this.mode, database.connection());
		return new RevisionDetails(revision.node(), revision.type(), fingerprints.of(revision).checksum(),
				isApplied(id, database), preview.statements(revision, RunDirection.UPGRADE),
				downgrade(preview, revision));
	}

	private boolean isApplied(String id, DatabaseWork.Database database) {
		List<String> known = database.store()
			.read(database.connection())
			.rows()
			.stream()
			.filter((row) -> this.revisions.graph().node(row).isPresent())
			.toList();
		return Heads.of(known).applied(this.revisions.graph()).contains(id);
	}

	private static @Nullable List<PlannedStatement> downgrade(PlanPreview preview, LoadedRevision revision) {
		try {
			return preview.statements(revision, RunDirection.DOWNGRADE);
		}
		catch (IrreversibleRevisionsException ex) {
			return null;
		}
	}

}
