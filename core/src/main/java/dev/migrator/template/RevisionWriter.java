package dev.migrator.template;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

import dev.migrator.revision.NewRevisionPlacement;
import dev.migrator.revision.RevisionGraph;
import dev.migrator.revision.RevisionIds;
import dev.migrator.revision.RevisionNode;
import dev.migrator.revision.RevisionTarget;
import dev.migrator.script.ScriptCatalog;
import dev.migrator.script.ScriptType;

/**
 * Writes revisions into the source tree. What it writes follows the revisions that were
 * built and those that wait in the source tree to be; a file that exists is never
 * changed.
 */
public final class RevisionWriter {

	private static final Pattern FILE_NAME = Pattern.compile("[^\\s./\\\\:*?\"<>|][^\\s/\\\\:*?\"<>|]*");

	private final TemplateSettings settings;

	private final SourceWorkspace workspace;

	private final Clock clock;

	private final RandomGenerator random;

	/**
	 * Create the writer.
	 * @param settings how revisions are written
	 * @param workspace where they go
	 * @param clock the clock for their dates
	 * @param random the source of identifiers
	 */
	public RevisionWriter(TemplateSettings settings, SourceWorkspace workspace, Clock clock, RandomGenerator random) {
		this.settings = settings;
		this.workspace = workspace;
		this.clock = clock;
		this.random = random;
	}

	/**
	 * Write a revision.
	 * @param request what it is
	 * @param body what it does
	 * @param built the revisions there are
	 * @return what was written
	 * @throws TemplateException if it cannot be written
	 * @throws dev.migrator.revision.RevisionException if it has no place in the graph
	 */
	public WrittenRevision write(NewRevision request, RevisionBody body, ScriptCatalog built) {
		SourceRevisions revisions = this.workspace.revisions(built);
		RevisionGraph graph = revisions.graph();
		List<String> parents = parents(request, graph);
		return write(request, body, revisions, parents);
	}

	/**
	 * Write a revision that joins others and does nothing by itself.
	 * @param request what it is; its heads are what it joins
	 * @param built the revisions there are
	 * @return what was written, with the conflicts of what it joins
	 * @throws TemplateException if it cannot be written, or there is nothing to join
	 * @throws dev.migrator.revision.RevisionException if it has no place in the graph
	 */
	public WrittenRevision merge(NewRevision request, ScriptCatalog built) {
		SourceRevisions revisions = this.workspace.revisions(built);
		List<String> parents = parents(request, revisions.graph());
		if (parents.size() < 2) {
			throw new TemplateException("There is nothing to merge: " + String.join(", ", request.heads())
					+ (parents.isEmpty() ? " stands for no revision" : " stands for '" + parents.get(0) + "' alone")
					+ ". Name two revisions or more");
		}
		NewRevision named = request.message().isEmpty() ? request.withMessage("merge " + String.join(" and ", parents))
				: request;
		return write(named, RevisionBody.EMPTY, revisions, parents);
	}

	private static List<String> parents(NewRevision request, RevisionGraph graph) {
		return new NewRevisionPlacement(graph).parents(RevisionTarget.parseAll(request.heads()), request.splice());
	}

	private WrittenRevision write(NewRevision request, RevisionBody body, SourceRevisions revisions,
			List<String> parents) {
		ZonedDateTime createdAt = ZonedDateTime.ofInstant(this.clock.instant(), this.settings.zone())
			.truncatedTo(ChronoUnit.SECONDS);
		RevisionNode node = node(request, revisions, parents, createdAt);
		List<String> conflicts = new BranchConflicts(revisions.graph(), revisions).between(parents);
		RevisionTemplate template = this.workspace
			.template((request.template() != null) ? request.template() : this.settings.name());
		RevisionText text = new RevisionText(node, createdAt, body);
		ScriptType type = (request.type() != null) ? request.type() : this.settings.type();
		RevisionPlaces places = this.workspace.places(revisions, this.settings.javaPackage());
		Slug slug = Slug.of(request.message(), this.settings.slugLength());
		return switch (type) {
			case SQL -> {
				RevisionPlace place = places.sql(request.directory(), parents);
				Path file = file(place, sqlName(node.id(), slug, createdAt));
				yield written(node, type, file, text.sql(template), notes(place, conflicts));
			}
			case JAVA -> {
				RevisionPlace place = places.java(request.directory(), parents);
				String className = JavaText.className(slug, node.id());
				yield written(node, type, file(place, className + ".java"),
						text.java(template, place.packageName(), className), notes(place, conflicts));
			}
		};
	}

	private RevisionNode node(NewRevision request, SourceRevisions revisions, List<String> parents,
			ZonedDateTime createdAt) {
		RevisionGraph graph = revisions.graph();
		String id = (request.id() != null) ? RevisionIds.requireLegal(request.id()) : randomId(graph);
		graph.node(id).ifPresent((taken) -> {
			throw new TemplateException("There already is a revision '" + id + "', in '" + taken.source()
					+ "'. Choose another identifier, or leave it out for a random one");
		});
		List<String> dependsOn = new NewRevisionPlacement(graph)
			.dependencies(RevisionTarget.parseAll(request.dependsOn()));
		RevisionNode node = new RevisionNode(id, parents, dependsOn, new LinkedHashSet<>(request.branchLabels()),
				request.message(), createdAt.toInstant(), "the new revision");
		List<RevisionNode> nodes = new ArrayList<>(revisions.nodes());
		nodes.add(node);
		RevisionGraph.of(nodes);
		return node;
	}

	private String randomId(RevisionGraph graph) {
		String id = RevisionIds.random(this.random);
		while (graph.node(id).isPresent()) {
			id = RevisionIds.random(this.random);
		}
		return id;
	}

	private String sqlName(String id, Slug slug, ZonedDateTime createdAt) {
		if (!FILE_NAME.matcher(id).matches()) {
			throw new TemplateException("The identifier '" + id
					+ "' cannot stand in the name of a file. Choose one of letters, digits, '_' and '.'");
		}
		return new FileNamePattern(this.settings.fileName()).path(id, slug, createdAt) + ".sql";
	}

	private static Path file(RevisionPlace place, String name) {
		try {
			return place.folder().resolve(name);
		}
		catch (InvalidPathException ex) {
			throw new TemplateException("'" + name + "' cannot be the name of a file here: " + ex.getReason(), ex);
		}
	}

	private static List<String> notes(RevisionPlace place, List<String> conflicts) {
		List<String> notes = new ArrayList<>(conflicts);
		notes.addAll(place.notes());
		return notes;
	}

	private static WrittenRevision written(RevisionNode node, ScriptType type, Path file, String text,
			List<String> notes) {
		NewFile.write(file, text);
		return new WrittenRevision(node, type, file, notes);
	}

}
