package dev.migrator.runner;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.migrator.dialect.Dialect;
import dev.migrator.dialect.WorkSession;
import dev.migrator.revision.Heads;
import dev.migrator.revision.RevisionPlan;
import dev.migrator.version.DatabaseAccessException;
import dev.migrator.version.History;
import dev.migrator.version.StoredVersion;
import dev.migrator.version.Tag;
import dev.migrator.version.VersionStore;
import org.jspecify.annotations.Nullable;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Executes plans on one connection, under a lock that the caller holds. */
public final class MigrationRunner {

	private static final Logger logger = LoggerFactory.getLogger(MigrationRunner.class);

	private final Connection connection;

	private final Dialect dialect;

	private final VersionStore store;

	private final History history;

	private final RunOptions options;

	private final RunUser user;

	/**
	 * Create a runner.
	 * @param connection the connection that does the work, in autocommit mode
	 * @param dialect the dialect of the database
	 * @param store the version table
	 * @param history the history
	 * @param options how to run
	 */
	public MigrationRunner(Connection connection, Dialect dialect, VersionStore store, History history,
			RunOptions options) {
		this.connection = connection;
		this.dialect = dialect;
		this.store = store;
		this.history = history;
		this.options = options;
		this.user = new RunUser(connection);
	}

	/**
	 * Read the version table again, plan, check the whole plan, and run it.
	 * @param planning makes the plan from the rows
	 * @param preparer collects and checks the operations
	 * @return what was done
	 */
	public MigrationResult run(Function<Heads, RevisionPlan> planning, StepPreparer preparer) {
		StoredVersion stored = this.store.read(this.connection);
		RevisionPlan plan = planning.apply(Heads.of(stored.rows()));
		plan.warnings().forEach(logger::warn);
		List<PreparedStep> steps = preparer.prepare(plan);
		warnOfCommits(steps);
		Map<String, Resumption> resumptions = resumptions(stored, steps);
		if (!steps.isEmpty() && !stored.complete()) {
			this.store.ensureTables(this.connection);
		}
		List<ExecutedStep> executed = steps.isEmpty() ? List.of() : inSession(steps, resumptions, mark(plan, steps));
		if (steps.isEmpty()) {
			tag(stored, plan);
		}
		return new MigrationResult(executed, sorted(plan.before()), sorted(plan.after()));
	}

	private void warnOfCommits(List<PreparedStep> steps) {
		if (steps.size() < 2 || this.options.mode().on(this.dialect) != TransactionMode.ALL) {
			return;
		}
		steps.stream()
			.filter((step) -> step.operations().stream().anyMatch((each) -> each.standsAlone(this.dialect.features())))
			.forEach(
					(step) -> logger.warn(
							"Revision '{}' has statements outside the transaction of the run; what runs "
									+ "before them is committed, and stays when a later revision fails",
							step.node().id()));
	}

	private Map<String, Resumption> resumptions(StoredVersion stored, List<PreparedStep> steps) {
		if (!stored.interrupted()) {
			return Map.of();
		}
		Investigation investigation = new Investigation(this.connection, this.dialect, this.options.patience());
		return new Interruptions(this.options.digest(), investigation)
			.settle(this.store.journal().read(this.connection), steps);
	}

	private RunMark mark(RevisionPlan plan, List<PreparedStep> steps) {
		Set<String> renewed = steps.stream().map((step) -> step.node().id()).collect(Collectors.toSet());
		return new RunMark(this.options.seal().after(this.connection, plan.after(), renewed), tag(plan.after()));
	}

	private @Nullable Tag tag(Heads rows) {
		String name = this.options.tag();
		return (name != null) ? new Tag(name, List.copyOf(rows.ids())) : null;
	}

	// The rows of a release that brings no revision are worth a name, too.
	private void tag(StoredVersion stored, RevisionPlan plan) {
		Tag tag = tag(plan.after());
		if (tag == null || tag.equals(this.history.tags(this.connection).get(tag.name()))) {
			return;
		}
		if (!stored.complete()) {
			this.store.ensureTables(this.connection);
		}
		HistoryEntries entries = new HistoryEntries(this.options, this.user, this.options.clock().instant());
		try {
			this.history.append(this.connection,
					entries.tagged(tag.rows().isEmpty() ? "base" : tag.rows().get(0), new RunMark(stored.seal(), tag)));
		}
		catch (SQLException ex) {
			throw new DatabaseAccessException("keep the tag '" + tag.name() + "'", ex);
		}
	}

	private List<ExecutedStep> inSession(List<PreparedStep> steps, Map<String, Resumption> resumptions, RunMark mark) {
		try {
			WorkSession session = this.dialect.sessionRules().open(this.connection);
			try {
				return execute(session, steps, resumptions, mark);
			}
			finally {
				close(session);
			}
		}
		catch (SQLException ex) {
			throw new DatabaseAccessException("prepare the connection for the revisions", ex);
		}
	}

	private static void close(WorkSession session) {
		try {
			session.close();
		}
		catch (SQLException ex) {
			logger.debug("A connection could not be restored", ex);
		}
	}

	private List<ExecutedStep> execute(WorkSession session, List<PreparedStep> steps,
			Map<String, Resumption> resumptions, RunMark mark) {
		List<ExecutedStep> executed = new ArrayList<>(steps.size());
		StepEnvironment environment = new StepEnvironment(this.connection, this.dialect, session, this.store,
				this.options.digest(), this.options.mode().on(this.dialect), this.options.listener(),
				new OpenRevisions());
		for (PreparedStep step : steps) {
			this.options.listener().revisionStarted(step.node(), step.direction(), executed.size() + 1, steps.size());
			boolean last = executed.size() + 1 == steps.size();
			executed.add(execute(environment, step, resumptions.get(step.node().id()), last ? mark : RunMark.NONE));
			ExecutedStep done = executed.get(executed.size() - 1);
			this.options.listener().revisionFinished(step.node(), step.direction(), done.duration());
			logger.info("{} ({} ms)", StepText.of(step), done.duration().toMillis());
		}
		commitAll();
		return executed;
	}

	private void commitAll() {
		try {
			if (!this.connection.getAutoCommit()) {
				this.connection.commit();
				this.connection.setAutoCommit(true);
			}
		}
		catch (SQLException ex) {
			throw new DatabaseAccessException("commit the revisions", ex);
		}
	}

	private ExecutedStep execute(StepEnvironment environment, PreparedStep step, @Nullable Resumption resume,
			RunMark mark) {
		Instant started = this.options.clock().instant();
		HistoryEntries entries = new HistoryEntries(this.options, this.user, started);
		if (resume != null) {
			logger.info("Going on with revision '{}' at operation {}, statement {}{}", step.node().id(),
					resume.place().operation() + 1, resume.place().statement() + 1,
					(resume.finding() != null) ? ": " + resume.finding() : "");
		}
		try {
			new StepExecutor(environment, step).execute(resume,
					(store, change) -> store.apply(this.connection, change, this.history, entries.success(step, mark)));
		}
		catch (RuntimeException ex) {
			recordFailure(entries, step, ex);
			this.options.listener().revisionFailed(step.node(), step.direction(), ex);
			throw ex;
		}
		return new ExecutedStep(step.node(), step.direction(),
				Duration.between(started, this.options.clock().instant()));
	}

	private void recordFailure(HistoryEntries entries, PreparedStep step, RuntimeException error) {
		try {
			this.history.append(this.connection, entries.failure(step, Objects.toString(error.getMessage())));
		}
		catch (SQLException ex) {
			error.addSuppressed(ex);
		}
	}

	private static List<String> sorted(Heads heads) {
		return heads.ids().stream().sorted().toList();
	}

}
