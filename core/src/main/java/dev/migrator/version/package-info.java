/**
 * Internal. The version table, the history, the step journal and the lock. Entry type:
 * {@link dev.migrator.version.VersionStore}. Imports {@code dialect}, {@code operation},
 * {@code revision} and {@code schema}.
 */
@NullMarked
package dev.migrator.version;

import org.jspecify.annotations.NullMarked;
