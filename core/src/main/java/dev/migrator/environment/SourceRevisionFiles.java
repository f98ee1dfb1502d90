package dev.migrator.environment;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;

import dev.migrator.script.ScriptType;
import dev.migrator.template.EnvironmentWriter;
import dev.migrator.template.NewEnvironment;
import dev.migrator.template.NewRevision;
import dev.migrator.template.RevisionBody;
import dev.migrator.template.RevisionWriter;
import dev.migrator.template.SourceWorkspace;
import dev.migrator.template.TemplateDescription;
import dev.migrator.template.TemplateSettings;
import dev.migrator.template.WrittenEnvironment;
import dev.migrator.template.WrittenRevision;

/** Writes revisions that follow those of a migrator. */
final class SourceRevisionFiles implements RevisionFiles {

	private final Revisions revisions;

	private final TemplateSettings settings;

	private final SourceWorkspace workspace;

	SourceRevisionFiles(Revisions revisions, TemplateSettings settings, SourceWorkspace workspace) {
		this.revisions = revisions;
		this.settings = settings;
		this.workspace = workspace;
	}

	@Override
	public WrittenRevision revision(NewRevision request) {
		return revision(request, RevisionBody.EMPTY);
	}

	@Override
	public WrittenRevision revision(NewRevision request, RevisionBody body) {
		return writer().write(request, body, this.revisions.catalog());
	}

	@Override
	public ScriptType type(NewRevision request) {
		return (request.type() != null) ? request.type() : this.settings.type();
	}

	@Override
	public List<String> waiting() {
		return this.workspace.waiting(this.revisions.catalog());
	}

	@Override
	public WrittenRevision merge(NewRevision request) {
		return writer().merge(request, this.revisions.catalog());
	}

	@Override
	public WrittenEnvironment init(NewEnvironment request) {
		return new EnvironmentWriter(this.settings, this.workspace).write(request, this.revisions.catalog());
	}

	@Override
	public List<TemplateDescription> templates() {
		return this.workspace.templates();
	}

	private RevisionWriter writer() {
		return new RevisionWriter(this.settings, this.workspace, Clock.systemUTC(), new SecureRandom());
	}

}
