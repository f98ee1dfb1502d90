package dev.migrator.environment;

import java.util.List;

import dev.migrator.autogenerate.compare.Change;

/** Changes what a comparison has found, before it is written or shown. */
@FunctionalInterface
public interface DifferenceRewriter {

	/**
	 * Rewrite changes.
	 * @param changes the changes in the order in which they run
	 * @return the changes to go on with
	 */
	List<Change> rewrite(List<Change> changes);

}
