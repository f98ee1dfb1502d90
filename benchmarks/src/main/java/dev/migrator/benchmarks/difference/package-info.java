/**
 * Measures how long it takes to see that a database is as the entities want it, beside
 * what other tools do for that. Internal; the entry is
 * {@link dev.migrator.benchmarks.difference.DifferenceComparison}.
 */
@NullMarked
package dev.migrator.benchmarks.difference;

import org.jspecify.annotations.NullMarked;
