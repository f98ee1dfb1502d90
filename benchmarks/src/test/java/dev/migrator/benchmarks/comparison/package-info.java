/** Tests of the comparison itself. */
@NullMarked
package dev.migrator.benchmarks.comparison;

import org.jspecify.annotations.NullMarked;
