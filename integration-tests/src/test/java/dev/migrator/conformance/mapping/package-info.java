/** Entities of every kind, a holder for each theme. */
@NullMarked
package dev.migrator.conformance.mapping;

import org.jspecify.annotations.NullMarked;
