/**
 * API. Revision identifiers, the revision graph, the target grammar and the pure planner.
 * Entry type: {@link dev.migrator.revision.RevisionGraph}. Imports nothing of this
 * project.
 */
@NullMarked
package dev.migrator.revision;

import org.jspecify.annotations.NullMarked;
