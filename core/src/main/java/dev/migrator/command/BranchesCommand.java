package dev.migrator.command;

import java.util.Set;

import dev.migrator.environment.Migrator;

/**
 * {@code branches}: list the revisions that several revisions follow, with these. Needs
 * no database.
 */
public final class BranchesCommand implements Command<BranchesOptions> {

	private final Migrator migrator;

	/**
	 * Create the command.
	 * @param migrator the migrator
	 */
	public BranchesCommand(Migrator migrator) {
		this.migrator = migrator;
	}

	@Override
	public BranchesResult run(BranchesOptions options) {
		RevisionViews views = new RevisionViews(this.migrator.graph(), Set.of());
		return new BranchesResult(this.migrator.branches()
			.stream()
			.map((node) -> new BranchPoint(views.of(node), views.children(node)))
			.toList(), options.verbose());
	}

}
