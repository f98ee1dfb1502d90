/**
 * Tests of the package.
 */
@NullMarked
package dev.migrator.autoconfigure.command.line;

import org.jspecify.annotations.NullMarked;
