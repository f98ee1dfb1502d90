package dev.migrator.environment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.migrator.autogenerate.GeneratedRevision;
import dev.migrator.autogenerate.compare.Change;
import dev.migrator.autogenerate.compare.Difference;
import dev.migrator.autogenerate.compare.RevisionDraft;
import dev.migrator.autogenerate.render.RevisionRenderer;
import dev.migrator.autogenerate.render.RevisionSource;
import dev.migrator.dialect.DdlCompiler;
import dev.migrator.dialect.Dialect;
import dev.migrator.dialect.SqlStatement;
import dev.migrator.operation.SchemaProjection;
import dev.migrator.revision.MigratorException;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.script.LoadedRevision;
import dev.migrator.script.ScriptType;
import dev.migrator.template.NewRevision;
import dev.migrator.template.RevisionBody;
import dev.migrator.template.WrittenRevision;
import dev.migrator.version.StoredVersion;

/** Compares the models of a migrator with its database. */
final class ModelAutogeneration implements Autogeneration {

	private final MigratorParts parts;

	ModelAutogeneration(MigratorParts parts) {
		this.parts = parts;
	}

	@Override
	public boolean isAvailable() {
		return !this.parts.models().get().isEmpty();
	}

	@Override
	public ModelDifference difference(List<String> renames) {
		return this.parts.work().read((database) -> {
			ModelComparison comparison = comparison(database, renames);
			GeneratedRevision generated = comparison.generate();
			return new ModelDifference(changes(generated.draft(), comparison.foundSchema(), database.dialect()),
					generated.difference().notes(), generated.difference().likelyRenames());
		});
	}

	private static List<ModelDifference.ModelChange> changes(RevisionDraft draft, DatabaseSchema found,
			Dialect dialect) {
		List<ModelDifference.ModelChange> changes = new ArrayList<>();
		DatabaseSchema current = found;
		DdlCompiler compiler = dialect.compiler();
		for (Change change : draft.upgrade()) {
			DatabaseSchema before = current;
			List<String> sql = compiler.compile(change.operation(), before::table)
				.stream()
				.map(SqlStatement::sql)
				.toList();
			changes.add(new ModelDifference.ModelChange(change, source(change), sql));
			current = SchemaProjection.project(current, List.of(change.operation()));
		}
		return changes;
	}

	private static String source(Change change) {
		RevisionDraft draft = new RevisionDraft(List.of(Change.of(change.operation())), List.of());
		return new RevisionRenderer().java(draft).upgrade().strip();
	}

	private ModelComparison comparison(DatabaseWork.Database database, List<String> renames) {
		List<SchemaModel> models = this.parts.models().get();
		if (models.isEmpty()) {
			throw new NoModelException();
		}
		StoredVersion stored = database.store().read(database.connection());
		List<String> heads = this.parts.revisions().graph().effectiveHeads().stream().sorted().toList();
		List<String> current = stored.rows().stream().sorted().toList();
		if (!current.equals(heads) || stored.interrupted()) {
			throw new NotUpToDateException(current, heads);
		}
		return ModelComparison.of(this.parts.settings(), models, database, renames);
	}

	@Override
	public Optional<WrittenRevision> revision(NewRevision request, List<String> renames) {
		ScriptType type = this.parts.files().type(request);
		return this.parts.work()
			.read((database) -> drafted(database, renames, type))
			.map((drafted) -> this.parts.files().revision(request, drafted.body()));
	}

	// Under the lock from the comparison to the last statement: another instance may
	// otherwise migrate in between, and what was judged harmless would not be what runs.
	@Override
	public Optional<AppliedRevision> apply(NewRevision request) {
		ScriptType type = this.parts.files().type(request);
		return this.parts.work()
			.change((database) -> drafted(database, List.of(), type)
				.map((drafted) -> applied(database, request, type, drafted)));
	}

	private AppliedRevision applied(DatabaseWork.Database database, NewRevision request, ScriptType type,
			Drafted drafted) {
		WrittenRevision written = this.parts.files().revision(request, drafted.body());
		if (drafted.draft().upgrade().stream().anyMatch(Change::needsReview)) {
			return new AppliedRevision(written, false);
		}
		LoadedRevision revision = (type == ScriptType.JAVA) ? new DraftedRevision(written.node(), drafted.draft())
				: this.parts.revisions().read(written.file(), written.node().id());
		this.parts.revisions().add(revision);
		try {
			new DefaultMigrator(this.parts).upgrade(database, written.node().id());
		}
		catch (MigratorException ex) {
			throw new NotAppliedException(written.file(), ex);
		}
		return new AppliedRevision(written, true);
	}

	private Optional<Drafted> drafted(DatabaseWork.Database database, List<String> renames, ScriptType type) {
		List<String> waiting = this.parts.files().waiting();
		if (!waiting.isEmpty()) {
			throw new NotUpToDateException(waiting);
		}
		ModelComparison comparison = comparison(database, renames);
		GeneratedRevision generated = comparison.generate();
		if (generated.isEmpty()) {
			return Optional.empty();
		}
		Difference remaining = comparison.behind(generated);
		if (!remaining.isEmpty()) {
			throw new NotConvergingException(remaining.changes().stream().map(ModelAutogeneration::source).toList());
		}
		RevisionRenderer renderer = new RevisionRenderer();
		RevisionSource source = (type == ScriptType.JAVA) ? renderer.java(generated.draft())
				: renderer.sql(generated.draft(), database.dialect(), comparison.foundSchema());
		return Optional.of(new Drafted(generated.draft(),
				new RevisionBody(source.imports(), source.upgrade(), source.downgrade())));
	}

	/**
	 * What a revision is to do.
	 *
	 * @param draft as operations
	 * @param body as text
	 */
	private record Drafted(RevisionDraft draft, RevisionBody body) {

	}

}
