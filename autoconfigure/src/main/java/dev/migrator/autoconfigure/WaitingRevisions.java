package dev.migrator.autoconfigure;

import java.util.List;

import dev.migrator.environment.Migrator;

/**
 * Says which revisions may be in a database before the application has them: those that a
 * development start has written, run, and left to the next build. A bean of this type is
 * asked before a start fails for revisions that it does not know.
 */
@FunctionalInterface
public interface WaitingRevisions {

	/**
	 * Return whether revisions wait for the build.
	 * @param migrator the migrator
	 * @param unknown the identifiers in its database that the application does not have
	 * @return whether all of them do
	 */
	boolean include(Migrator migrator, List<String> unknown);

}
