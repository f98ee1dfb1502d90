package dev.migrator.runner;

import java.sql.Connection;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.migrator.dialect.Dialect;
import dev.migrator.revision.Heads;
import dev.migrator.revision.RevisionPlan;
import dev.migrator.script.LoadedRevision;

/** Shows what a plan would send, without sending it. */
public final class PlanPreview {

	private static final Logger logger = LoggerFactory.getLogger(PlanPreview.class);

	private final Dialect dialect;

	private final StepPreparer preparer;

	private final TransactionMode mode;

	private final Connection connection;

	/**
	 * Create a preview.
	 * @param dialect the dialect of the database
	 * @param preparer collects and checks the operations
	 * @param mode how much runs in one transaction
	 * @param connection the connection, from which the catalog is read when SQL depends
	 * on tables as they are
	 */
	public PlanPreview(Dialect dialect, StepPreparer preparer, TransactionMode mode, Connection connection) {
		this.dialect = dialect;
		this.preparer = preparer;
		this.mode = mode;
		this.connection = connection;
	}

	/**
	 * Show a plan.
	 * @param plan the plan
	 * @return what it would send
	 */
	public MigrationPlan of(RevisionPlan plan) {
		StepCompiler compiler = compiler();
		List<PlannedStep> steps = this.preparer.prepare(plan)
			.stream()
			.map((step) -> shown(step, compiler.compile(step)))
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
		PreparedStep step = this.preparer.step(revision, direction);
		return shown(step, compiler().compile(step)).statements();
	}

	// A script needs the values of placeholders; what is shown may not have them.
	private static PlannedStep shown(PreparedStep step, PlannedStep planned) {
		SecretMask mask = SecretMask.of(step.operations());
		return planned.withStatements(
				planned.statements().stream().map((each) -> each.withText(mask.shown(each.text()))).toList());
	}

	// What only the run can know stands as a description.
	private StepCompiler compiler() {
		LiveCatalog catalog = new LiveCatalog(this.connection, this.dialect.catalogReader());
		OfflineTables tables = new OfflineTables(this.dialect, (start) -> start.begin(catalog.schema(null)));
		return new StepCompiler(this.dialect, this.mode, new PreviewTables(tables, catalog),
				(step, operation, problem) -> logger.debug("Operation {} of revision '{}' is not known yet",
						operation + 1, step.node().id(), problem));
	}

	private static List<String> sorted(Heads heads) {
		return heads.ids().stream().sorted().toList();
	}

}
