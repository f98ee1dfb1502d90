/** Test code: single edits of entities, and what autogenerate makes of them. */
@NullMarked
package dev.migrator.conformance.mutation;

import org.jspecify.annotations.NullMarked;
