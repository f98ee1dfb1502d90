/**
 * Compares whole runs with other tools, each in a JVM of its own. Internal; the entry is
 * {@link dev.migrator.benchmarks.comparison.Comparison}.
 */
@NullMarked
package dev.migrator.benchmarks.comparison;

import org.jspecify.annotations.NullMarked;
