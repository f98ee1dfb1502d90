/**
 * Internal, but for the records that {@code Migrator} takes and returns. Executes a plan.
 * Entry type: {@code MigrationRunner}. Imports {@code version}, {@code script},
 * {@code dialect}, {@code operation} and {@code revision}.
 */
@NullMarked
package dev.migrator.runner;

import org.jspecify.annotations.NullMarked;
