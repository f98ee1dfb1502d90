package dev.migrator.runner;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

import dev.migrator.dialect.Dialect;
import dev.migrator.operation.Execute;
import dev.migrator.operation.Operation;
import dev.migrator.operation.OperationDigest;
import dev.migrator.operation.Operations;
import dev.migrator.revision.DowngradeStep;
import dev.migrator.revision.HeadChange;
import dev.migrator.revision.RevisionNode;
import dev.migrator.revision.RevisionPlan;
import dev.migrator.revision.StampStep;
import dev.migrator.revision.Step;
import dev.migrator.revision.StepVisitor;
import dev.migrator.revision.UpgradeStep;
import dev.migrator.script.IrreversibleScriptException;
import dev.migrator.script.LoadedRevision;
import dev.migrator.script.RevisionScript;
import dev.migrator.script.ScriptCatalog;
import dev.migrator.script.ScriptProblem;
import dev.migrator.script.ScriptProblemsException;
import dev.migrator.script.SqlWords;
import dev.migrator.script.TransactionControl;
import dev.migrator.version.Fingerprint;
import dev.migrator.version.JournalEntry;
import org.jspecify.annotations.Nullable;

/**
 * Collects the operations of every step of a plan and checks them against the database's
 * dialect, so that whatever can be known beforehand fails before the first statement.
 * Made for plans towards one target.
 */
public final class StepPreparer {

	private static final String REMOVED = "row removed";

	private final ScriptCatalog catalog;

	private final Dialect dialect;

	private final Fingerprints fingerprints;

	private final TransactionMode mode;

	private final TransactionControl control;

	// Of one graph and one target there is one plan for the same rows.
	private @Nullable Set<String> preparedRows;

	private List<PreparedStep> prepared = List.of();

	/**
	 * Create a preparer.
	 * @param catalog the scripts
	 * @param dialect the dialect of the database
	 * @param fingerprints computes what a revision is now
	 * @param mode how much runs in one transaction
	 */
	public StepPreparer(ScriptCatalog catalog, Dialect dialect, Fingerprints fingerprints, TransactionMode mode) {
		this.catalog = catalog;
		this.dialect = dialect;
		this.fingerprints = fingerprints;
		this.mode = mode;
		this.control = new TransactionControl(new SqlWords(dialect.name()));
	}

	/**
	 * Check all steps of a plan, so that what cannot run fails before even the lock is
	 * taken. The same steps are not prepared a second time when they run.
	 * @param plan the plan
	 */
	public void check(RevisionPlan plan) {
		prepare(plan);
	}

	/**
	 * Prepare all steps, or throw one error with everything that is wrong.
	 * @param plan the plan
	 * @return the prepared steps in the order of the plan
	 */
	List<PreparedStep> prepare(RevisionPlan plan) {
		if (!plan.before().ids().equals(this.preparedRows)) {
			this.prepared = prepareApart(plan);
			this.preparedRows = plan.before().ids();
		}
		return this.prepared;
	}

	/**
	 * Prepare the steps of a plan towards another target.
	 * @param plan the plan
	 * @return the prepared steps in the order of the plan
	 */
	List<PreparedStep> prepareApart(RevisionPlan plan) {
		Preparation preparation = new Preparation();
		List<PreparedStep> made = new ArrayList<>(plan.steps().size());
		for (Step step : plan.steps()) {
			made.addAll(step.accept(preparation));
		}
		preparation.throwProblems();
		return List.copyOf(made);
	}

	List<FlatOperation> collect(LoadedRevision revision, RunDirection direction) {
		return step(revision, direction).operations();
	}

	PreparedStep step(LoadedRevision revision, RunDirection direction) {
		Preparation preparation = new Preparation();
		List<PreparedStep> prepared = preparation.run(revision.node(), direction, HeadChange.NONE);
		preparation.throwProblems();
		return prepared.get(0);
	}

	Optional<Operation> operation(JournalEntry entry) {
		if (this.catalog.nodes().stream().noneMatch((node) -> node.id().equals(entry.revision()))) {
			return Optional.empty();
		}
		RunDirection direction = RunDirection.valueOf(entry.direction().name());
		return collect(this.catalog.get(entry.revision()), direction).stream()
			.map(FlatOperation::operation)
			.skip(entry.operation())
			.findFirst();
	}

	String digestAt(String revision, RunDirection direction, JournalPlace place, OperationDigest digest) {
		LoadedRevision loaded = this.catalog.get(revision);
		PreparedStep step = new PreparedStep(loaded.node(), direction, HeadChange.NONE, collect(loaded, direction),
				null);
		return step.digestAt(digest, place.operation(), place.statement());
	}

	private PreparedStep stamped(String id, HeadChange change) {
		LoadedRevision revision = this.catalog.get(id);
		return new PreparedStep(revision.node(), RunDirection.STAMP, change, List.of(), this.fingerprints.of(revision));
	}

	// A purge removes rows of revisions that nobody knows any more.
	private static PreparedStep removed(String id, HeadChange change) {
		RevisionNode node = new RevisionNode(id, List.of(), List.of(), Set.of(), REMOVED, null, "the version table");
		return new PreparedStep(node, RunDirection.STAMP, change, List.of(), null);
	}

	/** Prepares step after step and keeps what is wrong. */
	private final class Preparation implements StepVisitor<List<PreparedStep>> {

		private final UncommittedEnumValues enumValues = new UncommittedEnumValues(StepPreparer.this.dialect,
				StepPreparer.this.mode);

		private final List<String> irreversible = new ArrayList<>();

		private final List<String> problems = new ArrayList<>();

		private final List<ScriptProblem> scriptProblems = new ArrayList<>();

		@Override
		public List<PreparedStep> upgrade(UpgradeStep step) {
			return run(step.revision(), RunDirection.UPGRADE, step.headChange());
		}

		@Override
		public List<PreparedStep> downgrade(DowngradeStep step) {
			return run(step.revision(), RunDirection.DOWNGRADE, step.headChange());
		}

		@Override
		public List<PreparedStep> stamp(StampStep step) {
			if (step.to().isEmpty()) {
				return stamp(step.from(), step.headChange(), StepPreparer::removed);
			}
			return stamp(step.to(), step.headChange(), StepPreparer.this::stamped);
		}

		private List<PreparedStep> stamp(List<String> ids, HeadChange change,
				BiFunction<String, HeadChange, PreparedStep> maker) {
			List<PreparedStep> prepared = new ArrayList<>();
			for (String id : ids) {
				prepared.add(maker.apply(id, prepared.isEmpty() ? change : HeadChange.NONE));
			}
			return prepared;
		}

		private List<PreparedStep> run(RevisionNode node, RunDirection direction, HeadChange change) {
			LoadedRevision revision = StepPreparer.this.catalog.get(node.id());
			Operations operations = new Operations(StepPreparer.this.dialect.name());
			if (!collect(revision, direction, operations)) {
				return List.of();
			}
			List<FlatOperation> flat = FlatOperation.flatten(operations.collected(), revision.transactional());
			check(node, flat);
			Fingerprints fingerprints = StepPreparer.this.fingerprints;
			Fingerprint fingerprint = (direction == RunDirection.UPGRADE)
					? fingerprints.of(revision, operations.collected()) : fingerprints.of(revision);
			return List.of(new PreparedStep(node, direction, change, flat, fingerprint));
		}

		private boolean collect(LoadedRevision revision, RunDirection direction, Operations operations) {
			try {
				RevisionScript script = revision.script();
				if (direction == RunDirection.DOWNGRADE) {
					script.downgrade(operations);
				}
				else {
					script.upgrade(operations);
				}
				return true;
			}
			catch (IrreversibleScriptException ex) {
				this.irreversible.add(revision.node().id());
			}
			catch (ScriptProblemsException ex) {
				this.scriptProblems.addAll(ex.problems());
			}
			catch (RuntimeException | LinkageError ex) {
				this.problems.add("revision '" + revision.node().id() + "' (" + revision.node().source() + "): "
						+ Objects.requireNonNullElse(ex.getMessage(), ex.toString()));
			}
			return false;
		}

		private void check(RevisionNode node, List<FlatOperation> operations) {
			this.enumValues.revisionBegins();
			for (int i = 0; i < operations.size(); i++) {
				int number = i + 1;
				FlatOperation flat = operations.get(i);
				if (flat.transactional() && flat.operation() instanceof Execute execute
						&& StepPreparer.this.control.isIn(execute.sql())) {
					problem(node, number, new TransactionControlException(execute.shown().strip()).getMessage());
				}
				for (String problem : StepPreparer.this.dialect.compiler().problems(flat.operation())) {
					problem(node, number, problem);
				}
				this.enumValues.problem(flat, "operation " + number + " of revision '" + node.id() + "'")
					.ifPresent((problem) -> problem(node, number, problem));
			}
		}

		private void problem(RevisionNode node, int number, @Nullable String what) {
			this.problems
				.add("revision '" + node.id() + "' (" + node.source() + "), operation " + number + ": " + what);
		}

		private void throwProblems() {
			if (!this.scriptProblems.isEmpty()) {
				throw new ScriptProblemsException(this.scriptProblems);
			}
			if (!this.irreversible.isEmpty()) {
				throw new IrreversibleRevisionsException(this.irreversible);
			}
			if (!this.problems.isEmpty()) {
				throw new PlanProblemsException(this.problems);
			}
		}

	}

}
