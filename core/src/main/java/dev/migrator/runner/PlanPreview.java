package dev.migrator.runner;

import java.util.List;

import dev.migrator.dialect.Dialect;
import dev.migrator.revision.Heads;
import dev.migrator.revision.RevisionPlan;
import dev.migrator.script.LoadedRevision;

/** Shows what a plan would send, without sending it. */
public final class PlanPreview {

	private final Dialect dialect;

	private final StepPreparer preparer;

	private final TransactionMode mode;

	/**
	 * Create a preview.
	 * @param dialect the dialect of the database
	 * @param preparer collects and checks the operations
	 * @param mode how much runs in one transaction
	 */
	public PlanPreview(Dialect dialect, StepPreparer preparer, TransactionMode mode) {
		this.dialect = dialect;
		this.preparer = preparer;
		this.mode = mode;
	}

	/**
	 * Show a plan.
	 * @param plan the plan
	 * @return what it would send
	 */
	public MigrationPlan of(RevisionPlan plan) {
		StepCompiler compiler = compiler();
		List<PlannedStep> steps = this.preparer.prepare(plan).stream().map(compiler::compile).toList();
		return new MigrationPlan(steps, sorted(plan.before()), sorted(plan.after()));
	}

	/**
	 * Show one revision.
	 * @param revision the revision
	 * @param direction which way
	 * @return its statements
	 * @throws IrreversibleRevisionsException when it has no way back
	 */
	public List<PlannedStatement> statements(LoadedRevision revision, RunDirection direction) {
		return compiler().compile(this.preparer.step(revision, direction)).statements();
	}

	private StepCompiler compiler() {
		return new StepCompiler(this.dialect, this.mode, StepCompiler.Tables.none(), (step, operation, problem) -> {
			throw problem;
		});
	}

	private static List<String> sorted(Heads heads) {
		return heads.ids().stream().sorted().toList();
	}

}
