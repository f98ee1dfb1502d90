package dev.migrator.runner;

import java.util.ArrayList;
import java.util.List;

import dev.migrator.dialect.Dialect;
import dev.migrator.dialect.SqlStatement;
import dev.migrator.dialect.TableLookup;
import dev.migrator.operation.Execute;
import dev.migrator.operation.Jdbc;
import dev.migrator.revision.Heads;
import dev.migrator.revision.RevisionPlan;
import dev.migrator.script.LoadedRevision;

/** Shows what a plan would send, without sending it. */
public final class PlanPreview {

	private final Dialect dialect;

	private final StepPreparer preparer;

	/**
	 * Create a preview.
	 * @param dialect the dialect of the database
	 * @param preparer collects and checks the operations
	 */
	public PlanPreview(Dialect dialect, StepPreparer preparer) {
		this.dialect = dialect;
		this.preparer = preparer;
	}

	/**
	 * Show a plan.
	 * @param plan the plan
	 * @return what it would send
	 */
	public MigrationPlan of(RevisionPlan plan) {
		List<PlannedStep> steps = this.preparer.prepare(plan)
			.stream()
			.map((step) -> new PlannedStep(step.node(), step.direction(), statements(step.operations())))
			.toList();
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
		return statements(this.preparer.collect(revision, direction));
	}

	private List<PlannedStatement> statements(List<FlatOperation> operations) {
		List<PlannedStatement> planned = new ArrayList<>();
		for (FlatOperation flat : operations) {
			if (flat.operation() instanceof Jdbc jdbc) {
				planned.add(new PlannedStatement("(" + jdbc.description() + ")", flat.transactional()));
				continue;
			}
			if (flat.operation() instanceof Execute execute) {
				planned.add(new PlannedStatement(execute.shown(), flat.transactional()));
				continue;
			}
			for (SqlStatement each : this.dialect.compiler().compile(flat.operation(), TableLookup.none())) {
				planned.add(new PlannedStatement(each.sql(), flat.transactional() && each.transactional()));
			}
		}
		return List.copyOf(planned);
	}

	private static List<String> sorted(Heads heads) {
		return heads.ids().stream().sorted().toList();
	}

}
