package dev.migrator.command;

import java.util.List;
import java.util.Set;

import dev.migrator.environment.Migrator;
import dev.migrator.revision.RevisionGraph;
import dev.migrator.revision.RevisionNode;

/** {@code heads}: list the revisions that no revision follows. Needs no database. */
public final class HeadsCommand implements Command<HeadsOptions> {

	private final Migrator migrator;

	/**
	 * Create the command.
	 * @param migrator the migrator
	 */
	public HeadsCommand(Migrator migrator) {
		this.migrator = migrator;
	}

	@Override
	public HeadsResult run(HeadsOptions options) {
		RevisionGraph graph = this.migrator.graph();
		Set<String> effective = graph.effectiveHeads();
		List<RevisionNode> heads = this.migrator.heads()
			.stream()
			.filter((node) -> !options.resolveDependencies() || effective.contains(node.id()))
			.toList();
		return new HeadsResult(new RevisionViews(graph, Set.of()).of(heads), options.verbose());
	}

}
