package dev.migrator.environment;

import java.util.List;
import java.util.function.Supplier;

import dev.migrator.runner.RunListener;

/**
 * What a migrator is put together from.
 *
 * @param settings the settings
 * @param revisions the revisions
 * @param work opens the database
 * @param listener is told what runs
 * @param files writes revisions
 * @param models what the application wants of the database
 */
record MigratorParts(MigratorSettings settings, Revisions revisions, DatabaseWork work, RunListener listener,
		RevisionFiles files, Supplier<List<SchemaModel>> models) {

}
