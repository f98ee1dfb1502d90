/** Tests of the failure analysis. */
@NullMarked
package dev.migrator.autoconfigure.diagnostics;

import org.jspecify.annotations.NullMarked;
