/** Cuts runs off at every statement and every commit. */
@NullMarked
package dev.migrator.integration.crash;

import org.jspecify.annotations.NullMarked;
