package dev.migrator.environment;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import dev.migrator.operation.OperationDigest;
import dev.migrator.revision.Heads;
import dev.migrator.revision.RevisionGraph;
import dev.migrator.revision.RevisionNode;
import dev.migrator.revision.RevisionPlan;
import dev.migrator.revision.RevisionTarget;
import dev.migrator.runner.CatalogSeal;
import dev.migrator.runner.ChangedRevisionException;
import dev.migrator.runner.Fingerprints;
import dev.migrator.runner.JournalRepair;
import dev.migrator.runner.MigrationPlan;
import dev.migrator.runner.MigrationResult;
import dev.migrator.runner.MigrationRunner;
import dev.migrator.runner.PlanPreview;
import dev.migrator.runner.RepairAction;
import dev.migrator.runner.RunListener;
import dev.migrator.runner.RunOptions;
import dev.migrator.runner.StepPreparer;
import dev.migrator.script.ScriptChecksum;
import dev.migrator.script.SqlNormalizer;
import dev.migrator.status.MigrationStatus;
import dev.migrator.status.StatusReader;
import dev.migrator.version.HistoryEntry;
import dev.migrator.version.StoredVersion;
import dev.migrator.version.Tag;
import org.jspecify.annotations.Nullable;

/** Puts graph, scripts and database together for each call. */
final class DefaultMigrator implements Migrator {

	private final MigratorSettings settings;

	private final Revisions revisions;

	private final DatabaseWork work;

	private final RunListener listener;

	private final Targets targets;

	private final MigratorParts parts;

	private final @Nullable String tag;

	DefaultMigrator(MigratorParts parts) {
		this(parts, null);
	}

	private DefaultMigrator(MigratorParts parts, @Nullable String tag) {
		this.parts = parts;
		this.settings = parts.settings();
		this.revisions = parts.revisions();
		this.work = parts.work();
		this.listener = parts.listener();
		this.targets = new Targets(parts.work());
		this.tag = tag;
	}

	@Override
	public Migrator tagged(String name) {
		Tag.checkName(name);
		return new DefaultMigrator(this.parts, name);
	}

	@Override
	public MigrationResult upgrade(String... targets) {
		List<RevisionTarget> parsed = this.targets.orHeads(targets);
		boolean everything = parsed.equals(List.of(RevisionTarget.HEADS));
		return run((heads) -> this.revisions.planner().upgrade(heads, parsed), everything);
	}

	/**
	 * Upgrade a database whose lock is held.
	 * @param database the database
	 * @param revision where to
	 */
	void upgrade(DatabaseWork.Database database, String revision) {
		List<RevisionTarget> target = List.of(RevisionTarget.parse(revision));
		execute(database, (heads) -> this.revisions.planner().upgrade(heads, target), preparer(database));
	}

	@Override
	public MigrationResult downgrade(String target) {
		return run(downgrading(target), false);
	}

	private Function<Heads, RevisionPlan> downgrading(String target) {
		if (Targets.isTag(target)) {
			Heads goal = Heads.of(this.targets.rows(target));
			return (heads) -> this.revisions.planner().downgrade(heads, goal, target);
		}
		RevisionTarget parsed = RevisionTarget.parse(target);
		return (heads) -> this.revisions.planner().downgrade(heads, parsed);
	}

	@Override
	public MigrationResult stamp(String... targets) {
		List<RevisionTarget> parsed = this.targets.all(targets);
		return run((heads) -> this.revisions.planner().stamp(heads, parsed, false), false);
	}

	@Override
	public MigrationResult stampPurging(String... targets) {
		List<RevisionTarget> parsed = this.targets.all(targets);
		this.revisions.planner().stamp(Heads.NONE, parsed, true);
		return this.work.change((database) -> execute(database,
				(heads) -> this.revisions.planner().stamp(heads, parsed, true), preparer(database)));
	}

	private MigrationResult run(Function<Heads, RevisionPlan> planning, boolean everything) {
		return this.work.lookAndChange((database) -> look(database, planning, everything));
	}

	private DatabaseWork.Look<MigrationResult> look(DatabaseWork.Database database,
			Function<Heads, RevisionPlan> planning, boolean everything) {
		StoredVersion stored = database.store().read(database.connection());
		MigrationResult nothing = new MigrationResult(List.of(), stored.rows(), stored.rows());
		if (everything && this.tag == null && isSealed(stored)) {
			return new DatabaseWork.Look<>(nothing, null);
		}
		requireRevisions();
		Heads heads = Heads.of(stored.rows());
		RevisionPlan plan = planning.apply(heads);
		requireUnchanged(database, heads);
		if (plan.isEmpty() && !stored.interrupted() && isTagged(database, stored)) {
			return new DatabaseWork.Look<>(nothing, null);
		}
		StepPreparer preparer = preparer(database);
		preparer.check(plan);
		return new DatabaseWork.Look<>(nothing, (locked) -> execute(locked, planning, preparer));
	}

	private boolean isTagged(DatabaseWork.Database database, StoredVersion stored) {
		return this.tag == null || new Tag(this.tag, stored.rows())
			.equals(database.history().tags(database.connection()).get(this.tag));
	}

	private boolean isSealed(StoredVersion stored) {
		return stored.seal() != null && !stored.interrupted()
				&& this.revisions.listing().filter((listing) -> stored.isSealedBy(listing)).isPresent();
	}

	private void requireRevisions() {
		if (this.revisions.graph().nodes().isEmpty()) {
			throw new NoRevisionsFoundException(this.settings.locations(), this.revisions.catalog().missingLocations());
		}
		requireLocations();
	}

	private void requireLocations() {
		List<String> unexpected = this.revisions.catalog()
			.missingLocations()
			.stream()
			.filter((each) -> !each.equals(MigratorSettings.DEFAULT_LOCATION))
			.toList();
		if (!unexpected.isEmpty()) {
			throw new MissingLocationsException(unexpected);
		}
	}

	private void requireUnchanged(DatabaseWork.Database database, Heads heads) {
		if (heads.isEmpty()) {
			return;
		}
		Set<String> applied = heads.applied(this.revisions.graph());
		List<String> changed = fingerprints(database).changed(applied,
				database.history().fingerprints(database.connection()), this.revisions.catalog());
		if (!changed.isEmpty()) {
			throw new ChangedRevisionException(changed,
					changed.stream().map((id) -> this.revisions.catalog().get(id).node().source()).toList());
		}
	}

	private MigrationResult execute(DatabaseWork.Database database, Function<Heads, RevisionPlan> planning,
			StepPreparer preparer) {
		return new MigrationRunner(database.connection(), database.dialect(), database.store(), database.history(),
				options(database))
			.run(planning, preparer);
	}

	private StepPreparer preparer(DatabaseWork.Database database) {
		return new StepPreparer(this.revisions.catalog(), database.dialect(), fingerprints(database),
				this.settings.transactionMode());
	}

	private Fingerprints fingerprints(DatabaseWork.Database database) {
		return new Fingerprints(new ScriptChecksum(database.dialect().name(), digest(database)));
	}

	@Override
	public MigrationPlan plan(String... targets) {
		List<RevisionTarget> parsed = this.targets.orHeads(targets);
		return preview((heads) -> this.revisions.planner().upgrade(heads, parsed));
	}

	@Override
	public MigrationPlan planDowngrade(String target) {
		return preview(downgrading(target));
	}

	private MigrationPlan preview(Function<Heads, RevisionPlan> planning) {
		return this.work.read((database) -> {
			StoredVersion stored = database.store().read(database.connection());
			RevisionPlan plan = planning.apply(Heads.of(stored.rows()));
			return new PlanPreview(database.dialect(), preparer(database), this.settings.transactionMode(),
					database.connection())
				.of(plan);
		});
	}

	@Override
	public void script(ScriptRequest request, Appendable out) {
		requireRevisions();
		new Scripting(this.settings, this.revisions, this.work.dialect()).write(request, out);
	}

	@Override
	public List<String> current() {
		return this.work.read((database) -> database.store().read(database.connection()).rows());
	}

	@Override
	public List<HistoryEntry> history() {
		return this.work.read((database) -> database.history().read(database.connection()));
	}

	@Override
	public MigrationStatus status() {
		return this.work.read((database) -> new StatusReader(this.revisions.graph(), this.revisions.catalog())
			.read(database.connection(), database.dialect(), database.store(), database.history()));
	}

	@Override
	public RevisionDetails show(String revision) {
		String id = id(revision);
		return this.work.read((database) -> new RevisionInspection(this.revisions, this.settings.transactionMode())
			.inspect(id, database, preparer(database), fingerprints(database)));
	}

	private String id(String revision) {
		return this.revisions.graph()
			.resolveOne(revision)
			.map(RevisionNode::id)
			.orElseThrow(() -> new NoSuchRevisionException(revision));
	}

	@Override
	public void validate() {
		this.work.read((database) -> {
			requireRevisions();
			Heads heads = Heads.of(database.store().read(database.connection()).rows());
			requireUnchanged(database, heads);
			return heads;
		});
	}

	@Override
	public void acceptChanges(String... revisions) {
		List<String> ids = Arrays.stream(revisions).map(this::id).toList();
		this.work.change((database) -> {
			database.store().ensureTables(database.connection());
			repair(database).accept(ids, this.revisions.catalog(), fingerprints(database));
			return ids;
		});
	}

	@Override
	public Optional<String> interruption() {
		return this.work.read((database) -> repair(database).describe(preparer(database)));
	}

	@Override
	public String repair(RepairAction action) {
		return this.work.change((database) -> repair(database).settle(action, preparer(database)));
	}

	private JournalRepair repair(DatabaseWork.Database database) {
		return new JournalRepair(database.connection(), database.dialect(), database.store(), database.history(),
				options(database));
	}

	private RunOptions options(DatabaseWork.Database database) {
		return new RunOptions(this.settings.transactionMode(), this.settings.application(), this.listener,
				digest(database), Clock.systemUTC(), this.settings.lockTimeout(), seal(database), this.tag);
	}

	private CatalogSeal seal(DatabaseWork.Database database) {
		return new CatalogSeal(this.revisions.graph(), this.revisions.catalog(), fingerprints(database),
				database.history());
	}

	private static OperationDigest digest(DatabaseWork.Database database) {
		return new OperationDigest(new SqlNormalizer(database.dialect().name())::normalize);
	}

	@Override
	public void ensureVersion() {
		this.work.change((database) -> {
			database.store().ensureTables(database.connection());
			return true;
		});
	}

	@Override
	public RevisionGraph graph() {
		requireLocations();
		return this.revisions.graph();
	}

	@Override
	public Autogeneration autogeneration() {
		return new ModelAutogeneration(this.parts);
	}

	@Override
	public RevisionFiles files() {
		return this.parts.files();
	}

}
