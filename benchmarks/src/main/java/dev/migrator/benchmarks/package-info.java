/** Measurements, run by hand. */
@NullMarked
package dev.migrator.benchmarks;

import org.jspecify.annotations.NullMarked;
