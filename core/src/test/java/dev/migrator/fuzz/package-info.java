/** Random and mutated input for tests, always from a seed. */
@NullMarked
package dev.migrator.fuzz;

import org.jspecify.annotations.NullMarked;
