package dev.migrator.command;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import dev.migrator.environment.Migrator;
import dev.migrator.revision.RevisionGraph;
import dev.migrator.revision.RevisionNode;

/**
 * {@code history}: list the revisions of a range, newest first. Asks the database only
 * when it is to be marked, or named by the range.
 */
public final class HistoryCommand implements Command<HistoryOptions> {

	private final Migrator migrator;

	/**
	 * Create the command.
	 * @param migrator the migrator
	 */
	public HistoryCommand(Migrator migrator) {
		this.migrator = migrator;
	}

	@Override
	public HistoryResult run(HistoryOptions options) {
		RevisionGraph graph = this.migrator.graph();
		List<RevisionNode> nodes = this.migrator.revisions((options.range() != null) ? options.range() : ":");
		Set<String> rows = options.indicateCurrent() ? new LinkedHashSet<>(this.migrator.current()) : Set.of();
		return new HistoryResult(new RevisionViews(graph, rows).of(nodes), options.format());
	}

}
