package dev.migrator.environment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.migrator.autogenerate.compare.Change;
import dev.migrator.autogenerate.compare.Difference;
import dev.migrator.autogenerate.compare.Draughtsman;
import dev.migrator.autogenerate.compare.RevisionDraft;
import dev.migrator.autogenerate.render.RevisionRenderer;
import dev.migrator.autogenerate.render.RevisionSource;
import dev.migrator.dialect.Dialect;
import dev.migrator.dialect.ProjectedTables;
import dev.migrator.dialect.SqlStatement;
import dev.migrator.operation.SchemaProjection;
import dev.migrator.schema.DatabaseSchema;
import dev.migrator.script.ScriptType;
import dev.migrator.template.NewRevision;
import dev.migrator.template.RevisionBody;
import dev.migrator.template.WrittenRevision;
import dev.migrator.version.StoredVersion;
import dev.migrator.version.VersionTables;

/** Compares the models of a migrator with its database. */
final class ModelAutogeneration implements Autogeneration {

	private final MigratorParts parts;

	private final List<SchemaModel> models;

	private final AutogenerateSettings settings;

	ModelAutogeneration(MigratorParts parts) {
		this.parts = parts;
		this.models = parts.models();
		this.settings = parts.settings().autogenerate();
	}

	@Override
	public boolean isAvailable() {
		return !this.models.isEmpty();
	}

	@Override
	public ModelDifference difference(List<String> renames) {
		return this.parts.work().read((database) -> {
			ModelComparison comparison = comparison(database, renames);
			Difference difference = comparison.compare();
			RevisionDraft draft = new Draughtsman(comparison.rules()).draft(comparison.foundSchema(), difference);
			return new ModelDifference(changes(draft, comparison.foundSchema(), database.dialect()),
					difference.notes());
		});
	}

	private static List<ModelDifference.ModelChange> changes(RevisionDraft draft, DatabaseSchema found,
			Dialect dialect) {
		List<ModelDifference.ModelChange> changes = new ArrayList<>();
		DatabaseSchema current = found;
		for (Change change : draft.upgrade()) {
			List<String> sql = dialect.compiler()
				.compile(change.operation(), ProjectedTables.of(current))
				.stream()
				.map(SqlStatement::sql)
				.toList();
			changes.add(new ModelDifference.ModelChange(change, RevisionRenderer.java(change.operation()), sql));
			current = SchemaProjection.project(current, List.of(change.operation()));
		}
		return changes;
	}

	private ModelComparison comparison(DatabaseWork.Database database, List<String> renames) {
		if (this.models.isEmpty()) {
			throw new NoModelException();
		}
		StoredVersion stored = database.store().read(database.connection());
		List<String> heads = this.parts.revisions().graph().effectiveHeads().stream().sorted().toList();
		List<String> current = stored.rows().stream().sorted().toList();
		if (!current.equals(heads) || stored.interrupted()) {
			throw new NotUpToDateException(current, heads);
		}
		return ModelComparison.of(this.settings, VersionTables.of(this.parts.settings().versionTable()), this.models,
				database.dialect(), database.connection(), renames);
	}

	@Override
	public Optional<WrittenRevision> revision(NewRevision request, List<String> renames) {
		ScriptType type = this.parts.files().type(request);
		return this.parts.work()
			.read((database) -> body(database, renames, type))
			.map((body) -> this.parts.files().revision(request, body));
	}

	private Optional<RevisionBody> body(DatabaseWork.Database database, List<String> renames, ScriptType type) {
		ModelComparison comparison = comparison(database, renames);
		Difference difference = comparison.compare();
		if (difference.isEmpty()) {
			return Optional.empty();
		}
		RevisionDraft draft = new Draughtsman(comparison.rules()).draft(comparison.foundSchema(), difference);
		requireConvergence(comparison, draft);
		RevisionRenderer renderer = new RevisionRenderer();
		RevisionSource source = (type == ScriptType.JAVA) ? renderer.java(draft)
				: renderer.sql(draft, database.dialect(), comparison.foundSchema());
		return Optional.of(new RevisionBody(source.imports(), source.upgrade(), source.downgrade()));
	}

	private static void requireConvergence(ModelComparison comparison, RevisionDraft draft) {
		DatabaseSchema after = SchemaProjection.project(comparison.foundSchema(), draft.upgradeOperations());
		Difference remaining = comparison.withoutRenames().compare(after);
		if (!remaining.isEmpty()) {
			throw new NotConvergingException(remaining.operations().stream().map(RevisionRenderer::java).toList());
		}
	}

}
