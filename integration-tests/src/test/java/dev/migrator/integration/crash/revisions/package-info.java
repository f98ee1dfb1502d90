/** The revisions that are cut off at every place. */
@NullMarked
package dev.migrator.integration.crash.revisions;

import org.jspecify.annotations.NullMarked;
