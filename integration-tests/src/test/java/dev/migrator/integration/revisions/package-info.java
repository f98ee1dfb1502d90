/** Revisions in Java for the tests. */
@NullMarked
package dev.migrator.integration.revisions;

import org.jspecify.annotations.NullMarked;
