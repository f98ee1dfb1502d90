/**
 * Internal. Shows runs as observations and startup steps; entry type
 * {@link dev.migrator.autoconfigure.observation.MigrationObservations}. Imports core's
 * run listener.
 */
@NullMarked
package dev.migrator.autoconfigure.observation;

import org.jspecify.annotations.NullMarked;
