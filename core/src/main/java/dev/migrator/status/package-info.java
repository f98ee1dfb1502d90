/**
 * Internal, but for the records that {@code Migrator} returns. Reads the state of a
 * database; never creates, never locks. Entry type:
 * {@link dev.migrator.status.MigrationStatus}. Imports {@code version}, {@code script},
 * {@code revision} and {@code dialect}.
 */
@NullMarked
package dev.migrator.status;

import org.jspecify.annotations.NullMarked;
