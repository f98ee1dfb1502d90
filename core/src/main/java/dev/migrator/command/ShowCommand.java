package dev.migrator.command;

import java.util.List;
import java.util.Set;

import dev.migrator.environment.Migrator;
import dev.migrator.revision.CurrentRevisions;
import dev.migrator.revision.Heads;
import dev.migrator.revision.RevisionGraph;
import dev.migrator.revision.RevisionNode;

/** {@code show}: say all there is to say about revisions, with their SQL both ways. */
public final class ShowCommand implements Command<ShowOptions> {

	private final Migrator migrator;

	/**
	 * Create the command.
	 * @param migrator the migrator
	 */
	public ShowCommand(Migrator migrator) {
		this.migrator = migrator;
	}

	@Override
	public ShowResult run(ShowOptions options) {
		RevisionGraph graph = this.migrator.graph();
		RevisionViews views = new RevisionViews(graph, Set.copyOf(this.migrator.current()));
		return new ShowResult(nodes(options.revision(), graph).stream()
			.map((node) -> new ShownRevision(views.of(node), this.migrator.show(node.id())))
			.toList());
	}

	private List<RevisionNode> nodes(String target, RevisionGraph graph) {
		return target.equals("current") ? CurrentRevisions.of(graph, Heads.of(this.migrator.current())).shown()
				: graph.resolve(target);
	}

}
