package dev.migrator.command;

import java.util.List;
import java.util.Set;

import dev.migrator.environment.Migrator;
import dev.migrator.revision.RevisionGraph;
import dev.migrator.revision.RevisionNode;
import dev.migrator.status.MigrationStatus;

/**
 * {@code history}: list the revisions of a range, newest first. Asks the database only
 * for {@code --indicate-current}, for {@code --graph}, and where the range names
 * {@code current}.
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
		if (!options.indicateCurrent() && options.format() != HistoryFormat.GRAPH) {
			return new HistoryResult(new RevisionViews(graph, Set.of()).of(nodes), List.of(), options.format());
		}
		MigrationStatus status = this.migrator.status();
		Standings standings = new Standings(graph, status);
		RevisionViews views = new RevisionViews(graph, Set.copyOf(status.current()), standings);
		return new HistoryResult(views.of(nodes), standings.unknown(), options.format());
	}

}
