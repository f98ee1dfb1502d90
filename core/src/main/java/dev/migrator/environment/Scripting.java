package dev.migrator.environment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;

import dev.migrator.dialect.Dialect;
import dev.migrator.operation.OperationDigest;
import dev.migrator.revision.Heads;
import dev.migrator.revision.RevisionPlan;
import dev.migrator.revision.RevisionPlanner;
import dev.migrator.revision.RevisionTarget;
import dev.migrator.runner.Fingerprints;
import dev.migrator.runner.OfflineScript;
import dev.migrator.runner.ScriptSettings;
import dev.migrator.runner.StepPreparer;
import dev.migrator.script.ScriptChecksum;
import dev.migrator.script.SqlNormalizer;
import dev.migrator.version.Seal;
import dev.migrator.version.VersionTables;

/** Writes scripts from graph, revisions and a dialect, without a connection. */
final class Scripting {

	private final MigratorSettings settings;

	private final Revisions revisions;

	private final Dialect dialect;

	Scripting(MigratorSettings settings, Revisions revisions, Dialect dialect) {
		this.settings = settings;
		this.revisions = revisions;
		this.dialect = dialect;
	}

	void write(ScriptRequest request, Appendable out) {
		RevisionPlan plan = plan(request);
		OperationDigest digest = new OperationDigest(new SqlNormalizer(this.dialect.name())::normalize);
		Fingerprints fingerprints = new Fingerprints(new ScriptChecksum(this.dialect.name(), digest));
		StepPreparer preparer = new StepPreparer(this.revisions.catalog(), this.dialect, fingerprints,
				this.settings.transactionMode());
		String script = new OfflineScript(this.dialect, preparer, settings(request, plan)).of(plan);
		try {
			out.append(script);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The script could not be written", ex);
		}
	}

	private RevisionPlan plan(ScriptRequest request) {
		RevisionPlanner planner = this.revisions.planner();
		return switch (request.direction()) {
			case UPGRADE -> planner.upgrade(request.range());
			case DOWNGRADE -> planner.downgrade(request.range());
			case STAMP -> planner.stamp(request.parsed());
		};
	}

	private ScriptSettings settings(ScriptRequest request, RevisionPlan plan) {
		Supplier<String> seal = () -> Seal.of(this.revisions.catalog().listing(), plan.after().ids());
		return new ScriptSettings(VersionTables.of(this.settings.versionTable()), this.revisions.graph(),
				this.settings.transactionMode(), this.settings.application(), this.settings.defaultSchema(),
				request.tag(), request.idempotent(), this::earlier, seal);
	}

	private RevisionPlan earlier(RevisionPlan plan) {
		return this.revisions.planner()
			.upgrade(Heads.NONE, plan.before().ids().stream().map(RevisionTarget::parse).toList());
	}

}
