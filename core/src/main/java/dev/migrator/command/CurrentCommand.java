package dev.migrator.command;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import dev.migrator.environment.Migrator;
import dev.migrator.revision.CurrentRevisions;
import dev.migrator.revision.Heads;
import dev.migrator.revision.RevisionGraph;
import dev.migrator.revision.RevisionNode;
import dev.migrator.status.DatabaseDescription;

/**
 * {@code current}: say where the database stands. Never creates a table. A row that is no
 * revision here is shown as such.
 */
public final class CurrentCommand implements Command<CurrentOptions> {

	private final Migrator migrator;

	/**
	 * Create the command.
	 * @param migrator the migrator
	 */
	public CurrentCommand(Migrator migrator) {
		this.migrator = migrator;
	}

	@Override
	public CurrentResult run(CurrentOptions options) {
		DatabaseDescription database = options.verbose() ? this.migrator.status().database() : null;
		List<String> rows = this.migrator.current();
		RevisionGraph graph = this.migrator.graph();
		List<String> unknown = rows.stream().filter((row) -> graph.node(row).isEmpty()).toList();
		List<String> known = rows.stream().filter((row) -> !unknown.contains(row)).toList();
		CurrentRevisions current = CurrentRevisions.of(graph, Heads.of(known));
		Set<String> ids = current.shown()
			.stream()
			.map(RevisionNode::id)
			.collect(Collectors.toCollection(LinkedHashSet::new));
		boolean complete = unknown.isEmpty() && current.isAtHeads();
		return new CurrentResult(database, new RevisionViews(graph, ids).of(current.shown()), unknown, complete,
				options);
	}

}
