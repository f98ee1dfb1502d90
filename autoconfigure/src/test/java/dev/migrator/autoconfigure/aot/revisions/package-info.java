/** Revisions for tests of ahead-of-time processing. */
@NullMarked
package dev.migrator.autoconfigure.aot.revisions;

import org.jspecify.annotations.NullMarked;
