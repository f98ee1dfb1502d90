package dev.migrator.runner;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.migrator.dialect.Dialect;
import dev.migrator.dialect.TableLookup;
import dev.migrator.operation.Jdbc;
import dev.migrator.operation.Operation;
import dev.migrator.revision.HeadChange;
import dev.migrator.revision.Heads;
import dev.migrator.revision.RevisionNode;
import dev.migrator.revision.RevisionPlan;
import dev.migrator.version.Fingerprint;
import dev.migrator.version.HistoryDirection;
import dev.migrator.version.HistoryEntry;
import dev.migrator.version.HistoryOutcome;
import dev.migrator.version.Tag;
import dev.migrator.version.VersionStatements;

/**
 * Writes a plan as a script for the database's own client program, without a connection.
 * Run there, it leaves what {@link MigrationRunner} leaves, but for the journal, which is
 * made when it is first needed.
 */
public final class OfflineScript {

	private final Dialect dialect;

	private final StepPreparer preparer;

	private final ScriptSettings settings;

	private final VersionStatements version;

	private final GuardedSteps guarded;

	private final List<String> problems = new ArrayList<>();

	/**
	 * Create the writer of one script.
	 * @param dialect the dialect of the database
	 * @param preparer collects and checks the operations
	 * @param settings what else it needs to know
	 */
	public OfflineScript(Dialect dialect, StepPreparer preparer, ScriptSettings settings) {
		this.dialect = dialect;
		this.preparer = preparer;
		this.settings = settings;
		this.version = new VersionStatements(dialect, settings.tables());
		this.guarded = new GuardedSteps(dialect, settings.graph(), this.version);
	}

	/**
	 * Write a plan.
	 * @param plan the plan
	 * @return the script
	 * @throws OfflineProblemsException when a revision needs a connection
	 */
	public String of(RevisionPlan plan) {
		List<PreparedStep> prepared = this.preparer.prepare(plan);
		Optional<String> schema = useSchema();
		List<PlannedStep> planned = compile(plan, prepared);
		SessionChanges session = new SessionChanges(this.dialect, schema);
		planned.forEach((step) -> session.problems(step)
			.forEach((problem) -> this.problems.add(place(step.revision()) + ": " + problem)));
		if (this.settings.idempotent()) {
			this.problems.addAll(this.guarded.problems(planned));
		}
		if (!this.problems.isEmpty()) {
			throw new OfflineProblemsException(this.problems);
		}
		ScriptWriter writer = new ScriptWriter(this.dialect,
				this.dialect.scriptRules().beforeCommit(this.version.versionTable()));
		begin(writer, plan, prepared.size(), schema);
		for (int i = 0; i < prepared.size(); i++) {
			write(writer, plan, prepared.get(i), session.around(planned.get(i)), i == prepared.size() - 1);
		}
		Tag tag = tag(plan);
		if (this.settings.idempotent() && tag != null) {
			// The database may have other rows than the plan, so it tells them itself.
			writer.statement(this.version.appendWithRows(tagEntry(tag)), 1);
		}
		writer.commit();
		return writer.text();
	}

	private Optional<String> useSchema() {
		String name = this.settings.defaultSchema();
		if (name == null) {
			return Optional.empty();
		}
		Optional<String> statement = this.dialect.scriptRules().useSchema(this.dialect.quoting().name(name));
		if (statement.isEmpty()) {
			this.problems.add("no statement of this database makes '" + name + "' the default schema; "
					+ "leave the default schema out and name it in the revisions");
		}
		return statement;
	}

	private List<PlannedStep> compile(RevisionPlan plan, List<PreparedStep> prepared) {
		StepCompiler compiler = new StepCompiler(this.dialect, this.settings.mode(), tables(plan), this::add);
		return prepared.stream().map((step) -> {
			step.operations()
				.stream()
				.map(FlatOperation::operation)
				.filter(Jdbc.class::isInstance)
				.forEach((jdbc) -> this.problems.add(place(step, step.operations(), jdbc) + "the code '"
						+ ((Jdbc) jdbc).description() + "' needs a connection"));
			return compiler.compile(step);
		}).toList();
	}

	private static String place(PreparedStep step, List<FlatOperation> operations, Operation operation) {
		int index = operations.stream().map(FlatOperation::operation).toList().indexOf(operation);
		return place(step, index);
	}

	private static String place(PreparedStep step, int operation) {
		return place(step.node()) + ", operation " + (operation + 1) + ": ";
	}

	private static String place(RevisionNode node) {
		return "revision '" + node.id() + "' (" + node.source() + ")";
	}

	private void add(PreparedStep step, int operation, RuntimeException problem) {
		this.problems.add(place(step, operation) + problem.getMessage());
	}

	private StepCompiler.Tables tables(RevisionPlan plan) {
		OfflineTables known = new OfflineTables(this.dialect, (start) -> earlier(plan).forEach(start::apply));
		return new StepCompiler.Tables() {
			@Override
			public TableLookup lookup() {
				return known;
			}

			@Override
			public void after(PreparedStep step, Operation operation) {
				known.add(step.node().id(), operation);
			}
		};
	}

	private List<OfflineTables.Done> earlier(RevisionPlan plan) {
		List<OfflineTables.Done> done = new ArrayList<>();
		for (PreparedStep step : this.preparer.prepareApart(this.settings.earlier().apply(plan))) {
			step.operations().forEach((each) -> done.add(new OfflineTables.Done(step.node().id(), each.operation())));
		}
		return done;
	}

	private void begin(ScriptWriter writer, RevisionPlan plan, int steps, Optional<String> schema) {
		writer.comment(this.dialect.name() + ", from " + rows(plan.before()) + " to " + rows(plan.after()) + ", "
				+ steps + ((steps == 1) ? " step" : " steps") + ", written by Migrator " + HistoryEntries.VERSION);
		writer.comment("Run it with: " + this.dialect.scriptRules().runWith());
		this.dialect.scriptRules().clientCommands().forEach(writer::command);
		writer.gap();
		schema.ifPresent((statement) -> writer.statement(statement, 0));
		this.dialect.scriptRules().opening().forEach((statement) -> writer.statement(statement, 0));
		if (plan.before().isEmpty()) {
			this.version.creation().forEach((statement) -> writer.statement(statement, 0));
		}
		if (this.settings.idempotent()) {
			this.guarded.required(plan.before().ids()).forEach((statement) -> writer.statement(statement, 0));
		}
	}

	private static String rows(Heads heads) {
		return heads.isEmpty() ? "base" : String.join(", ", heads.ids().stream().sorted().toList());
	}

	private void write(ScriptWriter writer, RevisionPlan plan, PreparedStep step, PlannedStep planned, boolean last) {
		if (this.settings.mode() != TransactionMode.ALL) {
			writer.commit();
		}
		writer.comment(StepText.of(step));
		writer.gap();
		String history = this.version.append(entry(step, plan, last));
		if (this.settings.idempotent()) {
			this.guarded.write(writer, planned, history);
			return;
		}
		int first = planned.statements().isEmpty() ? planned.transaction() : planned.statements().get(0).transaction();
		guard(step).ifPresent((statement) -> writer.statement(statement, first));
		planned.statements().forEach((each) -> writer.statement(each.text(), each.transaction()));
		this.version.change(step.change()).forEach((sql) -> writer.statement(sql, planned.transaction()));
		writer.statement(history, planned.transaction());
	}

	private Optional<String> guard(PreparedStep step) {
		Set<String> wanted = new LinkedHashSet<>(step.change().deletes());
		HeadChange.Update update = step.change().update();
		if (update != null) {
			wanted.add(update.from());
		}
		Set<String> unwanted = new LinkedHashSet<>(step.change().inserts());
		if (step.direction() == RunDirection.UPGRADE) {
			step.change().inserts().forEach((id) -> unwanted.addAll(this.settings.graph().descendants(id)));
		}
		return (wanted.isEmpty() && unwanted.isEmpty()) ? Optional.empty()
				: Optional.of(this.version.guard(wanted, unwanted));
	}

	private HistoryEntry entry(PreparedStep step, RevisionPlan plan, boolean last) {
		Fingerprint fingerprint = step.fingerprint();
		return new HistoryEntry(step.node().id(), step.node().message(), step.historyDirection(),
				(fingerprint != null) ? fingerprint.checksum() : null,
				(fingerprint != null) ? fingerprint.sourceDigest() : null, Instant.EPOCH, Duration.ZERO, "", null,
				this.settings.application(), HistoryEntries.VERSION, HistoryOutcome.SUCCESS, null,
				(last && !this.settings.idempotent()) ? tag(plan) : null, last ? seal(plan) : null);
	}

	private HistoryEntry tagEntry(Tag tag) {
		return new HistoryEntry(tag.rows().isEmpty() ? "base" : tag.rows().get(0), "", HistoryDirection.STAMP, null,
				null, Instant.EPOCH, Duration.ZERO, "", null, this.settings.application(), HistoryEntries.VERSION,
				HistoryOutcome.SUCCESS, null, tag, null);
	}

	private @Nullable Tag tag(RevisionPlan plan) {
		String name = this.settings.tag();
		return (name != null) ? new Tag(name, List.copyOf(plan.after().ids())) : null;
	}

	private @Nullable String seal(RevisionPlan plan) {
		boolean complete = !this.settings.idempotent() && plan.before().isEmpty()
				&& plan.after().ids().equals(this.settings.graph().effectiveHeads());
		return complete ? this.settings.seal().get() : null;
	}

}
