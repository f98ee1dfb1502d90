package dev.migrator.environment;

import dev.migrator.runner.RunListener;

/**
 * What a migrator is put together from.
 *
 * @param settings the settings
 * @param revisions the revisions
 * @param work opens the database
 * @param listener is told what runs
 * @param files writes revisions
 */
record MigratorParts(MigratorSettings settings, Revisions revisions, DatabaseWork work, RunListener listener,
		RevisionFiles files) {

}
